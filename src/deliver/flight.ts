import { kindOf } from '../options.ts'
import type { SignedRequest } from '../sign/signed-request.ts'
import type { Outcome, SendResponse } from './classify.ts'
import { type Send, SendFailure, type SendOptions, type SimulatedFailure } from './send.ts'

/** How an attempt ended: an outcome, or `undefined` when it was taken back. */
export type Ending = Outcome | undefined

/** One attempt under way. It ends once: by its answer, by its deadline, or by being taken back. */
export class Flight implements SendOptions {
  /** Set by the deadlines that watch it, as are its neighbours in their chain. */
  lastTick = 0
  before: Flight | undefined
  after: Flight | undefined
  #controller: AbortController | undefined
  #onAbort: (() => void) | undefined
  #onEnd: ((ending: Ending) => void) | undefined

  constructor(onEnd: (ending: Ending) => void) {
    this.#onEnd = onEnd
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (!this.#onEnd) this.#controller.abort()
    return this.#controller.signal
  }

  onAbort(run: () => void): void {
    if (this.#onEnd) this.#onAbort = run
    else run()
  }

  /** Sends, and ends with what comes of it. */
  start(send: Send, request: SignedRequest): void {
    try {
      send(request, this).then(
        (answer) => this.#end(outcomeOfAnswer(answer)),
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
    this.#onAbort?.()
  }

  #end(ending: Ending): void {
    const onEnd = this.#onEnd
    this.#onEnd = undefined
    onEnd?.(ending)
  }
}

/** @note `send` may be the caller's own: what it gives is looked at before it is believed. */
function outcomeOfAnswer(answer: SendResponse | SimulatedFailure): Outcome {
  if (answer === 'timeout' || answer === 'refused' || answer === 'reset') return { kind: answer }
  const { status, headers, body } = (answer ?? {}) as Partial<SendResponse>
  const isResponse = typeof status === 'number' && typeof headers === 'object' && headers && ArrayBuffer.isView(body)
  if (isResponse) return { kind: 'response', status, headers, body }
  return { kind: 'error', message: `send() gave ${kindOf(answer)}, which is no { status, headers, body }.` }
}

const REFUSED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** @note fetch hides the code of the socket in the `cause` of its TypeError; and what is thrown may be anything at all. */
function outcomeOfError(error: unknown): Outcome {
  if (error instanceof SendFailure) return { kind: 'error', message: error.message }
  try {
    const { code, name } = findReason(error)
    if (code !== undefined && REFUSED.has(code)) return { kind: 'refused' }
    if (code !== undefined && RESET.has(code)) return { kind: 'reset' }
    if (name === 'TimeoutError') return { kind: 'timeout' }
    return { kind: 'error', message: `The receiver threw: ${textOf(error).slice(0, 500)}` }
  } catch {
    return { kind: 'error', message: 'The receiver threw something that cannot be read.' }
  }
}

interface Reason {
  readonly code?: string
  readonly name?: string
  readonly cause?: unknown
}

/** The error itself, or the first below it that says why. */
function findReason(error: unknown, depth = 0): Reason {
  if (typeof error !== 'object' || error === null) return {}
  const reason = error as Reason
  const says =
    (reason.code !== undefined && (REFUSED.has(reason.code) || RESET.has(reason.code))) ||
    reason.name === 'TimeoutError'
  return says || depth === 5 || reason.cause === undefined ? reason : findReason(reason.cause, depth + 1)
}

/** @note What is thrown need not be an Error, nor even have a text. */
function textOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message ?? error
  return typeof message === 'object' || typeof message === 'function' ? kindOf(message) : String(message)
}
