import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openData } from '../../../src/server/data/open-data.ts'
import { loadSqlite } from '../../../src/server/data/sqlite.ts'
import { findWalDamage } from '../../../src/server/data/wal.ts'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'

const DATABASE = 'tutor-webhooks.db'
const WAL = `${DATABASE}-wal`
const PAGE = 8192
const FRAME = 24 + PAGE
const frameAt = (number: number) => 32 + (number - 1) * FRAME

/** What a server leaves that is killed: it had five endpoints and some deliveries. */
async function killedFolder(): Promise<string> {
  const folder = temporaryFolder()
  const { flow, close } = await startMocks(folder, 503)
  for (let i = 0; i < 5; i++) flow.endpoints.create({ url: `https://myapp.com/${i}`, events: ['evaluation.completed'] })
  await flow.emit('evaluation.completed')
  flow.endpoints.create({ url: 'https://myapp.com/last', events: ['evaluation.completed'] })
  const copy = temporaryFolder()
  for (const name of [DATABASE, WAL]) copyFileSync(join(folder, name), join(copy, name))
  close()
  return copy
}

/** A log of so many transactions of one frame each, over an earlier one. */
async function logOf(count: number, earlier = 0): Promise<string> {
  const folder = temporaryFolder()
  const sqlite = await loadSqlite()
  const database = new sqlite.Database(join(folder, DATABASE))
  database.exec(
    `PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = ${PAGE}; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = NORMAL`,
  )
  database.exec('CREATE TABLE pages (page BLOB); INSERT INTO pages VALUES (randomblob(100))')
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const write = (rows: number) => {
    for (let i = 0; i < rows; i++) database.exec('UPDATE pages SET page = randomblob(100)')
  }
  write(earlier)
  database.exec('PRAGMA wal_checkpoint(RESTART)')
  write(count)
  onTestFinished(() => database.close())
  return join(folder, WAL)
}

/** Writes the log's bytes, changed by `change`, into a file of their own. */
function changed(file: string, change: (bytes: Buffer) => Buffer | undefined): string {
  const bytes = readFileSync(file)
  const copy = join(temporaryFolder(), WAL)
  writeFileSync(copy, change(bytes) ?? bytes)
  return copy
}

const flip = (at: number, bit: number) => (bytes: Buffer) => {
  bytes[at]! ^= 1 << bit
  return undefined
}

it('refuses a damaged log, leaves all as it was, and says how to go on with what came before', async () => {
  const folder = await killedFolder()
  const file = join(folder, WAL)
  writeFileSync(file, readFileSync(changed(file, flip(frameAt(7) + 100, 3))))
  const before = [DATABASE, WAL].map((name) => readFileSync(join(folder, name), 'latin1'))
  const refusal = {
    code: 'DATA_CORRUPT',
    message: expect.stringMatching(
      /tutor-webhooks\.db-wal is damaged: its frame 7 breaks its checksum\. Nothing in it was changed\. .* cut tutor-webhooks\.db-wal to its first \d+ bytes\.$/,
    ),
  }
  for (let i = 0; i < 2; i++) await expect(openData(folder)).rejects.toMatchObject(refusal)
  expect([DATABASE, WAL].map((name) => readFileSync(join(folder, name), 'latin1'))).toEqual(before)
  truncateSync(file, findWalDamage(file)!.soundBytes)
  const { flow } = await startMocks(folder)
  expect(flow.endpoints.list().map(({ url }) => url)).toEqual(['https://myapp.com/0', 'https://myapp.com/1'])
})

it('notices each flipped bit of a log that a killed server leaves', async () => {
  const file = join(await killedFolder(), WAL)
  expect(findWalDamage(file)).toBeUndefined()
  const { length } = readFileSync(file)
  const frames = Array.from({ length: (length - 32) / FRAME }, (_, index) => frameAt(index + 1))
  const places = Array.from({ length: 150 }, (_, i) => Math.floor(((i + 0.5) * length) / 150))
  // A header's magic, page size, salts and checksum; of each frame its page, its salts, its checksum and its last byte.
  places.push(0, 3, 10, 17, 31, ...frames.flatMap((start) => [0, 9, 15, 16, 23, FRAME - 1].map((at) => start + at)))
  for (const [index, at] of places.entries())
    expect(findWalDamage(changed(file, flip(at, index % 8))), `byte ${at}`).toMatchObject({
      text: expect.stringContaining('breaks its checksum'),
    })
})

it('takes no end that was cut off for damage', async () => {
  const folder = await killedFolder()
  const file = join(folder, WAL)
  const { length } = readFileSync(file)
  for (let bytes = 0; bytes < length; bytes += 977)
    expect(findWalDamage(changed(file, (all) => all.subarray(0, bytes))), `${bytes} bytes`).toBeUndefined()
  truncateSync(file, frameAt(7) + 5000)
  const { flow } = await startMocks(folder)
  expect(flow.endpoints.list()).toHaveLength(2)
})

it('takes a transaction without its commit for one that a kill has cut off, broken or not', async () => {
  const file = await logOf(3)
  const uncommitted = (bytes: Buffer) => bytes.fill(0, frameAt(3) + 4, frameAt(3) + 8)
  expect(findWalDamage(changed(file, uncommitted))).toBeUndefined()
})

it('takes what is left of an earlier log for what it is', async () => {
  const file = await logOf(3, 8)
  expect(readFileSync(file)).toHaveLength(frameAt(9))
  expect(findWalDamage(file)).toBeUndefined()
  // A kill between the header of the third frame, which commits, and its page.
  const page = readFileSync(await logOf(8)).subarray(frameAt(3) + 24, frameAt(4))
  const between = (bytes: Buffer) => void page.copy(bytes, frameAt(3) + 24)
  expect(findWalDamage(changed(file, between))).toBeUndefined()
  expect(findWalDamage(changed(file, flip(frameAt(6) + 200, 1)))).toBeUndefined()
  const damage = { text: 'its frame 2 breaks its checksum', soundBytes: frameAt(2) }
  expect(findWalDamage(changed(file, flip(frameAt(2) + 200, 1)))).toEqual(damage)
  expect(findWalDamage(changed(file, flip(frameAt(2) + 20, 1)))).toEqual(damage)
})

it('has nothing against a log that is empty, not there, or a header only', async () => {
  const file = await logOf(1)
  for (const bytes of [0, 16, 32])
    expect(findWalDamage(changed(file, (all) => all.subarray(0, bytes))), `${bytes} bytes`).toBeUndefined()
  expect(findWalDamage(join(temporaryFolder(), WAL))).toBeUndefined()
})

it('says that what is no log is damaged, whatever its header claims', async () => {
  const damage = { text: 'its header breaks its checksum', soundBytes: 0 }
  const file = join(temporaryFolder(), WAL)
  for (const byte of [0, 255]) {
    writeFileSync(file, Buffer.alloc(100, byte))
    expect(findWalDamage(file)).toEqual(damage)
  }
  writeFileSync(file, Buffer.alloc(100_000, 'Dear diary. '))
  expect(findWalDamage(file)).toEqual(damage)
})

it('holds one frame of a log at a time, however long it is', async () => {
  const file = await logOf(3000)
  const before = process.memoryUsage().arrayBuffers
  expect(findWalDamage(file)).toBeUndefined()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000)
  expect(findWalDamage(changed(file, flip(frameAt(1500) + 24, 7)))?.soundBytes).toBe(frameAt(1500))
})
