import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'
import { bundleChild, DataProcess } from '../../support/data-process.ts'

// Processes start, and the machine may be busy.

let bundle: string
let child: string

beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'tutor-webhooks-child-'))
  child = await bundleChild(bundle)
})

afterAll(() => rmSync(bundle, { recursive: true }))

async function startProcess(folder: string): Promise<DataProcess> {
  const started = new DataProcess(child)
  onTestFinished(() => started.kill())
  await started.tell({ do: 'open', folder }, 'opened')
  return started
}

const textOf = (body: Uint8Array) => new TextDecoder().decode(body)

it('keeps an endpoint from the moment its creation is answered', async () => {
  const folder = temporaryFolder()
  const first = await startProcess(folder)
  await first.tell({ do: 'create', vendor: 'tutorflow' }, 'created')
  await first.tell({ do: 'create', vendor: 'tutorcruncher' }, 'created')
  await first.kill()
  const { flow, cruncher } = await startMocks(folder)
  expect([flow.endpoints.list()[0]?.id, cruncher.integrations.list()[0]?.id]).toEqual(first.all('created'))
})

/** A process with an endpoint of each vendor. */
async function startReady(folder: string): Promise<DataProcess> {
  const started = await startProcess(folder)
  await started.tell({ do: 'create', vendor: 'tutorflow' }, 'created')
  await started.tell({ do: 'create', vendor: 'tutorcruncher' }, 'created')
  return started
}

it('keeps a delivery whose first attempt has no answer yet, and makes that attempt anew', async () => {
  const folder = temporaryFolder()
  const first = await startReady(folder)
  await first.tell({ do: 'emit', answer: 'hang' }, 'received', 2)
  await first.kill()
  const { flow, cruncher, bodies } = await startMocks(folder)
  const deliveries = [...flow.deliveries, ...cruncher.deliveries]
  expect(deliveries.map(({ status, attempts }) => [status, attempts.length])).toEqual(Array(2).fill(['pending', 0]))
  await Promise.all([flow.clock.advance(0), cruncher.clock.advance(0)])
  expect(deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  expect(bodies.sort()).toEqual(first.all('received').sort())
})

it('loses no delivery of which it has told, though the outcome of its last attempt', async () => {
  const folder = temporaryFolder()
  const first = await startReady(folder)
  await first.tell({ do: 'emit', answer: 503 }, 'emitted', 2)
  await first.kill()
  const { flow, cruncher, bodies } = await startMocks(folder)
  const deliveries = [...flow.deliveries, ...cruncher.deliveries]
  expect(deliveries.map(({ id }) => id).sort()).toEqual(first.all('emitted').sort())
  await Promise.all([flow.settle(), cruncher.settle()])
  expect(deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  expect(bodies.sort()).toEqual(first.all('received').sort())
})

it('goes on where it was: what has arrived is not sent again, what is due later comes when it is due', async () => {
  const folder = temporaryFolder()
  const first = await startReady(folder)
  await first.tell({ do: 'emit', answer: 204 }, 'done')
  await first.tell({ do: 'emit', answer: 503 }, 'done')
  // Whatever waits is written with it.
  await first.tell({ do: 'create', vendor: 'tutorflow' }, 'created')
  await first.kill()
  const { flow, cruncher, bodies } = await startMocks(folder)
  for (const { deliveries, clock } of [flow, cruncher]) {
    expect(deliveries.map(({ status, attempts }) => [status, attempts[0]?.status])).toEqual([
      ['delivered', 204],
      ['pending', 503],
    ])
    const due = deliveries[1]!.nextAttemptAt!
    expect(due).toBeGreaterThan(deliveries[1]!.createdAt)
    await clock.advance(Math.max(0, due - 1 - clock.now()))
    if (clock.now() < due) expect(deliveries[1]!.attempts).toHaveLength(1)
    await clock.advance(1)
    expect(deliveries[1]!.attempts.map(({ number, status }) => [number, status])).toEqual([
      [1, 503],
      [2, 204],
    ])
  }
  expect(bodies).toEqual([flow, cruncher].map(({ deliveries }) => textOf(deliveries[1]!.attempts[0]!.request.body)))
})

it('is whole whenever it is killed, and never gives an id twice', async () => {
  const folder = temporaryFolder()
  const told: string[] = []
  for (const moment of [1, 40, 150]) {
    const process = await startReady(folder)
    await process.tell({ do: 'storm' }, 'emitted', moment)
    await process.kill()
    told.push(...process.all('emitted'))
  }
  const { flow, cruncher, bodies } = await startMocks(folder)
  const deliveries = [...flow.deliveries, ...cruncher.deliveries]
  const ids = deliveries.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(told).size).toBe(told.length)
  expect(ids).toEqual(expect.arrayContaining(told))
  expect([flow.endpoints.list().length, cruncher.integrations.list().length]).toEqual([3, 3])
  const pending = deliveries.filter(({ status }) => status === 'pending')
  expect(pending).not.toHaveLength(0)
  await Promise.all([flow.settle(), cruncher.settle()])
  expect(deliveries.filter(({ status }) => status !== 'delivered')).toEqual([])
  expect(bodies.sort()).toEqual(pending.map(({ attempts }) => textOf(attempts[0]!.request.body)).sort())
})

it('refuses a folder that a living process uses, names it, and takes the folder when it was killed', async () => {
  const folder = temporaryFolder()
  const first = await startReady(folder)
  await expect(startMocks(folder)).rejects.toMatchObject({
    code: 'DATA_IN_USE',
    message: expect.stringContaining(`process ${first.pid} uses it`),
  })
  await first.kill()
  const { flow, close } = await startMocks(folder)
  expect(flow.endpoints.list()).toHaveLength(1)
  const other = new DataProcess(child)
  onTestFinished(() => other.kill())
  await other.tell({ do: 'open', folder }, 'refused')
  expect(other.all('refused')).toEqual([expect.stringMatching(`^DATA_IN_USE .* process ${process.pid} uses it`)])
  close()
  await other.tell({ do: 'open', folder }, 'opened')
})

it('has one holder at most, however many come at once', async () => {
  const folder = temporaryFolder()
  const stale = await startReady(folder)
  await stale.kill()
  const processes = Array.from({ length: 3 }, () => new DataProcess(child))
  onTestFinished(async () => void (await Promise.all(processes.map((one) => one.kill()))))
  const open = (one: DataProcess) =>
    Promise.any([
      one.tell({ do: 'open', folder }, 'opened').then(() => true),
      one.tell({ do: 'create', vendor: 'tutorflow' }, 'refused').then(() => false),
    ])
  const holders = await Promise.all(processes.map(open))
  expect(holders.filter(Boolean).length).toBeLessThanOrEqual(1)
})
