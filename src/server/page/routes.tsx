import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Control } from '../control/control.ts'
import type { DeliveryQuery } from '../control/deliveries.ts'
import { readAsset } from './assets.ts'
import { ClockBar } from './clock.tsx'
import { Deliveries, DeliveryTable } from './deliveries.tsx'
import { DeliveryView } from './delivery.tsx'
import { addEmitPages } from './emit-routes.tsx'
import { addEndpointPages } from './endpoint-routes.tsx'
import { addFaultPages } from './fault-routes.tsx'
import { readForm } from './read-form.ts'
import { render } from './render.tsx'

/** The pages, and all that they load. Each works as a page of its own; forms answer with the page to go to. */
export function addPage(app: Hono, control: Control): void {
  app.get('/assets/:name', (c) => {
    const asset = readAsset(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.content, 200, { 'Content-Type': asset.type })
  })
  addDeliveryPages(app, control)
  addEndpointPages(app, control)
  addEmitPages(app, control)
  addFaultPages(app, control)
  addClock(app, control)
}

function addDeliveryPages(app: Hono, control: Control): void {
  app.get('/', (c) => {
    const query = queryOf(c)
    const content = <Deliveries control={control} query={query} page={control.deliveries(query)} />
    return render(c, control, { title: 'Deliveries', current: '/', content })
  })
  app.get('/fragments/deliveries', (c) => {
    const query = queryOf(c)
    return c.html(
      <WithClock control={control}>
        <DeliveryTable control={control} query={query} page={control.deliveries(query)} />
      </WithClock>,
    )
  })
  app.get('/deliveries/:id', (c) => {
    const delivery = control.delivery(c.req.param('id'))
    const content = <DeliveryView delivery={delivery} now={control.clock().now} />
    return render(c, control, { title: delivery.event, current: '/', content })
  })
  app.post('/deliveries/:id/resend', async (c) => {
    const { id } = await control.resend(c.req.param('id'))
    return c.redirect(`/deliveries/${encodeURIComponent(id)}`, 303)
  })
}

function addClock(app: Hono, control: Control): void {
  app.get('/fragments/clock', (c) => c.html(<WithClock control={control} />))
  app.post('/clock/advance', async (c) => {
    const { by } = await readForm(c)
    await control.advance(by as 'next')
    return c.redirect('/', 303)
  })
  app.post('/clock/scale', async (c) => {
    const { scale } = await readForm(c)
    control.setScale(scale === 'instant' ? scale : Number(scale))
    return c.redirect('/', 303)
  })
}

/** A part of a page, with the clock, which changes along with everything else. */
function WithClock({ control, children }: { readonly control: Control; readonly children?: Child }) {
  return (
    <>
      <ClockBar clock={control.clock()} />
      {children}
    </>
  )
}

/** Fields of a form that were left empty ask for nothing. */
function queryOf(c: Context): DeliveryQuery {
  return Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))
}
