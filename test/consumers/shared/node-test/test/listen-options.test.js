import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { afterEach, before, beforeEach, mock as spies, test } from 'node:test'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'

/** What listenOptions promises, for the msw that the project has, 2 or 3. Runs by `node --test`. */
const receiver = createServer((request, response) => {
  request.resume()
  response.writeHead(204).end()
})
receiver.unref()
let url
before(async () => {
  await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${receiver.address().port}`
})

const server = setupServer(http.get('https://known.example/', () => HttpResponse.text('mocked')))
beforeEach(() => {
  for (const name of ['error', 'warn']) spies.method(console, name, () => {})
})
afterEach(() => {
  server.close()
  spies.restoreAll()
})
const printed = () => [console.error.mock.callCount(), console.warn.mock.callCount()]
/** fetch of msw 3 has the reason in its cause. */
const reasonOf = (error) => (error.cause ?? error).message

test("'error' fails a request that no handler is for", async () => {
  server.listen(listenOptions('error'))
  await assert.rejects(fetch(url), (error) => /Cannot bypass a request when using the "error"/.test(reasonOf(error)))
  assert.deepEqual(printed(), [1, 0])
  assert.equal(await (await fetch('https://known.example/')).text(), 'mocked')
})

for (const [choice, expected] of [
  ['warn', [0, 1]],
  ['bypass', [0, 0]],
]) {
  test(`'${choice}' lets it through`, async () => {
    server.listen(listenOptions(choice))
    assert.equal((await fetch(url)).status, 204)
    assert.deepEqual(printed(), expected)
  })
}

for (const choice of ['error', 'warn', 'bypass']) {
  test(`'${choice}' lets deliveries to a URL through, in silence`, async () => {
    server.listen(listenOptions(choice))
    const mock = createTutorFlowMock({ receiver: url })
    mock.endpoints.create({ url: 'https://myapp.com/hook', events: ['evaluation.completed'] })
    const [delivery] = await mock.emit('evaluation.completed')
    assert.equal(delivery.status, 'delivered')
    assert.deepEqual(printed(), [0, 0])
  })
}
