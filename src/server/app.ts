import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Control } from './control/control.ts'
import { openapiDocument } from './control/openapi.ts'
import { controlRoutes } from './control/routes.ts'
import { renderRefusal } from './page/render.tsx'
import { addPage } from './page/routes.tsx'
import { RefusedRequest, refusalOf, toRefusalBody } from './refusal.ts'
import { wantsPage } from './refusal-page.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>

/** The control API and the page. Who may use them is not asked here. */
export function createApp(control: Control): Hono {
  const app = new Hono({ strict: false })
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value)
  })
  const document = openapiDocument(
    control.overview().url,
    control.mocks.map(({ vendor }) => vendor.id),
  )
  app.route('/_', controlRoutes(control, document))
  addPage(app, control)
  app.notFound((c) => {
    const text = `Could not answer ${c.req.method} ${c.req.path.slice(0, 200)}: there is nothing. GET /_/openapi.json tells what there is.`
    const refusal = new RefusedRequest(404, 'NOT_FOUND', text)
    return isForPage(c) ? renderRefusal(c, control, refusal) : c.json(toRefusalBody(refusal), 404)
  })
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (isForPage(c)) return renderRefusal(c, control, refusal)
    if (refusal.allow !== undefined) c.header('Allow', refusal.allow)
    return c.json(toRefusalBody(refusal), refusal.status as never)
  })
  return app
}

function isForPage({ req }: Context): boolean {
  return wantsPage({ path: req.path, accept: req.header('accept'), mode: req.header('sec-fetch-mode') })
}

/** @note The globals stay as they are: the server may run in a test's own process. */
export function createAppListener(control: Control): NodeListener {
  const listener = getRequestListener(createApp(control).fetch, { overrideGlobalObjects: false })
  return async (incoming, outgoing) => void (await listener(incoming, outgoing))
}
