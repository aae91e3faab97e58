const assert = require('node:assert/strict')
const { once } = require('node:events')
const { createPlatform } = require('./platform.js')
const { createCarelessReceiver, createReceiver } = require('./receiver.js')

const secret = 'whsec_of_this_project'
const [apiKey, otherApiKey] = ['tf_platform_one', 'tf_platform_two']

/** Serves on a free port while `use` runs. */
async function withServer(server, use) {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    return await use(`http://127.0.0.1:${server.address().port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/**
 * What every runner has to bring about, by name. It gets the package as its runner loads it: with `import` or `require`.
 *
 * @param kit the door `tutor-webhooks`
 * @param contracts the door `tutor-webhooks/contracts`
 */
exports.createChecks = ({ createMock, tutorcruncher, tutorflow }, contracts) => {
  const { listContracts, verifyManagementApi, verifyPayloads, verifyReceiver } = contracts
  const vendors = { tutorflow, tutorcruncher }

  const interactionsOf = (name) => listContracts().find((contract) => contract.name === name).interactions

  /** A result that is good to the last interaction of the contract. */
  function assertGood({ ok, summary, interactions, counts }, name) {
    assert.ok(ok, summary)
    assert.deepEqual(
      interactions.map(({ description }) => description),
      interactionsOf(name),
    )
    assert.equal(counts.passed, interactions.length)
  }

  const verify = (vendor) =>
    withServer(createReceiver(vendor, secret), (url) => verifyReceiver({ vendor, url: `${url}/webhooks`, secret }))

  /** What the mock sends, one payload for each interaction of the contract, by event. */
  async function emitAll(vendor) {
    const bodies = []
    const receiver = async (request) => {
      bodies.push(await request.json())
      return new Response()
    }
    const mock = createMock(vendors[vendor], { receiver })
    const interactions = interactionsOf(`${vendor}-payloads`)
    const url = 'https://myapp.com/hook'
    if (vendor === 'tutorflow') mock.endpoints.create({ url, events: interactions })
    else mock.integrations.create({ url })
    for (const name of interactions) await mock.emit(name)
    return Object.fromEntries(interactions.map((name, index) => [name, () => bodies[index]]))
  }

  return {
    'a receiver of TutorFlow keeps its contract': async () =>
      assertGood(await verify('tutorflow'), 'tutorflow-receiver'),

    'a receiver of TutorCruncher keeps its contract': async () =>
      assertGood(await verify('tutorcruncher'), 'tutorcruncher-receiver'),

    'a receiver that takes anything is found out': async () => {
      const vendor = 'tutorflow'
      const result = await withServer(createCarelessReceiver(), (url) => verifyReceiver({ vendor, url, secret }))
      assert.equal(result.ok, false)
      const failed = result.interactions.filter(({ status }) => status === 'failed')
      const { mismatches } = failed.find(({ description }) => description === 'a delivery signed with another key')
      assert.deepEqual(
        mismatches.map(({ path, expected, actual }) => ({ path, expected, actual })),
        [{ path: 'status', expected: '401', actual: '204' }],
      )
    },

    'the mock, over HTTP, keeps the contract of the management API': async () => {
      const mock = createMock(tutorflow, { apiKeys: [apiKey, otherApiKey] })
      const verifyAt = (baseUrl) => verifyManagementApi({ baseUrl, apiKey, otherApiKey })
      assertGood(await withServer(createPlatform(mock), verifyAt), 'tutorflow-management-api')
      assert.deepEqual(mock.endpoints.list(), [])
    },

    "the payloads of TutorFlow's mock keep their contract": async () =>
      assertGood(await verifyPayloads({ payloads: await emitAll('tutorflow') }), 'tutorflow-payloads'),

    "the payloads of TutorCruncher's mock keep their contract": async () =>
      assertGood(
        await verifyPayloads({ vendor: 'tutorcruncher', payloads: await emitAll('tutorcruncher') }),
        'tutorcruncher-payloads',
      ),

    'a payload of another shape is found out': async () => {
      const payloads = await emitAll('tutorflow')
      const name = 'evaluation.completed'
      const changed = { ...payloads, [name]: () => ({ ...payloads[name](), score: '8' }) }
      const { ok, interactions } = await verifyPayloads({ payloads: changed })
      assert.equal(ok, false)
      const { mismatches } = interactions.find(({ description }) => description === name)
      assert.deepEqual(
        mismatches.map(({ path }) => path),
        ['$.score'],
      )
    },

    'verifications at once all come through': async () => {
      const names = ['tutorflow', 'tutorcruncher', 'tutorflow', 'tutorcruncher']
      const results = await Promise.all(names.map(verify))
      for (const [at, vendor] of names.entries()) assertGood(results[at], `${vendor}-receiver`)
    },

    'a verification can be stopped': async () => {
      const stopping = new AbortController()
      const server = createReceiver('tutorflow', secret).prependListener('request', () => stopping.abort())
      const run = (url) => verifyReceiver({ vendor: 'tutorflow', url, secret, signal: stopping.signal })
      const { counts } = await withServer(server, run)
      assert.deepEqual({ passed: counts.passed, failed: counts.failed }, { passed: 0, failed: 0 })
    },
  }
}
