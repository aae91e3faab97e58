import type { Child } from 'hono/jsx'
import type { Content, DeliveryDetail } from '../control/inspect.ts'
import { Countdown } from './clock.tsx'
import { formatBody, formatBytes, formatClock, formatSpan, formatTime } from './format.ts'
import { StatusBadge } from './status.tsx'

interface DeliveryProps {
  readonly delivery: DeliveryDetail
  /** Epoch milliseconds of the server's clock. */
  readonly now: number
}

/** All of one delivery. */
export function DeliveryView({ delivery, now }: DeliveryProps) {
  const { id, vendor, event, status, cancelReason, faults } = delivery
  const path = `/deliveries/${encodeURIComponent(id)}`
  return (
    <article id="delivery" data-refresh={path}>
      <h1>
        {event} <StatusBadge status={status} />
      </h1>
      <dl class="facts">
        <Term name="Delivery">
          <code>{id}</code>
        </Term>
        <Term name="Vendor">{vendor}</Term>
        <Term name="Endpoint">
          <a href={`/?endpoint=${encodeURIComponent(delivery.endpoint.id)}`}>
            <code>{delivery.endpoint.id}</code>
          </a>{' '}
          <span class="url">{delivery.endpoint.url}</span>
        </Term>
        {delivery.sentTo !== null && delivery.sentTo !== delivery.endpoint.url && (
          <Term name="Sent to">
            <span class="url">{delivery.sentTo}</span>
          </Term>
        )}
        <Term name="Emitted">
          <time datetime={new Date(delivery.createdAt).toISOString()}>{formatTime(delivery.createdAt)} UTC</time>
        </Term>
        {cancelReason !== null && <Term name="Cancelled">{cancelReason}</Term>}
        {faults.length > 0 && <Term name="Faults">{faults.join(', ')}</Term>}
      </dl>
      <form method="post" action={`${path}/resend`}>
        <button type="submit">Resend</button>
      </form>
      <Timeline delivery={delivery} now={now} />
      <Signature delivery={delivery} />
      <Problems delivery={delivery} />
      <section aria-labelledby="request">
        <h2 id="request">Request</h2>
        <p>
          {delivery.request.method} <span class="url">{delivery.request.url}</span>
        </p>
        <ContentView content={delivery.request} />
      </section>
    </article>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What was tried, and what is still to come. */
function Timeline({ delivery: { history, nextAttemptAt, scheduleSeconds, createdAt }, now }: DeliveryProps) {
  const most = scheduleSeconds.length + 1
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">Attempts</h2>
      <ol class="timeline">
        {history.map(({ number, at, verdict, reason, response }) => (
          <li class={verdict} data-key={`attempt ${number}`}>
            <details open={number === history.length}>
              <summary>
                <span class="when">
                  <time datetime={new Date(at).toISOString()}>{formatClock(at)}</time>
                  <span class="sub">after {formatSpan(at - createdAt)}</span>
                </span>
                <span>
                  {number} of {most}. {reason}
                </span>
              </summary>
              {response ? (
                <>
                  <h3>Answer: {response.status}</h3>
                  <ContentView content={response} />
                </>
              ) : (
                <p>There was no answer.</p>
              )}
            </details>
          </li>
        ))}
        {nextAttemptAt !== null && (
          <li class="due">
            <span class="when">
              <time datetime={new Date(nextAttemptAt).toISOString()}>{formatClock(nextAttemptAt)}</time>
            </span>
            {history.length + 1} of {most}, due
            <Countdown due={nextAttemptAt} now={now} />
          </li>
        )}
      </ol>
    </section>
  )
}

const VALID = new Map([
  [true, ['delivered', 'valid']],
  [false, ['failed', 'not valid']],
] as const)

function Signature({ delivery: { signature } }: Pick<DeliveryProps, 'delivery'>) {
  const { header, valid, explanation } = signature
  const [colour, word] = (valid !== null && VALID.get(valid)) || ['cancelled', 'unknown']
  return (
    <section aria-labelledby="signature">
      <h2 id="signature">Signature</h2>
      <p>
        <span class={`badge ${colour}`}>{word}</span> <code>{header}</code>: {explanation}
      </p>
    </section>
  )
}

function Problems({ delivery: { problems } }: Pick<DeliveryProps, 'delivery'>) {
  return (
    <section aria-labelledby="schema">
      <h2 id="schema">Schema</h2>
      {problems === null ? (
        <p>There is no schema for this event.</p>
      ) : problems.length === 0 ? (
        <p>
          <span class="badge delivered">valid</span> The payload is as its schema has it.
        </p>
      ) : (
        <ul class="problems">
          {problems.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Headers and a body, in both its forms. */
export function ContentView({ content: { headers, body, bodyBase64 } }: { readonly content: Content }) {
  const bytes = Buffer.from(bodyBase64, 'base64')
  return (
    <>
      <table class="headers">
        <tbody>
          {Object.entries(headers).map(([name, value]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {bytes.length === 0 ? (
        <p class="sub">No body.</p>
      ) : (
        <>
          <Scroll label="Body" text={formatBody(body)} />
          <details data-key="bytes">
            <summary>{bytes.length} bytes as they were sent</summary>
            <Scroll label="Bytes of the body" text={formatBytes(bytes)} isAligned />
          </details>
        </>
      )}
    </>
  )
}

/** A text that may be longer than its box: it can be reached and scrolled by keyboard. */
function Scroll({
  label,
  text,
  isAligned,
}: {
  readonly label: string
  readonly text: string
  readonly isAligned?: true
}) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <pre class={isAligned && 'bytes'}>{text}</pre>
    </section>
  )
}
