import type { EndpointLog, EndpointLogPage } from '../../index.ts'
import type { VendorEndpoints } from '../control/control.ts'

interface LogsProps {
  readonly of: VendorEndpoints
  readonly endpointId: string
  readonly page: EndpointLogPage
}

/** The vendor's own log of one endpoint, newest first: rows that open. */
export function Logs({ of: { vendor, noun }, endpointId, page: { page, logs, total, perPage, message } }: LogsProps) {
  const path = `/endpoints/${vendor}/${encodeURIComponent(endpointId)}/logs`
  return (
    <>
      <p>
        <a href={`/endpoints/${vendor}`}>All {noun}s</a>
      </p>
      <h1>Webhook logs</h1>
      <div id="logs" data-refresh={`${path}?page=${page}`}>
        {logs.length === 0 && <p class="empty">{message ?? 'There is nothing.'}</p>}
        {logs.map((log) => (
          <Log log={log} />
        ))}
        <p class="pages">
          {page > 0 && (
            <a href={`${path}?page=${page - 1}`} rel="prev">
              Newer
            </a>
          )}
          {(page + 1) * perPage < total && (
            <a href={`${path}?page=${page + 1}`} rel="next">
              Older
            </a>
          )}
        </p>
      </div>
    </>
  )
}

function Log({ log }: { readonly log: EndpointLog }) {
  const { firedAt, succeeded, status, statusCode, deliveryId } = log
  return (
    <details class="card" data-key={`${deliveryId} ${firedAt}`}>
      <summary>
        <time datetime={firedAt}>{firedAt.slice(0, 19).replace('T', ' ')}</time>{' '}
        <span class={`badge ${succeeded ? 'delivered' : 'failed'}`}>{status}</span> {statusCode}
      </summary>
      <p>
        <a href={`/deliveries/${encodeURIComponent(deliveryId)}`}>Delivery</a> to <span class="url">{log.url}</span>
      </p>
      <Part title="Request headers" value={log.requestHeaders} />
      <Part title="Request body" value={log.requestBody} />
      <Part title="Response headers" value={log.responseHeaders} />
      <Part title="Response body" value={log.responseBody} />
    </details>
  )
}

function Part({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <>
      <h3>{title}</h3>
      <section class="scroll" tabindex={0} aria-label={title}>
        <pre>{typeof value === 'string' ? value : JSON.stringify(value ?? null, null, 2)}</pre>
      </section>
    </>
  )
}
