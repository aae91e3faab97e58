import { type HttpHandler, http } from 'msw'
import {
  createMock,
  type Mock,
  type MockOptions,
  type ReservedEventName,
  type TutorFlowEvents,
  tutorflow,
} from '../src/index.ts'
import { createDataStore } from './data-store.ts'

/** The mock of TutorFlow, with its management API as msw handlers. */
export interface TutorFlowMock extends Mock<TutorFlowEvents, ReservedEventName> {
  /** For `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`, which stay the caller's. */
  readonly handlers: HttpHandler[]
}

/**
 * A TutorFlow in a box: endpoints are registered through its mocked API, and `emit` delivers signed events to them with
 * the vendor's retries, on a clock of its own.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createTutorFlowMock(options: MockOptions = {}): TutorFlowMock {
  const mock = createMock(tutorflow, options, createDataStore())
  const handlers = mock.baseUrls.map((url) =>
    http.all(beginsWith(url), ({ request }) => (request.method === 'OPTIONS' ? preflight() : mock.handle(request))),
  )
  return Object.defineProperties(mock, { handlers: { value: handlers, enumerable: true } }) as TutorFlowMock
}

/** @note Not a path with `:id`: msw decodes those, and answers 500 to an id that it cannot decode. */
function beginsWith(url: string): RegExp {
  return new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[/?#]|$)`)
}

/** @note happy-dom and browsers ask before a cross-origin request; the vendor's own answer to that is not documented. */
function preflight(): Response {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  }
  return new Response(null, { status: 204, headers })
}
