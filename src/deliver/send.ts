import type { SignedRequest } from '../sign/signed-request.ts'
import type { SendResponse } from './classify.ts'

/** A failure that a receiver asks for by name instead of answering, to see what the vendor would do. */
export type SimulatedFailure = 'timeout' | 'refused' | 'reset'

/** What a `send` gets beside the request. The signal is made when it is first read: most receivers never do. */
export interface SendOptions {
  /** Aborts when the attempt is over: out of time, or taken back. */
  readonly signal: AbortSignal
  /** The same as a call, at a twentieth of the price; the last one given counts. The engine has it, other callers may not. */
  onAbort?(run: () => void): void
}

/**
 * The engine's only way out: sends one signed request and gives what came back. A rejection counts as a failed attempt,
 * told apart by its code: `ECONNREFUSED` refused, `ECONNRESET` reset, a `TimeoutError` timeout, anything else an error.
 */
export type Send = (request: SignedRequest, options: SendOptions) => Promise<SendResponse | SimulatedFailure>

/** A failed attempt whose text stands for itself, because the reason lies before or behind the receiver's own code. */
export class SendFailure extends Error {
  override readonly name = 'SendFailure'
}
