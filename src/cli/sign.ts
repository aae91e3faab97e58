import type { Command } from 'commander'
import { readInput } from './input.ts'
import { toJson } from './io.ts'
import type { Session } from './session.ts'
import {
  addSecretOptions,
  assertOneStdin,
  examples,
  readSecret,
  type SecretOptions,
  vendorOption,
} from './shared-options.ts'
import { loadVendor, type VendorId } from './vendors.ts'

interface SignOptions extends SecretOptions {
  readonly vendor: VendorId
  readonly json?: true
}

const DOING = 'sign the body'
const LINE_FEED = 0x0a

/** Adds the verb `sign`. */
export function addSign(program: Command, session: Session): void {
  const command = program
    .command('sign')
    .description('print the header that signs these exact bytes')
    .argument('<file>', 'the body; - for the standard input')
    .addOption(vendorOption('whose signature').makeOptionMandatory())
  addSecretOptions(command, 'the secret; at TutorCruncher that is the private API key')
    .option('--json', 'print the header, its value and how many bytes it covers as JSON')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks sign body.json --vendor tutorcruncher --secret-env API_KEY',
        'curl -H "$(tutor-webhooks sign body.json --vendor tutorflow --secret-env SECRET)" --data-binary @body.json http://127.0.0.1:3000/hook',
      ),
    )
    .action(async (file: string, options: SignOptions) => {
      assertOneStdin(file, options, DOING)
      const { io } = session
      const secret = await readSecret(session, options, DOING)
      const [vendor, body] = [await loadVendor(options.vendor), await readInput(io, file, DOING)]
      const signed = { header: vendor.signatureHeader, value: vendor.sign(body, secret), bytes: body.length }
      io.stdout.write(options.json ? toJson(signed) : `${signed.header}: ${signed.value}\n`)
      if (body.at(-1) === LINE_FEED)
        io.stderr.write('Note: the body ends with a line end, and the signature covers that, too.\n')
    })
}
