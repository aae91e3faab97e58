import { tutorcruncher, tutorflow } from '../index.ts'
import { type HeadersLike, readHeader } from '../sign/headers.ts'
import type { Secret } from '../sign/secrets.ts'
import * as tutorcruncherDoor from '../tutorcruncher/index.ts'
import * as tutorflowDoor from '../tutorflow/index.ts'
import type { MatcherResult } from './context.ts'
import { capped, indented, plain } from './text.ts'

/** Whose signatures are known. */
const SCHEMES = [
  { vendor: tutorcruncher, diagnose: tutorcruncherDoor.diagnose },
  { vendor: tutorflow, diagnose: tutorflowDoor.diagnose },
]

export const VENDOR_IDS = SCHEMES.map(({ vendor }) => vendor.id)

/** @param vendorId whose signature it is, where the header does not tell */
export function judgeReceived(
  request: { readonly headers: HeadersLike; readonly body: unknown },
  secret: Secret,
  vendorId: string | undefined,
): MatcherResult {
  const schemes = SCHEMES.filter(({ vendor }) => {
    if (vendorId !== undefined) return vendor.id === vendorId
    return readHeader(request.headers, vendor.signatureHeader.toLowerCase()) !== undefined
  })
  const diagnoses = schemes.map(({ diagnose }) => diagnose(request, { secret }))
  const pass = diagnoses.some(({ verified }) => verified)
  return { pass, message: () => (pass ? SIGNED : notSigned(diagnoses, request.headers)) }
}

const SIGNED = 'expected the request not to be signed with this secret, but it is'

function notSigned(diagnoses: readonly { readonly explanation: string }[], headers: HeadersLike): string {
  const reasons = diagnoses.length > 0 ? diagnoses.map(({ explanation }) => explanation) : [noSignature(headers)]
  return `expected the request to be signed with this secret, but it is not${indented(reasons)}`
}

function noSignature(headers: HeadersLike): string {
  const wanted = SCHEMES.map(({ vendor }) => `${vendor.signatureHeader} (${vendor.title})`).join(' nor ')
  const names = typeof headers.keys === 'function' ? [...(headers as Headers).keys()] : Object.keys(headers)
  const list = capped(
    names.map((name) => plain(name, 60)),
    20,
  )
  return `It has neither ${wanted}. Its headers: ${list.join(', ') || 'none'}.`
}
