import type { Fault } from '../../index.ts'
import type { Control } from '../control/control.ts'

/** What happens, for each kind of fault that the mocks know. */
const EFFECTS: { readonly [Kind in Fault['kind']]: string } = {
  duplicate: 'the event is delivered twice',
  reorder: 'the next deliveries come in another order',
  delay: 'the first attempt comes later',
  'bad-signature': 'the last digit of the signature is another one',
  'wrong-key': 'signed with the key of somebody else',
  'truncated-body': 'half of the body is missing',
  'dropped-acknowledgement': 'the answer to the first attempt is lost',
  'stale-time': 'the time in the body is older',
  'rate-limit': 'the API refuses with 429',
  'server-error': 'the API refuses with 500',
  latency: 'the answer of the API comes later',
  'connection-reset': 'the API does not answer',
}

interface FaultsProps {
  readonly control: Control
  readonly problem?: string | undefined
}

/** What goes wrong on purpose, and a form for more of it. */
export function Faults({ control, problem }: FaultsProps) {
  const faults = control.faults()
  return (
    <>
      <h1>Faults</h1>
      <p>What goes wrong on purpose, so that a receiver can show what it makes of it.</p>
      <div id="faults" data-refresh="/faults">
        {faults.length === 0 ? (
          <p class="empty">Nothing goes wrong on purpose.</p>
        ) : (
          <>
            <ul class="events">
              {faults.map(({ vendor, kind, times, ...rest }) => (
                <li>
                  <strong>{kind}</strong>{' '}
                  <span class="sub">
                    {vendor}, {times === 1 ? 'once more' : `${times} times more`}
                    {Object.entries(rest).map(([name, value]) => `, ${name} ${String(value)}`)}
                  </span>
                </li>
              ))}
            </ul>
            <form method="post" action="/faults/clear">
              <button type="submit">Clear all</button>
            </form>
          </>
        )}
      </div>
      <h2 id="new">New fault</h2>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <FaultForm control={control} />
      <Reset />
    </>
  )
}

function FaultForm({ control }: { readonly control: Control }) {
  return (
    <form class="form" method="post" action="/faults" aria-labelledby="new">
      <label>
        <span class="label">Vendor</span>
        <select name="vendor">
          {control.overview().vendors.map(({ id, title }) => (
            <option value={id}>{title}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">Fault</span>
        <select name="kind">
          {Object.entries(EFFECTS).map(([kind, effect]) => (
            <option value={kind}>
              {kind}: {effect}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">Times</span>
        <input name="times" inputmode="numeric" autocomplete="off" />
        <span class="hint">Once when left out.</span>
      </label>
      <label>
        <span class="label">By</span>
        <input name="by" placeholder="30s" autocomplete="off" />
        <span class="hint">For delay, stale-time, latency and reorder: how long.</span>
      </label>
      <label>
        <span class="label">Event</span>
        <input name="event" autocomplete="off" />
        <span class="hint">Only deliveries of this event.</span>
      </label>
      <label>
        <span class="label">Endpoint</span>
        <input name="endpoint" autocomplete="off" />
        <span class="hint">Only deliveries to the endpoint with this id.</span>
      </label>
      <p>
        <button class="main" type="submit">
          Add
        </button>
      </p>
    </form>
  )
}

function Reset() {
  return (
    <>
      <h2>Start over</h2>
      <form
        method="post"
        action="/reset"
        data-confirm="Remove all endpoints, deliveries and faults of all vendors? Time stays."
      >
        <button class="danger" type="submit">
          Reset everything
        </button>
      </form>
    </>
  )
}
