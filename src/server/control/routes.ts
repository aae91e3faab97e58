import { type Context, Hono } from 'hono'
import { assertOptions, kindOf } from '../../options.ts'
import { RefusedRequest } from '../refusal.ts'
import type { Control } from './control.ts'

/** The control API, below `/_`. Each route reads what it needs and asks `control`. */
export function controlRoutes(control: Control, document: object): Hono {
  const app = new Hono({ strict: false })
  app.get('/', (c) => c.json(control.overview()))
  app.get('/openapi.json', (c) => c.json(document))
  app.post('/emit', async (c) => c.json({ deliveries: await control.emit(await bodyOf(c)) }, 201))
  app.post('/reset', async (c) => {
    const { vendor } = await bodyOf<{ vendor?: string }>(c, ['vendor'])
    await control.reset(vendor)
    return c.body(null, 204)
  })
  addDeliveries(app, control)
  addEndpoints(app, control)
  addEvents(app, control)
  addClock(app, control)
  addFaults(app, control)
  refuseOtherMethods(app)
  return app
}

/** Refuses every method that a path does not have, and says which it has. */
function refuseOtherMethods(app: Hono): void {
  // GET of the stream is answered before it comes here.
  const methods = new Map([['/stream', ['GET']]])
  for (const { path, method } of app.routes) {
    const own = methods.get(path) ?? []
    methods.set(path, [...own, ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
  }
  for (const [path, own] of methods) {
    app.all(path, (c) => {
      const { req } = c
      if (own.includes(req.method)) return c.notFound()
      const text = `Could not answer ${req.method} ${req.path.slice(0, 200)}: it takes ${own.join(', ')}.`
      throw new RefusedRequest(405, 'METHOD_NOT_ALLOWED', text, own.join(', '))
    })
  }
}

function addDeliveries(app: Hono, control: Control): void {
  app.get('/deliveries', (c) => {
    const { limit, ...query } = c.req.query()
    return c.json(control.deliveries({ ...query, ...(limit !== undefined && { limit: numberOf(limit) }) }))
  })
  app.get('/deliveries/:id', (c) => c.json(control.delivery(c.req.param('id'))))
  app.post('/deliveries/:id/resend', async (c) => c.json(await control.resend(c.req.param('id')), 201))
}

function addEndpoints(app: Hono, control: Control): void {
  app.get('/endpoints', (c) => c.json({ vendors: control.mocks.map(({ vendor }) => control.endpoints(vendor.id)) }))
  app.get('/endpoints/:vendor', (c) => c.json(control.endpoints(c.req.param('vendor'))))
  app.post('/endpoints/:vendor', async (c) =>
    c.json(control.createEndpoint(c.req.param('vendor'), await bodyOf(c)), 201),
  )
  app.patch('/endpoints/:vendor/:id', async (c) => {
    const { vendor, id } = c.req.param()
    return c.json(control.updateEndpoint(vendor, id, await bodyOf(c)))
  })
  app.delete('/endpoints/:vendor/:id', (c) => {
    const { vendor, id } = c.req.param()
    control.removeEndpoint(vendor, id)
    return c.body(null, 204)
  })
  app.get('/endpoints/:vendor/:id/logs', (c) => {
    const { vendor, id } = c.req.param()
    const page = c.req.query('page')
    return c.json(control.endpointLogs(vendor, id, page === undefined ? 0 : numberOf(page)))
  })
  app.post('/endpoints/:vendor/:id/refresh', (c) => {
    const { vendor, id } = c.req.param()
    return c.json(control.refreshEndpoint(vendor, id))
  })
}

function addEvents(app: Hono, control: Control): void {
  app.get('/events', (c) => c.json({ events: control.events(c.req.query('vendor')) }))
  app.get('/events/:vendor/:name', (c) => {
    const { vendor, name } = c.req.param()
    return c.json(control.event(vendor, name))
  })
}

function addClock(app: Hono, control: Control): void {
  app.get('/clock', (c) => c.json(control.clock()))
  app.post('/clock/advance', async (c) => {
    const { by } = await bodyOf<{ by: never }>(c, ['by'])
    return c.json(await control.advance(by))
  })
  app.post('/clock/scale', async (c) => {
    const { scale } = await bodyOf<{ scale: never }>(c, ['scale'])
    return c.json(control.setScale(scale))
  })
}

function addFaults(app: Hono, control: Control): void {
  app.get('/faults', (c) => c.json({ faults: control.faults() }))
  app.post('/faults', async (c) => {
    control.addFault(await bodyOf(c))
    return c.json({ faults: control.faults() }, 201)
  })
  app.delete('/faults', (c) => {
    control.clearFaults(c.req.query('vendor'))
    return c.body(null, 204)
  })
}

/**
 * The object that a request's body holds; none is an empty one.
 *
 * @throws RefusedRequest 400, 415; WebhookError OPTION_INVALID for a field that is not `known`
 */
async function bodyOf<Body = never>(c: Context, known?: readonly string[]): Promise<Body> {
  const text = await c.req.text()
  const type = c.req.header('content-type') ?? ''
  if (text !== '' && !/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new RefusedRequest(415, 'BODY_NOT_JSON', 'Could not read the request: send "Content-Type: application/json".')
  }
  const body = parsed(text || '{}')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const text = `Could not read the request: its body must be an object, not ${kindOf(body)}.`
    throw new RefusedRequest(400, 'BODY_NOT_JSON', text)
  }
  if (known) assertOptions(body, known, 'read the request')
  return body as Body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedRequest(400, 'BODY_NOT_JSON', 'Could not read the request: its body is no JSON.')
  }
}

/** What is no number is left for whoever checks it. */
function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : (text as never)
}
