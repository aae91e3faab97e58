import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSqlite } from '../../../src/server/data/sqlite.ts'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'

// SQLite is compiled, disks are synced, and the machine may be busy.

const DATABASE = 'tutor-webhooks.db'
const url = 'https://tutorcruncher.com/hook'

it('keeps endpoints of both vendors as they are, in their order', async () => {
  const folder = temporaryFolder()
  const { flow, cruncher, close } = await startMocks(folder)
  const [a, b, c] = ['a', 'b', 'c'].map((name) => cruncher.integrations.create({ url, name }))
  flow.endpoints.create({ url, events: ['evaluation.completed'], secret: 'whsec_geheim' })
  cruncher.integrations.update(a!.id, { name: 'ä "quoted" \u0000\ud800', active: false })
  cruncher.integrations.delete(b!.id)
  const before = [flow.endpoints.list(), cruncher.integrations.list()]
  close()
  const second = await startMocks(folder)
  expect([second.flow.endpoints.list(), second.cruncher.integrations.list()]).toEqual(before)
  expect(before[1]!.map(({ id }) => id)).toEqual([a!.id, c!.id])
  expect(await second.cruncher.emit('CREATED_A_CLIENT')).toHaveLength(1)
})

it('keeps deliveries as they are, with the bytes of requests and answers', async () => {
  const folder = temporaryFolder()
  const { flow, cruncher, close } = await startMocks(folder, 503)
  flow.endpoints.create({ url, events: ['evaluation.completed'] })
  cruncher.integrations.create({ url })
  flow.faults.add({ kind: 'truncated-body' })
  await flow.emit('evaluation.completed')
  await cruncher.emitPublicProfile()
  await flow.emit('evaluation.completed', new Uint8Array([0, 255, 128, 10]), { unchecked: true })
  await Promise.all([flow, cruncher].map(({ clock }) => clock.advance('1s')))
  const saved = [flow, cruncher].map((mock) => mock.deliveries.map(({ id }) => mock.save(id)))
  close()
  const second = await startMocks(folder, 503)
  const restored = [second.flow, second.cruncher].map((mock) => mock.deliveries.map(({ id }) => mock.save(id)))
  expect(restored).toEqual(saved)
  expect(restored.map((list) => list.length)).toEqual([2, 1])
  expect(second.flow.deliveries[0]).toMatchObject({ status: 'pending', faults: ['truncated-body'] })
})

it('keeps no delivery that the log has dropped, and none after a reset', async () => {
  const folder = temporaryFolder()
  const { flow, close } = await startMocks(folder, 204, { log: { maxAttempts: 3 } })
  flow.endpoints.create({ url, events: ['evaluation.completed'] })
  for (let i = 0; i < 5; i++) await flow.emit('evaluation.completed')
  const ids = flow.deliveries.map(({ id }) => id)
  expect(ids).toHaveLength(3)
  close()
  const second = await startMocks(folder, 204, { log: { maxAttempts: 2 } })
  expect(second.flow.deliveries.map(({ id }) => id)).toEqual(ids.slice(1))
  second.close()
  const third = await startMocks(folder)
  expect(third.flow.deliveries.map(({ id }) => id)).toEqual(ids.slice(1))
  await third.flow.reset()
  third.close()
  const fourth = await startMocks(folder)
  expect([fourth.flow.deliveries, fourth.flow.endpoints.list()]).toEqual([[], []])
})

it('has room for no more than the log: 10,000 deliveries stay within its limits', async () => {
  const folder = temporaryFolder()
  const { flow, close } = await startMocks(folder, 204, { log: { maxAttempts: 2000, maxBytes: 1_000_000 } })
  flow.endpoints.create({ url, events: ['evaluation.completed'] })
  for (let i = 0; i < 10; i++) await flow.emitAll(Array(1000).fill({ name: 'evaluation.completed' }))
  close()
  const kept = flow.deliveries
  expect(kept).toHaveLength(2000)
  // Each takes about 1 KB.
  expect(statSync(join(folder, DATABASE)).size).toBeLessThan(5_000_000)
  const second = await startMocks(folder)
  expect(second.flow.deliveries.map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
})

it('gives every start ids of its own, and the same ones to the same starts elsewhere', async () => {
  const starts = async (folder: string) => {
    const ids: string[] = []
    for (let start = 0; start < 3; start++) {
      const { flow, close } = await startMocks(folder)
      ids.push(flow.endpoints.create({ url, events: ['evaluation.completed'] }).id)
      ids.push(...(await flow.emit('evaluation.completed')).map(({ id }) => id))
      close()
    }
    return ids
  }
  const [one, other] = [await starts(temporaryFolder()), await starts(temporaryFolder())]
  expect(new Set(one).size).toBe(3 + 1 + 2 + 3)
  expect(other).toEqual(one)
})

it('does not turn time back: what was due after the clock was moved on is due then', async () => {
  const folder = temporaryFolder()
  const { flow, data, close } = await startMocks(folder, 503)
  flow.endpoints.create({ url, events: ['evaluation.completed'] })
  await flow.clock.advance('48h')
  const [delivery] = await flow.emit('evaluation.completed')
  const now = flow.clock.now()
  close()
  const second = await startMocks(folder)
  expect(data.startAt).toBeLessThan(now)
  expect(second.data.startAt).toBe(now)
  expect(second.flow.deliveries[0]?.nextAttemptAt).toBe(delivery?.nextAttemptAt)
  await second.flow.clock.advance('5s')
  expect(second.flow.deliveries[0]?.status).toBe('delivered')
})

it('has secrets in the table of endpoints only', async () => {
  const folder = temporaryFolder()
  const { cruncher, close } = await startMocks(folder, 503)
  const { key } = cruncher.integrations.create({ url })
  await cruncher.emit('CREATED_A_CLIENT')
  close()
  const sqlite = await loadSqlite()
  const database = new sqlite.Database(join(folder, DATABASE), { readOnly: true })
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  const textOf = (table: string) =>
    JSON.stringify(database.all(`SELECT record, CAST(bodies AS TEXT) AS bodies FROM ${table}`))
  const [endpoints, deliveries, starts] = ['endpoints', 'deliveries', 'starts'].map(textOf)
  database.close()
  expect(endpoints).toContain(key)
  expect(deliveries).toContain('CREATED_A_CLIENT')
  expect(deliveries + starts!).not.toContain(key)
  expect(deliveries).not.toMatch(/"[0-9a-f]{64}\\?"/)
})
