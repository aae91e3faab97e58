import type { Control } from '../control/control.ts'
import { type DeliveryPage, type DeliveryQuery, STATUSES } from '../control/deliveries.ts'
import type { DeliverySummary } from '../control/inspect.ts'
import { Countdown } from './clock.tsx'
import { formatTime } from './format.ts'
import { StatusBadge } from './status.tsx'

interface DeliveriesProps {
  readonly control: Control
  readonly query: DeliveryQuery
  readonly page: DeliveryPage
}

/** All deliveries, newest first, with what narrows them down. */
export function Deliveries({ control, query, page }: DeliveriesProps) {
  return (
    <>
      <h1>Deliveries</h1>
      <Filter control={control} query={query} />
      <p id="news" class="banner quiet" role="status" hidden>
        <a href={hrefOf({ ...query, before: undefined })}>New deliveries. Show them.</a>
      </p>
      <DeliveryTable control={control} query={query} page={page} />
    </>
  )
}

function Filter({ control, query }: Omit<DeliveriesProps, 'page'>) {
  const vendors = control.overview().vendors.map(({ id, title }): [string, string] => [id, title])
  return (
    <form class="filter" method="get" action="/" aria-label="Filter">
      <Choice name="vendor" label="Vendor" all="all" options={vendors} value={query.vendor} />
      <Choice
        name="status"
        label="Status"
        all="any"
        options={STATUSES.map((status) => [status, status])}
        value={query.status}
      />
      <label>
        <span class="label">Event</span>
        <input name="event" value={query.event ?? ''} list="events" autocomplete="off" />
      </label>
      <label class="wide">
        <span class="label">Search</span>
        <input type="search" name="search" value={query.search ?? ''} placeholder="id, URL, or text of the body" />
      </label>
      {query.endpoint !== undefined && <input type="hidden" name="endpoint" value={query.endpoint} />}
      <button type="submit">Filter</button>
      {Object.values(query).some((value) => value !== undefined) && <a href="/">Clear</a>}
      <datalist id="events">
        {control.events(query.vendor).map(({ name }) => (
          <option value={name}></option>
        ))}
      </datalist>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly value: string | undefined
}

function Choice({ name, label, all, options, value }: ChoiceProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <select name={name} data-submit>
        <option value="">{all}</option>
        {options.map(([one, text]) => (
          <option value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The table alone, for refreshing it in place. */
export function DeliveryTable({ control, query, page: { deliveries, next } }: DeliveriesProps) {
  const { now } = control.clock()
  if (deliveries.length === 0) return <Empty isFiltered={Object.values(query).some((value) => value !== undefined)} />
  return (
    <div id="deliveries" data-refresh={hrefOf(query, '/fragments/deliveries')}>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Event</th>
            <th scope="col">Endpoint</th>
            <th scope="col">Attempts</th>
            <th scope="col">Emitted (UTC)</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <Row delivery={delivery} now={now} />
          ))}
        </tbody>
      </table>
      {next !== null && (
        <p class="pages">
          <a href={hrefOf({ ...query, before: next })} rel="next">
            Older
          </a>
        </p>
      )}
    </div>
  )
}

function Row({ delivery, now }: { readonly delivery: DeliverySummary; readonly now: number }) {
  const { id, vendor, event, endpoint, status, attempts, lastAttempt, nextAttemptAt, createdAt, faults } = delivery
  return (
    <tr>
      <td data-label="Status">
        <StatusBadge status={status} />
        {nextAttemptAt !== null && <Countdown due={nextAttemptAt} now={now} />}
      </td>
      <td data-label="Event">
        <a href={`/deliveries/${encodeURIComponent(id)}`}>{event}</a>
        <span class="sub">
          {vendor}
          {faults.length > 0 && ` · ${faults.join(', ')}`}
        </span>
      </td>
      <td data-label="Endpoint" class="url">
        {endpoint.url}
      </td>
      <td data-label="Attempts">
        {attempts}
        {lastAttempt && <span class="sub">{lastAttempt.status ?? lastAttempt.outcome}</span>}
      </td>
      <td data-label="Emitted">
        <time datetime={new Date(createdAt).toISOString()}>{formatTime(createdAt)}</time>
      </td>
    </tr>
  )
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <div id="deliveries" class="empty" data-refresh="/fragments/deliveries">
      {isFiltered ? (
        <p>
          No delivery fits. <a href="/">Show all.</a>
        </p>
      ) : (
        <p>
          Nothing was delivered yet. Create an endpoint, and <a href="/emit">emit an event</a>.
        </p>
      )}
    </div>
  )
}

function hrefOf(query: DeliveryQuery, path = '/'): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)])).toString()
  return text === '' ? path : `${path}?${text}`
}
