/** Sends deliveries to a sink, in a process of its own: `node --expose-gc sender-child.mjs <kind> <port of the sink>`. */
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { kit } from './kit.mjs'

const [kind, port] = process.argv.slice(2)
const SINK = `http://127.0.0.1:${port}`
const EVENT = 'evaluation.completed'
const SECRET = 'whsec_bench'
const derivedKey = createHash('sha256').update(SECRET).digest('hex')

/** A payload, its bytes, its signature and its headers, by hand. */
function compose(i) {
  const score = i % 11
  const payload = { evaluationId: randomUUID(), status: 'COMPLETED', evaluationType: 'exact', score, maxScore: 10 }
  const body = Buffer.from(JSON.stringify({ ...payload, normalizedScore: score / 10 }))
  const signature = createHmac('sha256', derivedKey).update(body).digest('hex')
  const headers = { 'Content-Type': 'application/json', 'X-Platform-Event': EVENT, 'X-Platform-Signature': signature }
  return { body, headers: { ...headers, 'Content-Length': body.length } }
}

function bare() {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })
  return (i) =>
    new Promise((resolve, reject) => {
      const { body, headers } = compose(i)
      const options = { agent, host: '127.0.0.1', port, path: '/hooks', method: 'POST', headers }
      const outgoing = request(options, (incoming) => {
        incoming.resume()
        incoming.on('end', () => resolve(incoming.statusCode))
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
}

function byFetch() {
  return async (i) => {
    const { body, headers } = compose(i)
    const response = await fetch(`${SINK}/hooks`, { method: 'POST', headers, body })
    await response.arrayBuffer()
    return response.status
  }
}

/** As the server puts them together. */
async function ours() {
  const { createMock, ScaledClock, tutorflow } = await kit('tutor-webhooks')
  const { createDeliveryClient } = await kit('tutor-webhooks/node')
  const receiver = createDeliveryClient({ forwardTo: SINK })
  const mock = createMock(tutorflow, { receiver, clock: new ScaledClock() })
  mock.endpoints.create({ url: 'https://myapp.com/hooks', events: [EVENT], secret: SECRET })
  return async () => {
    const [delivery] = await mock.emit(EVENT)
    return delivery.attempts[0].status
  }
}

const send = await { bare, fetch: byFetch, ours }[kind]()

process.on('message', async ({ count, concurrency }) => {
  let left = count
  const before = process.cpuUsage()
  const start = performance.now()
  const loop = async () => {
    while (left-- > 0) {
      const status = await send(left)
      if (status !== 204) throw new Error(`The sink answered ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  // What is in use, and not what waits to be collected.
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send({ ms, us: user + system, heap: heapUsed + external })
})
process.on('disconnect', () => process.exit())
process.send('ready')
