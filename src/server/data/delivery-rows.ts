import type { SavedDelivery } from '../../index.ts'
import type { RowContent } from './table.ts'

/** A delivery as a record and its bodies, one after the other; in the record stands of each how long it is. */
export function contentOfDelivery(saved: SavedDelivery): RowContent {
  const bodies: Uint8Array[] = []
  const lengthOf = (body: Uint8Array) => {
    bodies.push(body)
    return body.length
  }
  const { event, request, attempts } = saved
  const record = {
    ...saved,
    event: { ...event, body: lengthOf(event.body) },
    // Nearly always the same bytes, and then the same array.
    request: { ...request, body: request.body === event.body ? null : lengthOf(request.body) },
    attempts: attempts.map((attempt) => {
      const { response } = attempt
      return response ? { ...attempt, response: { ...response, body: lengthOf(response.body) } } : attempt
    }),
  }
  return { record: JSON.stringify(record), bodies: bodies.length === 1 ? bodies[0]! : Buffer.concat(bodies) }
}

export function deliveryOf({ record, bodies }: RowContent): SavedDelivery {
  let start = 0
  const take = (length: number) => {
    const body = bodies.subarray(start, start + length)
    start += length
    return body
  }
  const { event, request, attempts, ...rest } = JSON.parse(record)
  event.body = take(event.body)
  request.body = request.body === null ? event.body : take(request.body)
  for (const { response } of attempts) if (response) response.body = take(response.body)
  return { ...rest, event, request, attempts }
}
