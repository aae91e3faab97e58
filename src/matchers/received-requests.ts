import { tutorcruncher, tutorflow } from '../index.ts'
import { describeNoBody, RAW_BODY_HINT, toRawBody } from '../sign/body.ts'
import { type HeadersLike, headerNames, readHeader } from '../sign/headers.ts'
import type { Secret } from '../sign/secrets.ts'
import * as tutorcruncherDoor from '../tutorcruncher/index.ts'
import * as tutorflowDoor from '../tutorflow/index.ts'
import { type MatcherContext, type MatcherResult, unanswerable } from './context.ts'
import { capped, indented, plain } from './text.ts'

/** Whose signatures are known. */
const SCHEMES = [
  { vendor: tutorcruncher, diagnose: tutorcruncherDoor.diagnose },
  { vendor: tutorflow, diagnose: tutorflowDoor.diagnose },
]

export const VENDOR_IDS = SCHEMES.map(({ vendor }) => vendor.id)

interface Question {
  readonly secret: Secret
  /** Whose signature it is, where the header does not tell. */
  readonly vendorId: string | undefined
}

export function judgeReceived(
  context: MatcherContext,
  request: { readonly headers: HeadersLike; readonly body: unknown },
  { secret, vendorId }: Question,
): MatcherResult {
  const schemes = SCHEMES.filter(({ vendor }) => {
    if (vendorId !== undefined) return vendor.id === vendorId
    return readHeader(request.headers, vendor.signatureHeader.toLowerCase()) !== undefined
  })
  const diagnoses = schemes.map(({ diagnose }) => diagnose(request, { secret }))
  const pass = diagnoses.some(({ verified }) => verified)
  // That a parsed body does not match its signature says nothing of the secret.
  if (context.isNot && schemes.length > 0 && toRawBody(request.body) === undefined)
    return unanswerable(context, notRaw(request.body))
  return { pass, message: () => (pass ? SIGNED : notSigned(diagnoses, request.headers)) }
}

const SIGNED = 'expected the request not to be signed with this secret, but it is'

function notRaw(body: unknown): string {
  return `expected a request with its raw body, but ${describeNoBody(body)}. ${RAW_BODY_HINT}`
}

function notSigned(diagnoses: readonly { readonly explanation: string }[], headers: HeadersLike): string {
  const reasons = diagnoses.length > 0 ? diagnoses.map(({ explanation }) => explanation) : [noSignature(headers)]
  return `expected the request to be signed with this secret, but it is not${indented(reasons)}`
}

function noSignature(headers: HeadersLike): string {
  const wanted = SCHEMES.map(({ vendor }) => `${vendor.signatureHeader} (${vendor.title})`).join(' nor ')
  const list = capped(
    headerNames(headers).map((name) => plain(name, 60)),
    20,
  )
  return `It has neither ${wanted}. Its headers: ${list.join(', ') || 'none'}.`
}
