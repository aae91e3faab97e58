/** Verifying a receiver: all deliveries of a vendor's pact, beside Pact's bare verifier at the same interactions. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compare, printComparison } from './harness.mjs'
import { kit } from './kit.mjs'

const { verifyReceiver } = await kit('tutor-webhooks/contracts')

const pactModule = createRequire(new URL('../../package.json', import.meta.url)).resolve('@pact-foundation/pact')
const secret = 'a secret of the bench'

/** Verifies as the receivers of the README do. */
async function startReceiver(vendor) {
  const { safeVerify } = await kit(`tutor-webhooks/${vendor}`)
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    const { ok } = safeVerify({ headers: request.headers, body }, { secret, payload: 'report' })
    response.writeHead(ok ? 204 : 401).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

/**
 * A process that lets Pact send the interactions, unsigned: what it makes of the answers does not count. Its proxy writes
 * JSON anew under the old length, and would wait for ever for the rest: the filter sets the length right.
 */
async function verifyBare(file, url) {
  const options = { provider: 'receiver', providerBaseUrl: url, pactUrls: [file], logLevel: 'error' }
  const script = `
    const { Verifier } = require(${JSON.stringify(pactModule)})
    const requestFilter = (request, _response, next) => {
      if (!request.path.startsWith('/_pact')) {
        const { body } = request
        request.body = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? null))
        request.headers['content-length'] = String(request.body.length)
      }
      next()
    }
    const verifier = new Verifier({ ...${JSON.stringify(options)}, requestFilter })
    verifier.verifyProvider().then(() => process.exit(), () => process.exit())`
  const env = { ...process.env, PACT_DO_NOT_TRACK: 'true' }
  await promisify(execFile)(process.execPath, ['-e', script], { env, maxBuffer: 64 * 1024 * 1024 })
}

export async function run() {
  for (const vendor of ['tutorflow', 'tutorcruncher']) {
    const receiver = await startReceiver(vendor)
    const file = fileURLToPath(new URL(`../../contracts/pacts/${vendor}-webhook-receiver.json`, import.meta.url))
    const verify = async () => {
      const result = await verifyReceiver({ vendor, url: receiver.url, secret })
      assert.ok(result.ok, result.summary)
    }
    const rows = await compare(
      [
        {
          name: "floor: a process with Pact's bare verifier",
          async: true,
          count: 1,
          run: () => verifyBare(file, receiver.url),
        },
        { name: 'tutor-webhooks verifyReceiver', async: true, count: 1, run: verify, target: 1.3 },
      ],
      { rounds: 9 },
    )
    printComparison(`All deliveries of ${vendor} to a local receiver (under 3 s is wanted)`, rows, { per: 'run' })
    receiver.close()
  }
}
