/** The stand-alone mock server: the vendors' APIs over HTTP, signed deliveries with retries, and a control API. */
import { tutorcruncher, tutorflow, type Vendor } from '../index.ts'
import type { ServerOptions } from './options.ts'
import { type MockServer, startServerWith } from './start-server.ts'

const ALL: readonly Vendor[] = [tutorflow, tutorcruncher]

export type { ServerOptions } from './options.ts'
export type { MockServer, ServedApi } from './start-server.ts'

/**
 * Starts a local TutorFlow and TutorCruncher: the vendors' APIs, deliveries with the vendors' retries to receivers on this
 * machine, and below `/_/` a control API, which needs the token. It listens at the loopback only, unless `host` says more.
 *
 * @throws WebhookError (as a rejection) OPTION_INVALID, LISTEN_FAILED; with `data` DATA_IN_USE, DATA_CORRUPT, DATA_NEWER,
 * DATA_UNUSABLE
 */
export function startServer(options: ServerOptions = {}): Promise<MockServer> {
  return startServerWith(options.vendors ?? ALL, options)
}
