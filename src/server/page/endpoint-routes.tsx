import type { Context, Hono } from 'hono'
import type { Control, VendorEndpoints } from '../control/control.ts'
import { valuesOf } from './endpoint-form.tsx'
import { EditEndpoint, Endpoints, type EndpointsProps } from './endpoints.tsx'
import { Logs } from './logs.tsx'
import { type FormValues, readForm } from './read-form.ts'
import { problemOf, render } from './render.tsx'

/** The pages of each vendor's endpoints. A secret is in the answer to the form that made it, and in no other page. */
export function addEndpointPages(app: Hono, control: Control): void {
  const show = (c: Context, vendor: string, rest: Partial<EndpointsProps> = {}, status = 200) => {
    const title = titleOf(control, vendor)
    const of = control.endpoints(vendor)
    const content = <Endpoints title={title} of={of} hasRefresh={hasRefreshOf(control, vendor)} {...rest} />
    return render(c, control, { title: `${title} ${of.noun}s`, current: `/endpoints/${vendor}`, status, content })
  }

  app.get('/endpoints/:vendor', (c) => show(c, c.req.param('vendor')))
  app.post('/endpoints/:vendor', async (c) => {
    const vendor = c.req.param('vendor')
    const { fields } = control.endpoints(vendor)
    const form = await readForm(c)
    try {
      return show(c, vendor, { created: control.createEndpoint(vendor, valuesOf(fields, form, false)) }, 201)
    } catch (error) {
      return show(c, vendor, { refused: { problem: problemOf(error), values: withoutSecrets(fields, form) } }, 400)
    }
  })
  app.post('/endpoints/:vendor/:id/delete', (c) => {
    const { vendor, id } = c.req.param()
    control.removeEndpoint(vendor, id)
    return c.redirect(`/endpoints/${vendor}`, 303)
  })
  app.post('/endpoints/:vendor/:id/refresh', (c) => {
    const { vendor, id } = c.req.param()
    try {
      control.refreshEndpoint(vendor, id)
      return c.redirect(`/endpoints/${vendor}`, 303)
    } catch (error) {
      return show(c, vendor, { problem: problemOf(error) }, 409)
    }
  })
  addEditing(app, control)
  app.get('/endpoints/:vendor/:id/logs', (c) => {
    const { vendor, id } = c.req.param()
    const page = control.endpointLogs(vendor, id, Number(c.req.query('page') ?? 0))
    const content = <Logs of={control.endpoints(vendor)} endpointId={id} page={page} />
    return render(c, control, { title: 'Webhook logs', current: `/endpoints/${vendor}`, content })
  })
}

function addEditing(app: Hono, control: Control): void {
  const edit = (c: Context, vendor: string, id: string, problem?: string) => {
    const of = control.endpoints(vendor)
    const endpoint = of.can.update ? of.endpoints.find((one) => one.id === id) : undefined
    if (!endpoint) return c.notFound()
    const content = <EditEndpoint of={of} endpoint={endpoint} problem={problem} />
    const status = problem === undefined ? 200 : 400
    return render(c, control, { title: `Edit the ${of.noun}`, current: `/endpoints/${vendor}`, status, content })
  }

  app.get('/endpoints/:vendor/:id', (c) => edit(c, c.req.param('vendor'), c.req.param('id')))
  app.post('/endpoints/:vendor/:id', async (c) => {
    const { vendor, id } = c.req.param()
    try {
      control.updateEndpoint(vendor, id, valuesOf(control.endpoints(vendor).fields, await readForm(c), true))
      return c.redirect(`/endpoints/${vendor}`, 303)
    } catch (error) {
      return edit(c, vendor, id, problemOf(error))
    }
  })
}

function withoutSecrets(fields: VendorEndpoints['fields'], form: FormValues): FormValues {
  const secrets = fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
  return Object.fromEntries(Object.entries(form).filter(([name]) => !secrets.includes(name)))
}

function titleOf(control: Control, vendorId: string): string {
  return control.mocks.find(({ vendor }) => vendor.id === vendorId)?.vendor.title ?? vendorId
}

function hasRefreshOf(control: Control, vendorId: string): EndpointsProps['hasRefresh'] {
  const management = control.mocks.find(({ vendor }) => vendor.id === vendorId)?.mock.management
  return (endpoint) => management?.hasRefresh?.(endpoint) ?? false
}
