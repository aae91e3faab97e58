import { type Command, Option } from 'commander'
import type { Problem, Vendor } from 'tutor-webhooks'
import { escapeControls } from '../escape.ts'
import { type HeaderOptions, readHeaders } from './delivery-headers.ts'
import { eventOption } from './event-name.ts'
import { EXIT } from './exit-codes.ts'
import { readInput } from './input.ts'
import { markOf, toJson } from './io.ts'
import { toLines } from './report.ts'
import type { Finish, Session } from './session.ts'
import {
  addSecretOptions,
  assertOneStdin,
  examples,
  readSecret,
  type SecretOptions,
  vendorOption,
} from './shared-options.ts'
import { loadDoor, loadVendor, type VendorId } from './vendors.ts'

interface VerifyOptions extends SecretOptions, HeaderOptions {
  readonly vendor: VendorId
  readonly json?: true
}

/** What `verify` prints as JSON. */
interface Verified {
  readonly ok: boolean
  readonly vendor: string
  /** Why it is refused: a code of the README's list. */
  readonly code?: string
  /** What was found, and what to do. */
  readonly explanation: string
  /** The likely mistake, when one explains the refusal. */
  readonly mistake?: string | undefined
  readonly problems?: readonly Omit<Problem, 'segments'>[]
}

const DOING = 'verify the delivery'
/** A misspelt --event would pass for good otherwise. */
const NOT_CHECKED = 'The payload was not checked: this version of the package has no schema of the event.'

/** Adds the verb `verify`. */
export function addVerify(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('verify')
    .description('say whether a delivery would be accepted, and if not, which mistake is likely')
    .argument('<file>', 'the raw body as it arrived; - for the standard input')
    .addOption(vendorOption('whose delivery').makeOptionMandatory())
    .option('--signature <hex>', 'the value of the signature header')
    .addOption(
      new Option('--signature-env <name>', 'name of the environment variable that holds it').conflicts('signature'),
    )
    .addOption(
      new Option(
        '--header-file <file>',
        'all headers: lines such as "name: value", or JSON; - for the standard input',
      ).conflicts(['signature', 'signatureEnv']),
    )
    .addOption(eventOption())
  addSecretOptions(command, 'the secret; at TutorCruncher that is the private API key')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks verify body.json --vendor tutorflow --header-file headers.txt --secret-env SECRET',
        'tutor-webhooks verify body.json --vendor tutorcruncher --signature-env SIGNATURE --secret-env API_KEY',
      ),
    )
    .action(async (file: string, options: VerifyOptions) => {
      const { headerFile, secretStdin } = options
      assertOneStdin({ body: file === '-', headers: headerFile === '-', secret: secretStdin }, DOING)
      const { io } = session
      const vendor = await loadVendor(options.vendor)
      const secret = await readSecret(session, options, DOING)
      const body = await readInput(io, file, DOING)
      const headers = await readHeaders(session, vendor, options, body)
      const result = await verifyDelivery(vendor, { headers, body, secret })
      io.stdout.write(options.json ? toJson(result) : `${markOf(result.ok, io)} ${format(result)}`)
      if (!result.ok) finish(EXIT.mismatch)
    })
}

interface Delivered {
  readonly headers: Record<string, string>
  readonly body: Uint8Array
  readonly secret: string
}

async function verifyDelivery({ id }: Vendor, { headers, body, secret }: Delivered): Promise<Verified> {
  const { safeVerify, diagnose } = await loadDoor(id as VendorId)
  const request = { headers, body }
  const { verified, mistake, explanation } = diagnose(request, { secret })
  const result = safeVerify(request, { secret, payload: 'report' })
  if (!result.ok) {
    const why = result.code === 'EVENT_MISSING' ? `${result.message} Or give --event.` : result.message
    return { ok: false, vendor: id, code: result.code, mistake, explanation: verified ? why : explanation }
  }
  const { known, events = [], problems } = result.event ?? result.webhook ?? {}
  if (!problems) {
    const isUnknown = known === false || events.some((event) => event.known === false)
    return { ok: true, vendor: id, explanation: isUnknown ? `${explanation} ${NOT_CHECKED}` : explanation }
  }
  const listed = problems.map(({ segments: _, ...problem }) => problem)
  const broken = 'The signature matches, but the payload breaks its schema.'
  return { ok: false, vendor: id, code: 'PAYLOAD_INVALID', explanation: broken, problems: listed }
}

function format({ ok, code, explanation, problems = [] }: Verified): string {
  const title = ok ? explanation : `${code}: ${explanation}`
  return toLines([title, ...problems.map(({ message }) => `  ${message}`)].map(escapeControls))
}
