import type { EndpointField, ManagedEndpoint } from '../../index.ts'
import type { VendorEndpoints } from '../control/control.ts'
import { EndpointFields } from './endpoint-form.tsx'
import { formatTime } from './format.ts'
import type { FormValues } from './read-form.ts'

export interface EndpointsProps {
  readonly title: string
  readonly of: VendorEndpoints
  /** Whether an endpoint can be refreshed. */
  readonly hasRefresh: (endpoint: ManagedEndpoint) => boolean
  /** Why something was refused. */
  readonly problem?: string | undefined
  /** What was just created: its secret is shown now, and never again. */
  readonly created?: { readonly endpoint: ManagedEndpoint; readonly secret: string } | undefined
  /** Why a form was refused, with what was in it. */
  readonly refused?: { readonly problem: string; readonly values: FormValues } | undefined
}

/** The endpoints of one vendor, and a form for a new one. */
export function Endpoints({ title, of, hasRefresh, problem, created, refused }: EndpointsProps) {
  const { vendor, noun, endpoints, fields } = of
  return (
    <>
      <h1>
        {title} {noun}s
      </h1>
      {created && (
        <div class="banner done" role="status">
          <p>
            Created <code>{created.endpoint.id}</code>. Its secret is shown now, and never again:
          </p>
          <p>
            <code id="secret">{created.secret}</code>
          </p>
        </div>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div id="endpoints" data-refresh={`/endpoints/${vendor}`}>
        {endpoints.length === 0 && <p class="empty">There is no {noun} yet.</p>}
        {endpoints.map((endpoint) => (
          <Endpoint of={of} endpoint={endpoint} isRefreshable={hasRefresh(endpoint)} />
        ))}
      </div>
      <h2 id="new">New {noun}</h2>
      {refused && (
        <p class="problem" role="alert">
          {refused.problem}
        </p>
      )}
      <form class="form" method="post" action={`/endpoints/${vendor}`} aria-labelledby="new">
        <EndpointFields fields={fields} values={refused?.values ?? {}} />
        <p>
          <button class="main" type="submit">
            Create
          </button>
        </p>
      </form>
    </>
  )
}

interface EndpointProps {
  readonly of: VendorEndpoints
  readonly endpoint: ManagedEndpoint
  readonly isRefreshable: boolean
}

function Endpoint({ of, endpoint, isRefreshable }: EndpointProps) {
  const { vendor, noun, fields, can } = of
  const { id, url, active } = endpoint
  const path = `/endpoints/${vendor}/${encodeURIComponent(id)}`
  const name = typeof endpoint.name === 'string' ? endpoint.name : url
  return (
    <section class="card" aria-label={name}>
      <div class="row">
        <strong class="grow">{name}</strong>
        <span class={`badge ${active ? 'delivered' : 'cancelled'}`}>{active ? 'active' : 'inactive'}</span>
      </div>
      <p class="url">{url}</p>
      <dl class="facts">
        {fields
          .filter(({ kind, name }) => kind !== 'secret' && kind !== 'flag' && name !== 'url' && name !== 'name')
          .map((field) => (
            <FieldValue field={field} value={endpoint[field.name]} />
          ))}
      </dl>
      <div class="row">
        <a href={`/?endpoint=${encodeURIComponent(id)}`}>Deliveries</a>
        {can.logs && <a href={`${path}/logs`}>Logs</a>}
        {can.update && <a href={path}>Edit</a>}
        {isRefreshable && (
          <form method="post" action={`${path}/refresh`}>
            <button type="submit">{can.refresh}</button>
          </form>
        )}
        <form
          method="post"
          action={`${path}/delete`}
          data-confirm={`Delete this ${noun}? Its pending deliveries are cancelled.`}
        >
          <button class="danger" type="submit">
            Delete
          </button>
        </form>
      </div>
    </section>
  )
}

function FieldValue({ field: { label, kind }, value }: { readonly field: EndpointField; readonly value: unknown }) {
  if (value === undefined || value === null) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{Array.isArray(value) ? value.join(', ') : kind === 'time' ? timeOf(value) : String(value)}</dd>
    </div>
  )
}

function timeOf(value: unknown): string {
  const ms = new Date(value as string | number).getTime()
  return Number.isNaN(ms) ? String(value) : `${formatTime(ms)} UTC`
}

interface EditProps {
  readonly of: VendorEndpoints
  readonly endpoint: ManagedEndpoint
  readonly problem?: string | undefined
}

/** A form for what can be changed of an endpoint. */
export function EditEndpoint({ of: { vendor, noun, fields }, endpoint, problem }: EditProps) {
  return (
    <>
      <p>
        <a href={`/endpoints/${vendor}`}>All {noun}s</a>
      </p>
      <h1>Edit the {noun}</h1>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form class="form" method="post" action={`/endpoints/${vendor}/${encodeURIComponent(endpoint.id)}`}>
        <EndpointFields fields={fields} values={endpoint} isUpdate />
        <p>
          <button class="main" type="submit">
            Save
          </button>
        </p>
      </form>
    </>
  )
}
