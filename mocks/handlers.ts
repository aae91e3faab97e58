import { type HttpHandler, http } from 'msw'
import type { Mock } from '../src/index.ts'

/** A mock with its API as msw handlers, for `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`, which stay the caller's. */
export interface WithHandlers {
  readonly handlers: HttpHandler[]
}

/** Adds `handlers` to the mock. */
export function withHandlers<M extends Mock>(mock: M): M & WithHandlers {
  const handlers = mock.baseUrls.map((url) =>
    http.all(beginsWith(url), ({ request }) => (request.method === 'OPTIONS' ? preflight() : mock.handle(request))),
  )
  return Object.defineProperties(mock, { handlers: { value: handlers, enumerable: true } }) as M & WithHandlers
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
