import { WebhookError } from '../src/index.ts'

/** What msw makes of a request that no handler is for: fails it, lets it through with a warning, or without. */
export type UnhandledRequests = 'error' | 'warn' | 'bypass'

/** What msw 2 and msw 3 call the same option: each reads its own name, and leaves the other alone. */
export interface ListenOptions {
  readonly onUnhandledRequest: UnhandledRequests
  readonly onUnhandledFrame: UnhandledRequests
}

const CHOICES: readonly UnhandledRequests[] = ['error', 'warn', 'bypass']

/**
 * Options for `server.listen()` and `worker.start()` that mean the same in msw 2 and msw 3. msw 3 renamed
 * `onUnhandledRequest` to `onUnhandledFrame` and ignores the old name: a request that should fail would leave the machine.
 * Deliveries of the mocks to a URL pass with every choice.
 *
 * @example server.listen(listenOptions('error'))
 * @throws WebhookError OPTION_INVALID
 */
export function listenOptions(unhandledRequests: UnhandledRequests): ListenOptions {
  if (!CHOICES.includes(unhandledRequests)) {
    const text = `Could not make the options of msw: unhandled requests are "error", "warn" or "bypass", not ${describe(unhandledRequests)}.`
    throw new WebhookError('OPTION_INVALID', text)
  }
  return { onUnhandledRequest: unhandledRequests, onUnhandledFrame: unhandledRequests }
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `a value of type ${typeof value}`
}
