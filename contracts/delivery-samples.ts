import webhookExample from '../schemas/tutorcruncher/2026/examples/webhook.json' with { type: 'json' }
import evaluationExample from '../schemas/tutorflow/2026-03/examples/evaluation.completed.json' with { type: 'json' }
import { tutorcruncher, tutorflow } from '../src/index.ts'
import type { VendorId } from './delivery.ts'

type Fields = { readonly [name: string]: unknown }

/** A body before it is encoded, and the event that it is of. */
export interface Sample {
  readonly event: string
  readonly payload: object
}

/** What deliveries of a vendor are made of. Samples of different numbers are about different things: they are no duplicates. */
export interface Samples {
  readonly vendor: VendorId
  /** The vendor whose way to make a key is taken for this one's. */
  readonly other: { readonly vendor: VendorId; readonly title: string }
  readonly encode: (payload: unknown) => Uint8Array
  readonly headers: (event: string, signature: string) => { readonly [name: string]: string }
  readonly signatureHeader: string
  readonly usual: (number: number) => Sample
  /** Of each kind that a receiver may tell apart; the usual one is among them. */
  readonly events: readonly ((number: number) => Sample)[]
  /** The usual one, saying something else. */
  readonly changed: (number: number) => Sample
  readonly unknownEvent: (number: number) => Sample
  readonly unknownField: (number: number) => Sample
  readonly notAscii: (number: number) => Sample
}

/** Names from several scripts, one beyond the first 65,536 characters. */
const NOT_ASCII = 'Zoë Ångström 山田 😀'

function evaluation(number: number, fields: Fields = {}, event = 'evaluation.completed'): Sample {
  const evaluationId = evaluationExample.evaluationId.slice(0, -12) + String(number).padStart(12, '0')
  return { event, payload: { ...evaluationExample, evaluationId, ...fields } }
}

function failedEvaluation(number: number): Sample {
  return evaluation(number, { status: 'FAILED', score: null, normalizedScore: null }, 'evaluation.failed')
}

/** TutorFlow has no field for free text: what is not ASCII can only come in one that nobody knows yet. */
const tutorflowSamples: Samples = {
  vendor: 'tutorflow',
  other: { vendor: 'tutorcruncher', title: tutorcruncher.title },
  encode: tutorflow.encode,
  headers: tutorflow.deliveryHeaders,
  signatureHeader: tutorflow.signatureHeader,
  usual: evaluation,
  events: [evaluation, failedEvaluation],
  changed: (number) => evaluation(number, { score: 10, normalizedScore: 1 }),
  unknownEvent: (number) => evaluation(number, {}, 'evaluation.reopened'),
  unknownField: (number) => evaluation(number, { gradedBy: 'model-2' }),
  notAscii: (number) => evaluation(number, { feedback: NOT_ASCII }),
}

interface WebhookFields {
  /** Of the event. */
  readonly event?: Fields
  /** Of what it is about. */
  readonly subject?: Fields
}

function webhook(number: number, { event = {}, subject = {} }: WebhookFields = {}): Sample {
  const [example] = webhookExample.events
  const id = example!.subject.id + number
  const url = example!.subject.url.replace(/\d+/, String(id))
  const tutor = { ...example!.subject, id, url, ...subject }
  const actor = { ...example!.actor, name: 'Angela Stone' }
  const one = { ...example!, actor, ...event, subject: tutor }
  const payload = { ...webhookExample, request_time: webhookExample.request_time + number, events: [one] }
  return { event: one.action, payload }
}

function deletedTutor(number: number): Sample {
  return webhook(number, { event: { action: 'DELETED_A_CONTRACTOR', verb: 'Deleted a Tutor' } })
}

const tutorcruncherSamples: Samples = {
  vendor: 'tutorcruncher',
  other: { vendor: 'tutorflow', title: tutorflow.title },
  encode: tutorcruncher.encode,
  headers: tutorcruncher.deliveryHeaders,
  signatureHeader: tutorcruncher.signatureHeader,
  usual: webhook,
  events: [webhook, deletedTutor],
  changed: (number) => webhook(number, { subject: { status: 'dormant' } }),
  unknownEvent: (number) => webhook(number, { event: { action: 'REOPENED_A_CONTRACTOR', verb: 'Reopened a Tutor' } }),
  unknownField: (number) => webhook(number, { event: { importance: 'high' }, subject: { nickname: 'Lee' } }),
  notAscii: (number) => webhook(number, { subject: { first_name: 'Noël', last_name: NOT_ASCII } }),
}

export const samples: readonly Samples[] = [tutorflowSamples, tutorcruncherSamples]
