/** A receiver in a process of its own: answers 204, and counts what came. */
import { createServer } from 'node:http'

const state = { received: 0, wrong: 0 }
const server = createServer((incoming, outgoing) => {
  let length = 0
  incoming.on('data', (chunk) => {
    length += chunk.length
  })
  incoming.on('end', () => {
    state.received++
    const signature = incoming.headers['x-platform-signature']
    if (length < 100 || !/^[0-9a-f]{64}$/.test(signature)) state.wrong++
    outgoing.writeHead(204).end()
  })
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('message', () => process.send(state))
process.on('disconnect', () => process.exit())
