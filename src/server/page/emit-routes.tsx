import type { Context, Hono } from 'hono'
import { isWebhookError } from '../../index.ts'
import { isPlainObject } from '../../plain-object.ts'
import type { Control } from '../control/control.ts'
import { ChooseEvent, EmitForm, type Outcome } from './emit.tsx'
import { type FormValues, readForm } from './read-form.ts'
import { problemOf, render } from './render.tsx'
import { readFields } from './schema-fields.ts'

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
    const { unchecked, ...form } = await readForm(c)
    const isReserved = control.event(vendor, event).status === 'reserved'
    const json = typeof form.json === 'string' ? { json: form.json } : {}
    let values: object | undefined
    try {
      values = eventOf(form)
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

/** @throws SyntaxError for what is no JSON, no object, or too deep to be shown again */
function eventOf({ json, ...fields }: FormValues): object {
  const value: unknown = typeof json === 'string' ? JSON.parse(json) : readFields(fields)
  if (!isPlainObject(value)) throw new SyntaxError('an event is a JSON object')
  if (isDeeperThan(DEEPEST, value)) throw new SyntaxError(`it is nested deeper than ${DEEPEST} levels`)
  return value
}

const DEEPEST = 100

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels < 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof SyntaxError) return { problem: `Could not read the event as JSON: ${error.message}.` }
  const problem = problemOf(error)
  return { problem, problems: isWebhookError(error) ? (error.details.problems ?? []) : [] }
}
