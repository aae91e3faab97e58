import { setImmediate } from 'node:timers/promises'
import { createMock, tutorcruncher, tutorflow, type WebhookError } from 'tutor-webhooks'
import { openData } from '../../src/server/data/open-data.ts'

/** A process that keeps data, for tests that kill it. It does what its parent tells it, and says what came of it. */
export type Command =
  | { readonly do: 'open'; readonly folder: string }
  | { readonly do: 'create'; readonly vendor: 'tutorflow' | 'tutorcruncher' }
  | { readonly do: 'emit'; readonly answer: number | 'hang' }
  | { readonly do: 'storm' }

/** `received` is the body of an attempt that has reached the receiver, `emitted` the id of a delivery whose first attempt has ended. */
export type Said =
  | { readonly kind: 'opened' | 'done' }
  | { readonly kind: 'received' | 'refused' | 'created' | 'emitted'; readonly what: string }

const say = (said: Said) => void process.send?.(said)

let answer: number | 'hang' | 'mixed' = 204
let attempts = 0
const receiver = async (request: Request) => {
  const body = await request.text()
  // As a receiver at a socket, it cannot have been reached, or have answered, before the event loop has turned.
  await setImmediate()
  say({ kind: 'received', what: body })
  if (answer === 'mixed') return new Response(null, { status: ++attempts % 3 === 0 ? 503 : 204 })
  return answer === 'hang' ? new Promise<never>(() => {}) : new Response(null, { status: answer })
}

async function open(folder: string) {
  const data = await openData(folder)
  // As on the server: with one seed for both, an id of one could come up in the other.
  const optionsOf = (vendor: string) => ({ receiver, seed: `${data.seedFrom(1)} ${vendor}` })
  const flow = createMock(tutorflow, optionsOf('tutorflow'), data.endpointsOf('tutorflow'))
  const cruncher = createMock(tutorcruncher, optionsOf('tutorcruncher'), data.endpointsOf('tutorcruncher'))
  data.keep('tutorflow', flow)
  data.keep('tutorcruncher', cruncher)
  // The one vendor never disables an endpoint of its own hosts.
  const url = 'https://hooks.tutorcruncher.com/hook'
  const create = {
    tutorflow: () => flow.endpoints.create({ url, events: ['evaluation.completed'] }).id,
    tutorcruncher: () => cruncher.integrations.create({ url }).id,
  }
  const emit = async () => {
    const deliveries = await Promise.all([flow.emit('evaluation.completed'), cruncher.emit('CREATED_A_CLIENT')])
    for (const { id } of deliveries.flat()) say({ kind: 'emitted', what: id })
  }
  return { create, emit }
}

let opened: Awaited<ReturnType<typeof open>>

async function run(command: Command): Promise<void> {
  if (command.do === 'open') {
    opened = await open(command.folder)
    say({ kind: 'opened' })
  }
  if (command.do === 'create') say({ kind: 'created', what: opened.create[command.vendor]() })
  if (command.do === 'emit') {
    answer = command.answer
    await opened.emit()
    say({ kind: 'done' })
  }
  while (command.do === 'storm') {
    answer = 'mixed'
    await Promise.all(Array.from({ length: 5 }, opened.emit))
  }
}

process.on('message', (command: Command) => {
  run(command).catch((error: WebhookError) => say({ kind: 'refused', what: `${error.code} ${error.message}` }))
})
process.on('disconnect', () => process.exit())
