import { setupWorker } from 'msw/browser'
import { listenOptions } from 'tutor-webhooks/mocks'

const answer = () => new Response(null, { status: 503 })
const worker = setupWorker()

/** Receivers of every kind that a browser has, all of them down. */
export const receivers = {
  'a function': () => answer,
  'an object with fetch': () => ({ fetch: answer }),
  'a URL': () => `${location.origin}/down`,
}

/** Those that answer without I/O of their own. */
export const immediate = ['a function', 'an object with fetch']

export const openReceivers = () => worker.start({ ...listenOptions('bypass'), quiet: true })
export const closeReceivers = () => worker.stop()
