const { createServer } = require('node:http')
const tutorcruncher = require('tutor-webhooks/tutorcruncher')
const tutorflow = require('tutor-webhooks/tutorflow')

const doors = { tutorflow, tutorcruncher }

/** The app under test: it takes what a vendor signs with this secret. */
exports.createReceiver = (vendor, secret) =>
  createServer(async (request, response) => {
    const delivery = { headers: request.headers, body: Buffer.concat(await request.toArray()) }
    const { ok } = doors[vendor].safeVerify(delivery, { secret, payload: 'report' })
    response.writeHead(ok ? 204 : 401).end()
  })

/** What nobody should write: it takes anything. */
exports.createCarelessReceiver = () => createServer((_request, response) => response.writeHead(204).end())
