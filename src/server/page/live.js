// What the server tells of changes, over one connection for all open pages of this browser: it has six to a server in all,
// and a page that waits for one does not even load.

const NAMES = ['clock', 'delivery', 'overflow', 'endpoints', 'faults', 'reset']
const RETRY_MS = 3000

/**
 * Calls `hear` with what the server tells while somebody looks at this page: `{ name, data }` of each event, or `{ state }`,
 * which is `open`, `offline`, `busy` (it has no room for one more) or `unknown` (it does not know this browser).
 *
 * @note One of the pages that are looked at has the stream and passes on what comes; the others queue for its lock. Where
 * a browser has no locks, which is at a name that it does not trust, each page that is looked at has a stream.
 */
export function listen(hear) {
  const channel = new BroadcastChannel('changes')
  channel.onmessage = ({ data }) => document.hidden || hear(data)
  const tell = (told) => {
    hear(told)
    channel.postMessage(told)
  }
  let turn = new AbortController()

  function start() {
    turn.abort()
    turn = new AbortController()
    const { signal } = turn
    if (!navigator.locks) return void follow(hear, signal)
    // What is thrown is that the signal took the page out of the queue.
    navigator.locks.request('stream', { signal }, () => follow(tell, signal)).catch(() => {})
  }

  /** Who comes back sees what changed meanwhile. */
  function resume() {
    hear({ state: 'open' })
    start()
  }

  if (!document.hidden) start()
  addEventListener('visibilitychange', () => (document.hidden ? turn.abort() : resume()))
  addEventListener('pagehide', () => turn.abort())
  addEventListener('pageshow', ({ persisted }) => persisted && resume())
}

/** Comes when the signal ends it; what the server refuses is asked for again. */
function follow(tell, signal) {
  return new Promise((resolve) => {
    let stream
    let retry

    function open() {
      stream = new EventSource('/_/stream')
      for (const name of NAMES) stream.addEventListener(name, ({ data }) => tell({ name, data }))
      stream.onerror = fail
    }

    /** A connection that breaks is made again by the browser; a refusal is the end of the stream. */
    async function fail() {
      if (stream.readyState !== EventSource.CLOSED) return tell({ state: 'offline' })
      const state = await askState()
      if (signal.aborted) return
      tell({ state })
      retry = setTimeout(open, RETRY_MS)
    }

    signal.addEventListener('abort', () => {
      clearTimeout(retry)
      stream.close()
      resolve()
    })
    open()
  })
}

/** Why there is no stream. It does not tell the status that it was refused with. */
async function askState() {
  const answer = await fetch('/_/clock').catch(() => undefined)
  if (answer?.ok) return 'busy'
  return answer?.status === 401 ? 'unknown' : 'offline'
}
