import type { Problem } from '../../index.ts'
import { isPlainObject } from '../../plain-object.ts'
import type { Control } from '../control/control.ts'
import type { EventDescription } from '../control/events.ts'
import { type FormField, fieldsOf, type ValueField } from './schema-fields.ts'

/** All events of all vendors, to choose one from. */
export function ChooseEvent({ control, search }: { readonly control: Control; readonly search: string }) {
  const term = search.toLowerCase()
  const found = control
    .events()
    .filter(({ name, description }) => `${name}\n${description}`.toLowerCase().includes(term))
  return (
    <>
      <h1>Emit an event</h1>
      <form class="filter" method="get" action="/emit" aria-label="Find an event">
        <label class="wide">
          <span class="label">Find</span>
          <input
            type="search"
            name="search"
            value={search}
            hx-get="/emit"
            hx-trigger="input changed delay:200ms"
            hx-select="#events"
            hx-target="#events"
            hx-swap="outerHTML"
          />
        </label>
        <button type="submit">Find</button>
      </form>
      <div id="events" role="status">
        <p class="sub">
          {found.length} {found.length === 1 ? 'event' : 'events'}
        </p>
        <ul class="events">
          {found.map(({ vendor, name, status, description }) => (
            <li>
              <a href={pathOf(vendor, name)}>{name}</a>{' '}
              <span class="sub">
                {vendor} · {description}
              </span>
              {status === 'reserved' && <span class="badge">reserved</span>}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** What came of a form that was sent before. */
export interface Outcome {
  /** What is wrong, as a sentence, and what of it can be told at a field. */
  readonly problem?: string
  readonly problems?: readonly Problem[]
  /** What the form held. */
  readonly values?: object
  /** The text, where it was sent as JSON. */
  readonly json?: string
  readonly notice?: string
}

interface EmitProps {
  readonly event: EventDescription
  readonly outcome?: Outcome
}

/** A form made from the schema of an event, with an example filled in; and the same as JSON. */
export function EmitForm({ event, outcome = {} }: EmitProps) {
  const { vendor, name, status, description, schema, example } = event
  const value = outcome.values ?? example ?? {}
  const path = pathOf(vendor, name)
  return (
    <>
      <p>
        <a href="/emit">All events</a>
      </p>
      <h1>{name}</h1>
      <p class="sub">
        {vendor} · {description}
      </p>
      {status === 'reserved' && <p>The vendor has reserved this event and does not send it yet: it has no schema.</p>}
      {outcome.notice !== undefined && (
        <p class="banner quiet" role="status">
          {outcome.notice}
        </p>
      )}
      <Problems outcome={outcome} />
      {schema && isPlainObject(value) && (
        <form class="form event" method="post" action={path} aria-label="Event">
          {fieldsOf(value, schema).map((field) => (
            <Field field={field} outcome={outcome} />
          ))}
          <Send />
        </form>
      )}
      <details class="json" open={!schema || outcome.json !== undefined}>
        <summary>As JSON</summary>
        <form class="form" method="post" action={path} aria-label="Event as JSON">
          <label>
            <span class="label">The event</span>
            <textarea name="json" rows={18} spellcheck={false}>
              {outcome.json ?? JSON.stringify(value, null, 2)}
            </textarea>
          </label>
          <Send />
        </form>
      </details>
    </>
  )
}

function Send() {
  return (
    <div class="row">
      <button class="main" type="submit">
        Emit
      </button>
      <label class="check">
        <input type="checkbox" name="unchecked" value="true" />
        even if it breaks its schema
      </label>
    </div>
  )
}

function Problems({ outcome: { problem, problems = [] } }: { readonly outcome: Outcome }) {
  if (problem === undefined) return null
  return (
    <div class="problems" role="alert">
      <p>{problems.length > 0 ? 'The event breaks its schema:' : problem}</p>
      <ul>
        {problems.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps<F extends FormField = FormField> {
  readonly field: F
  readonly outcome: Outcome
}

function Field({ field, outcome }: FieldProps) {
  if (field.form === 'value') return <Value field={field} outcome={outcome} />
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {field.fields.map((inner) => (
        <Field field={inner} outcome={outcome} />
      ))}
    </fieldset>
  )
}

function Value({ field, outcome: { problems = [] } }: FieldProps<ValueField>) {
  const { name, label, kind, hint } = field
  const problem = problems.find(({ path }) => pathInEvent(path) === field.path)
  const id = `about-${name}`
  const about = { 'aria-describedby': hint || problem ? id : undefined, 'aria-invalid': problem ? 'true' : undefined }
  const notes = (hint || problem) && (
    <span id={id}>
      {problem && <span class="problem">{problem.message} </span>}
      {hint && <span class="hint">{hint}</span>}
    </span>
  )
  if (kind === 'flag') {
    return (
      <label class="check">
        <input type="hidden" name={name} value="false" />
        <input type="checkbox" name={name} value="true" checked={field.value === true} {...about} />
        {label}
        {notes}
      </label>
    )
  }
  return (
    <p>
      <label class="label" for={name}>
        {label}
      </label>
      <Input field={field} about={{ id: name, ...about }} />
      {notes}
    </p>
  )
}

function Input({
  field: { name, kind, value, choices },
  about,
}: {
  readonly field: ValueField
  readonly about: object
}) {
  switch (kind) {
    case 'choice':
      return (
        <select name={name} {...about}>
          {choices.map((choice) => (
            <option value={JSON.stringify(choice)} selected={choice === value}>
              {String(choice)}
            </option>
          ))}
        </select>
      )
    case 'json':
      return (
        <textarea name={name} rows={3} spellcheck={false} {...about}>
          {value === null ? '' : JSON.stringify(value, null, 2)}
        </textarea>
      )
    default:
      return (
        <input
          name={name}
          value={value === null || value === undefined ? '' : String(value)}
          inputmode={kind === 'number' ? 'decimal' : undefined}
          autocomplete="off"
          {...about}
        />
      )
  }
}

/** `$.events[0].subject.id` and `$.score` are `subject.id` and `score` in the event. */
function pathInEvent(path: string): string {
  return path.replace(/^\$\.?(?:events\[0\]\.?)?/, '')
}

function pathOf(vendor: string, name: string): string {
  return `/emit/${encodeURIComponent(vendor)}/${encodeURIComponent(name)}`
}
