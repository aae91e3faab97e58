import type { Command } from 'commander'
import type { Problem, Recognised, Vendor, VendorEvent } from 'tutor-webhooks'
import { WebhookError } from '../errors.ts'
import { escapeControls } from '../escape.ts'
import { EXIT } from './exit-codes.ts'
import { readInput } from './input.ts'
import { markOf, toJson } from './io.ts'
import { parseBody } from './parse-body.ts'
import { toLines } from './report.ts'
import type { Finish, Session } from './session.ts'
import { examples, vendorOption } from './shared-options.ts'
import { findEvent, loadVendors, type VendorId } from './vendors.ts'

interface ValidateOptions {
  readonly vendor?: VendorId
  readonly event?: string
  readonly json?: true
}

/** What `validate` prints as JSON. */
interface Validation {
  readonly ok: boolean
  readonly vendor: string
  readonly version: string
  /** Names of the events, as far as the payload tells. */
  readonly events: readonly string[]
  readonly problems: readonly Omit<Problem, 'segments'>[]
  /** Fields that no schema knows: valid, and maybe misspelt. */
  readonly undeclared: readonly { readonly path: string; readonly near?: string }[]
}

const DOING = 'validate the payload'

/** Adds the verb `validate`. */
export function addValidate(program: Command, { io }: Session, finish: Finish): void {
  program
    .command('validate')
    .description('say whose payload it is, which version and event, and all that is wrong with it')
    .argument('<file>', 'the body of a webhook as JSON; - for the standard input')
    .addOption(vendorOption('whose it is, when it does not tell by itself'))
    .option('--event <name>', 'which event it is')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'tutor-webhooks validate body.json',
        'tutor-webhooks validate - --event evaluation.completed --json < body.json',
      ),
    )
    .action(async (file: string, options: ValidateOptions) => {
      const parsed = parseBody(await readInput(io, file, DOING))
      const result = 'error' in parsed ? { ok: false, ...parsed } : await validatePayload(parsed.payload, options)
      io.stdout.write(
        options.json
          ? toJson(result)
          : `${markOf(result.ok, io)} ${'error' in result ? `${result.error.message}\n` : format(result)}`,
      )
      if (!result.ok) finish(EXIT.mismatch)
    })
}

async function validatePayload(payload: unknown, options: ValidateOptions): Promise<Validation> {
  const { vendor, names, version, validator } = await identify(payload, options)
  const result = validator(payload)
  const problems = result.ok ? [] : result.problems.map(({ segments: _, ...problem }) => problem)
  const undeclared = validator.findUndeclared(payload)
  return { ok: result.ok, vendor: vendor.id, version, events: names, problems, undeclared }
}

/** @throws WebhookError OPTION_INVALID when the payload does not tell what it is, and the options do not either */
async function identify(
  payload: unknown,
  { vendor: id, event: name }: ValidateOptions,
): Promise<Recognised & { readonly vendor: Vendor }> {
  const vendors = (await loadVendors()).filter((vendor) => id === undefined || vendor.id === id)
  if (name !== undefined) {
    const { vendor, event } = findEvent(vendors, name, DOING)
    const version = vendor.recognise(payload)?.version ?? vendor.contractVersion
    return { vendor, version, names: [name], validator: validatorOf(event, name, vendor) }
  }
  for (const vendor of vendors) {
    const recognised = vendor.recognise(payload)
    if (recognised) return { vendor, ...recognised }
  }
  const whose =
    vendors.length === 1 ? `it does not look like one of ${vendors[0]!.title}` : 'no vendor sends such a one'
  const text = `Could not ${DOING}: ${whose}, so there is no telling what to check. Give --event.`
  throw new WebhookError('OPTION_INVALID', text)
}

function validatorOf({ validator }: VendorEvent, name: string, { title }: Vendor): Recognised['validator'] {
  if (validator) return validator
  const text = `Could not ${DOING}: ${title} has reserved ${name} and documents no payload of it, so nothing can be checked.`
  throw new WebhookError('EVENT_RESERVED', text)
}

function format({ ok, vendor, version, events, problems, undeclared }: Validation): string {
  const what = `${vendor} ${version}${events.length > 0 ? `, ${events.join(', ')}` : ''}`
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const notes = undeclared.map(({ path, near }) => `  ${path}${near === undefined ? '' : `; did you mean "${near}"?`}`)
  const title = 'No schema knows these fields; they are valid, and may be new or misspelt:'
  return toLines(
    [
      `${what}: ${ok ? 'valid' : count}`,
      ...problems.map(({ message }) => `  ${message}`),
      ...(notes.length > 0 ? [title, ...notes] : []),
    ].map(escapeControls),
  )
}
