import type { Command } from 'commander'
import type { Vendor } from 'tutor-webhooks'
import { eventNameIn, eventOption } from './event-name.ts'
import { readInput } from './input.ts'
import { toJson } from './io.ts'
import { toLines } from './report.ts'
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
  readonly event?: string
  readonly json?: true
}

const DOING = 'sign the body'
const LINE_FEED = 0x0a

/** Adds the verb `sign`. */
export function addSign(program: Command, session: Session): void {
  const command = program
    .command('sign')
    .description('print the headers of a delivery of these exact bytes, the signature among them')
    .argument('<file>', 'the body; - for the standard input')
    .addOption(vendorOption('whose signature').makeOptionMandatory())
    .addOption(eventOption())
  addSecretOptions(command, 'the secret; at TutorCruncher that is the private API key')
    .option('--json', 'print the headers, the signature and how many bytes it covers as JSON')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks sign body.json --vendor tutorcruncher --secret-env API_KEY > headers.txt',
        'tutor-webhooks sign body.json --vendor tutorflow --secret-env SECRET | curl -H @- --data-binary @body.json http://127.0.0.1:3000/hook',
      ),
    )
    .action(async (file: string, options: SignOptions) => {
      assertOneStdin({ body: file === '-', secret: options.secretStdin }, DOING)
      const { io } = session
      const secret = await readSecret(session, options, DOING)
      const [vendor, body] = [await loadVendor(options.vendor), await readInput(io, file, DOING)]
      const signed = { header: vendor.signatureHeader, value: vendor.sign(body, secret), bytes: body.length }
      const name = options.event ?? eventNameIn(vendor, body)
      const headers = headersOf(vendor, name, signed.value)
      io.stdout.write(options.json ? toJson({ ...signed, headers }) : format(headers))
      if (vendor.eventHeader && name === undefined)
        io.stderr.write(
          `Note: the payload does not tell its event, so ${vendor.eventHeader} is left out. Give --event.\n`,
        )
      if (body.at(-1) === LINE_FEED)
        io.stderr.write('Note: the body ends with a line end, and the signature covers that, too.\n')
    })
}

/** As the vendor sends them; without a name, without the header for it. */
function headersOf(vendor: Vendor, name: string | undefined, signature: string): Record<string, string> {
  const headers = vendor.deliveryHeaders(name ?? '', signature)
  if (vendor.eventHeader && name === undefined) delete headers[vendor.eventHeader]
  return headers
}

function format(headers: Record<string, string>): string {
  return toLines(Object.entries(headers).map(([name, value]) => `${name}: ${value}`))
}
