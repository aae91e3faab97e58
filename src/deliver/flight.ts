import { kindOf } from '../options.ts'
import type { SignedRequest } from '../sign/signed-request.ts'
import type { Outcome } from './classify.ts'
import { type Send, SendFailure, type SendOptions } from './send.ts'

/** How an attempt ended: an outcome, or `undefined` when it was taken back. */
export type Ending = Outcome | undefined

/** One attempt under way. It ends once: by its answer, by its deadline, or by being taken back. */
export class Flight implements SendOptions {
  /** Set by the deadlines that watch it. */
  lastTick = 0
  #controller: AbortController | undefined
  #onEnd: ((ending: Ending) => void) | undefined

  constructor(onEnd: (ending: Ending) => void) {
    this.#onEnd = onEnd
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (!this.#onEnd) this.#controller.abort()
    return this.#controller.signal
  }

  /** Sends, and ends with what comes of it. */
  start(send: Send, request: SignedRequest): void {
    try {
      send(request, this).then(
        (answer) => this.#end(typeof answer === 'string' ? { kind: answer } : { kind: 'response', ...answer }),
        (error: unknown) => this.#end(outcomeOfError(error)),
      )
    } catch (error) {
      this.#end(outcomeOfError(error))
    }
  }

  /** Ends now and aborts the signal, whether or not the receiver listens to it. */
  abort(ending: Ending): void {
    this.#end(ending)
    this.#controller?.abort()
  }

  #end(ending: Ending): void {
    const onEnd = this.#onEnd
    this.#onEnd = undefined
    onEnd?.(ending)
  }
}

const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** @note fetch hides the code of the socket in the `cause` of its TypeError. */
function outcomeOfError(error: unknown): Outcome {
  if (error instanceof SendFailure) return { kind: 'error', message: error.message }
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, name, cause } = at as { code?: string; name?: string; cause?: unknown }
    if (code !== undefined && REFUSED.has(code)) return { kind: 'refused' }
    if (code !== undefined && RESET.has(code)) return { kind: 'reset' }
    if (name === 'TimeoutError') return { kind: 'timeout' }
    at = cause
  }
  return { kind: 'error', message: `The receiver threw: ${textOf(error).slice(0, 500)}` }
}

/** @note What is thrown need not be an Error, nor even have a text. */
function textOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message ?? error
  return typeof message === 'object' || typeof message === 'function' ? kindOf(message) : String(message)
}
