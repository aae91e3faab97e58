import type { ClientRequest } from 'node:http'
import type { SendOptions } from '../deliver/send.ts'

// One for all: nobody sees where it was made, and to tell that takes longer than to close a socket.
const ABORTED = new Error('the attempt was aborted')

/** Gives up a request, with its connection, when the attempt is over before its answer. */
export function destroyWhenAborted(outgoing: ClientRequest, attempt: SendOptions): void {
  const destroy = () => void outgoing.destroy(ABORTED)
  // The cheaper way where there is one.
  if (attempt.onAbort) attempt.onAbort(destroy)
  else if (attempt.signal.aborted) destroy()
  else attempt.signal.addEventListener('abort', destroy, { once: true })
}
