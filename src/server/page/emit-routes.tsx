import type { Context, Hono } from 'hono'
import { isWebhookError } from '../../index.ts'
import type { Control } from '../control/control.ts'
import { ChooseEvent, EmitForm, type Outcome } from './emit.tsx'
import { problemOf, render } from './render.tsx'
import { isPlainObject, readFields } from './schema-fields.ts'

/** The pages that emit an event. */
export function addEmitPages(app: Hono, control: Control): void {
  const show = (c: Context, outcome: Outcome = {}, status = 200) => {
    const { vendor, name } = c.req.param() as { vendor: string; name: string }
    const content = <EmitForm event={control.event(vendor, name)} outcome={outcome} />
    return render(c, control, { title: `Emit ${name}`, current: '/emit', status, content })
  }

  app.get('/emit', (c) => {
    const content = <ChooseEvent control={control} search={c.req.query('search') ?? ''} />
    return render(c, control, { title: 'Emit an event', current: '/emit', content })
  })
  app.get('/emit/:vendor/:name', (c) => show(c))
  app.post('/emit/:vendor/:name', async (c) => {
    const { vendor, name: event } = c.req.param()
    const { unchecked, ...form } = await c.req.parseBody({ all: true })
    const isReserved = control.event(vendor, event).status === 'reserved'
    const json = typeof form.json === 'string' ? { json: form.json } : {}
    let values: object | undefined
    try {
      values = readForm(form)
      const options = { unchecked: unchecked === 'true', reserved: isReserved }
      const deliveries = await control.emit({ vendor, event, overrides: values, options })
      const [first, ...others] = deliveries
      if (!first)
        return show(c, { ...json, values, notice: 'Emitted. No endpoint gets this event, so nothing was delivered.' })
      const path = `/deliveries/${encodeURIComponent(first.id)}`
      return c.redirect(others.length === 0 ? path : `/?event=${encodeURIComponent(event)}`, 303)
    } catch (error) {
      return show(c, { ...json, ...(values && { values }), ...outcomeOf(error) }, 400)
    }
  })
}

/** @throws SyntaxError for what is no JSON, or no object */
function readForm({ json, ...fields }: { readonly [name: string]: unknown }): object {
  if (typeof json !== 'string') return readFields(fields)
  const value: unknown = JSON.parse(json)
  if (!isPlainObject(value)) throw new SyntaxError('an event is a JSON object')
  return value
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof SyntaxError) return { problem: `Could not read the event as JSON: ${error.message}.` }
  const problem = problemOf(error)
  return { problem, problems: isWebhookError(error) ? (error.details.problems ?? []) : [] }
}
