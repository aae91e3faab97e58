import type { Signing } from './delivery.ts'
import type { DeliveryExample } from './delivery-pact.ts'
import type { Sample, Samples } from './delivery-samples.ts'

/** Everything that a receiver of this vendor has to stand; each is about another thing, so that only one is a duplicate. */
export function deliveryExamples(samples: Samples): DeliveryExample[] {
  const all = [
    ...acceptedOnes(samples),
    ...unsignedOnes(samples),
    ...wronglySignedOnes(samples),
    ...brokenOnes(samples),
  ]
  return all.map((make, index) => make(index + 1))
}

type Make = (number: number) => DeliveryExample

function acceptedOnes(samples: Samples): Make[] {
  const { events, usual } = samples
  const make = (what: string, sample: (number: number) => Sample, write = asSent(samples)): Make => {
    return (number) => ({
      description: `a correctly signed delivery ${what}`,
      event: sample(number).event,
      body: write(sample(number)),
      signed: { key: 'endpoint', scheme: samples.vendor },
      answer: 'accepted',
    })
  }
  const repeated = make('that came before', usual)
  return [
    ...events.map((sample) => make(`of ${sample(0).event}`, sample)),
    make('with odd whitespace, which fits its signature as raw bytes only', usual, oddly),
    make('with text that is not ASCII', samples.notAscii),
    make('of an event that nobody knows yet', samples.unknownEvent),
    make('with a field that nobody knows yet', samples.unknownField),
    (number) => ({ ...repeated(number), isRepeated: true }),
  ]
}

function unsignedOnes(samples: Samples): Make[] {
  const make = (what: string, signed: { header?: string }): Make => {
    return (number) => {
      const sample = samples.usual(number)
      const body = asSent(samples)(sample)
      return { description: `a delivery ${what}`, event: sample.event, body, signed, answer: 'refusedOrBad' }
    }
  }
  return [
    make('without a signature', {}),
    make('with an empty signature', { header: '' }),
    make('with a signature that is not hexadecimal', { header: 'not-a-signature' }),
    // As many characters as a signature has, and in UTF-8 twice as many bytes.
    make('with a signature of 64 characters that are not ASCII', { header: 'é'.repeat(64) }),
  ]
}

function wronglySignedOnes(samples: Samples): Make[] {
  const { usual, vendor, changed } = samples
  const write = asSent(samples)
  const make = (what: string, signing: Partial<Signing>, of: Partial<DeliveryExample> = {}): Make => {
    return (number) => ({
      description: `a delivery ${what}`,
      event: usual(number).event,
      body: write(usual(number)),
      signed: { key: 'endpoint', scheme: vendor, ...signing },
      answer: 'refused',
      ...of,
    })
  }
  const tamper = (what: string, sent: (number: number) => string): Make => {
    return (number) => make(what, { over: write(usual(number)) }, { body: sent(number) })(number)
  }
  const { other } = samples
  return [
    make('signed with another key', { key: 'another' }),
    make(`signed with a key that is made as ${other.title} makes it`, { scheme: other.vendor }),
    make('whose signature is wrong in its first digit', { change: 'first digit' }),
    make('whose signature is wrong in its last digit', { change: 'last digit' }),
    make('with the first half of its signature', { change: 'first half only' }, { answer: 'refusedOrBad' }),
    tamper('whose body was changed after signing', (number) => write(changed(number))),
    tamper('whose whitespace was changed after signing', (number) => oddly(usual(number))),
  ]
}

/** Bodies that are no JSON: whoever sends them, the receiver goes on. */
function brokenOnes({ vendor, usual }: Samples): Make[] {
  const { event } = usual(0)
  const broken = { event, body: '{"evaluationId": "2f4a, "events": [' }
  return [
    () => ({
      ...broken,
      description: 'a correctly signed delivery that is no JSON',
      signed: { key: 'endpoint', scheme: vendor },
      answer: 'anyButFailure',
    }),
    () => ({
      ...broken,
      description: 'a delivery that is no JSON, without a signature',
      signed: {},
      answer: 'anyRefusal',
    }),
  ]
}

function asSent({ encode }: Samples): (sample: Sample) => string {
  return ({ payload }) => Buffer.from(encode(payload)).toString()
}

/** The same JSON as no sender writes it: with tabs, and a line end of Windows after it. */
function oddly({ payload }: Sample): string {
  return `${JSON.stringify(payload, undefined, '\t')}\r\n`
}
