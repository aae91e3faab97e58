const { createServer } = require('node:http')
const { Hono } = require('hono')
const { setupServer } = require('msw/node')
const { listenOptions } = require('tutor-webhooks/mocks')
const { fromNodeListener } = require('tutor-webhooks/node')

const answer = () => new Response(null, { status: 503 })
const app = new Hono().post('*', (c) => c.body(null, 503))
const listener = (_request, response) => void response.writeHead(503).end()
const server = createServer(listener)

// It serves nothing: what is sent must pass it, whatever the kind of receiver.
const msw = setupServer()

/** Receivers of every kind, all of them down. */
const receivers = {
  'a function': () => answer,
  'a Hono app': () => app,
  'a Node listener': () => fromNodeListener(listener),
  'a URL': () => `http://127.0.0.1:${server.address().port}`,
}

/** Those that answer without I/O of their own. */
const immediate = ['a function', 'a Hono app', 'a Node listener']

async function openReceivers() {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  msw.listen(listenOptions('error'))
}

async function closeReceivers() {
  msw.close()
  await new Promise((resolve) => server.close(resolve))
}

module.exports = { receivers, immediate, openReceivers, closeReceivers }
