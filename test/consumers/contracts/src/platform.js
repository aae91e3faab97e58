const { createServer } = require('node:http')

/** Any provider of TutorFlow's management API will do: this one hands its requests to a mock. */
exports.createPlatform = (mock) =>
  createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming
    const body = method === 'POST' ? Buffer.concat(await incoming.toArray()) : undefined
    const response = await mock.handle(new Request(`https://api.tutorflow.io${url}`, { method, headers, body }))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
  })
