import { type Command, Option } from 'commander'
import { WebhookError } from '../errors.ts'
import { toJson } from './io.ts'
import { formatContracts, formatPaths } from './report.ts'
import { runVerification, type VerifyOptions, type Watch } from './run-verification.ts'
import type { Finish, Session } from './session.ts'
import {
  addSecretOptions,
  examples,
  readSecret,
  type SecretOptions,
  toDuration,
  vendorOption,
} from './shared-options.ts'
import type { VendorId } from './vendors.ts'

/** What runs the contracts; it is loaded by the verbs that need it, so that help is there at once. */
const loadContracts = () => import('tutor-webhooks/contracts')

/** Adds the command `contracts` and its verbs. */
export function addContracts(program: Command, session: Session, finish: Finish): void {
  const contracts = program
    .command('contracts')
    .description('list and export the contracts, and verify a provider or a receiver with them')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks contracts list',
        'tutor-webhooks contracts export ./pacts',
        'tutor-webhooks contracts verify-receiver http://127.0.0.1:3000/hook --vendor tutorflow --secret-env WEBHOOK_SECRET',
      ),
    )
  addList(contracts, session)
  addExport(contracts, session)
  addVerifyReceiver(contracts, session, finish)
  addVerifyApi(contracts, session, finish)
}

function addList(contracts: Command, { io }: Session): void {
  contracts
    .command('list')
    .description('list every contract: its name, what it is about, and its interactions')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('tutor-webhooks contracts list', 'tutor-webhooks contracts list --json'))
    .action(async ({ json }: { json?: true }) => {
      const { listContracts } = await loadContracts()
      const list = listContracts()
      io.stdout.write(json ? toJson(list) : formatContracts(list))
    })
}

function addExport(contracts: Command, { io }: Session): void {
  contracts
    .command('export')
    .description('write the pact files into a folder')
    .argument('<dir>', 'the folder; it is made when it is missing')
    .option('--overwrite', 'replace files that are there and differ')
    .option('--json', 'print the paths as JSON')
    .addHelpText('after', examples('tutor-webhooks contracts export ./pacts --overwrite'))
    .action(async (folder: string, { overwrite, json }: { overwrite?: true; json?: true }) => {
      const { exportContracts } = await loadContracts()
      const paths = exportContracts(folder, { overwrite })
      io.stdout.write(json ? toJson(paths) : formatPaths(paths))
    })
}

interface ReceiverOptions extends VerifyOptions, SecretOptions {
  readonly vendor: VendorId
}

function addVerifyReceiver(contracts: Command, session: Session, finish: Finish): void {
  const command = contracts
    .command('verify-receiver')
    .description('send a receiver what the vendor sends, and verify how it answers')
    .argument('<url>', 'where the receiver takes webhooks')
    .addOption(vendorOption('whose webhooks it takes').makeOptionMandatory())
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks contracts verify-receiver http://127.0.0.1:3000/hook --vendor tutorflow --secret-env WEBHOOK_SECRET',
        'print-secret | tutor-webhooks contracts verify-receiver http://127.0.0.1:3000/hook --vendor tutorcruncher --secret-stdin',
      ),
    )
  addVerifyOptions(addSecretOptions(command, "the receiver's secret")).action(
    async (url: string, options: ReceiverOptions) => {
      const secret = await readSecret(session, options, 'verify the receiver')
      const { vendor, timeout: timeoutMs } = options
      const { verifyReceiver } = await loadContracts()
      const run = (watch: Watch) => verifyReceiver({ vendor, url, secret, timeoutMs, ...watch })
      finish(await runVerification(session, { name: `${vendor}-receiver`, what: 'the receiver', run }, options))
    },
  )
}

interface ApiOptions extends VerifyOptions {
  readonly apiKeyEnv?: string
  readonly apiKeyStdin?: true
  readonly otherApiKeyEnv?: string
}

function addVerifyApi(contracts: Command, session: Session, finish: Finish): void {
  const command = contracts
    .command('verify-api')
    .description("verify a provider of TutorFlow's management API; endpoints that it makes are deleted again")
    .argument('<url>', 'origin of the provider, such as http://127.0.0.1:3000')
    .option('--api-key-env <name>', 'name of the environment variable that holds a key of the provider')
    .addOption(new Option('--api-key-stdin', 'read that key from the standard input').conflicts('apiKeyEnv'))
    .option('--other-api-key-env <name>', 'the same for a key of another workspace; without it, not all is run')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks contracts verify-api http://127.0.0.1:3000 --api-key-env API_KEY --other-api-key-env OTHER_API_KEY',
        'print-key | tutor-webhooks contracts verify-api http://127.0.0.1:3000 --api-key-stdin --other-api-key-env OTHER_API_KEY',
      ),
    )
  addVerifyOptions(command).action(async (baseUrl: string, options: ApiOptions) => {
    const { apiKey, otherApiKey } = await readKeys(session, options)
    const timeoutMs = options.timeout
    const { verifyManagementApi } = await loadContracts()
    const run = (watch: Watch) => verifyManagementApi({ baseUrl, apiKey, otherApiKey, timeoutMs, ...watch })
    finish(
      await runVerification(session, { name: 'tutorflow-management-api', what: 'the management API', run }, options),
    )
  })
}

/** @throws WebhookError OPTION_INVALID when there is no key */
async function readKeys({ secrets }: Session, { apiKeyEnv, apiKeyStdin, otherApiKeyEnv }: ApiOptions) {
  const otherApiKey =
    otherApiKeyEnv === undefined ? undefined : secrets.readVariable(otherApiKeyEnv, '--other-api-key-env')
  if (apiKeyStdin) return { apiKey: await secrets.readStdin(), otherApiKey }
  if (apiKeyEnv !== undefined) return { apiKey: secrets.readVariable(apiKeyEnv, '--api-key-env'), otherApiKey }
  const text = 'Could not verify the management API: there is no API key. Give --api-key-env or --api-key-stdin.'
  throw new WebhookError('OPTION_INVALID', text)
}

function addVerifyOptions(command: Command): Command {
  return command
    .option('--timeout <duration>', 'how long one answer may take, such as 5s or 500ms (default: 5s)', toDuration)
    .option('--json', 'print the result as JSON, and nothing else')
    .option('--junit <file>', 'also write the result as JUnit XML')
}
