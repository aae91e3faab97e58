import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openData } from '../../../src/server/data/open-data.ts'
import { loadSqlite } from '../../../src/server/data/sqlite.ts'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'

// SQLite is compiled, disks are synced, and the machine may be busy.

const DATABASE = 'tutor-webhooks.db'

/** A folder with an endpoint of each vendor and some deliveries. */
async function filledFolder(): Promise<string> {
  const folder = temporaryFolder()
  const { flow, cruncher, close } = await startMocks(folder, 503)
  flow.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
  cruncher.integrations.create({ url: 'https://tutorcruncher.com/hook' })
  for (let i = 0; i < 4; i++) await Promise.all([flow.emit('evaluation.completed'), cruncher.emit('CREATED_A_CLIENT')])
  close()
  return folder
}

function bytesOf(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

/** Expects the folder to be refused, twice, with every byte in it as it was. */
async function expectRefusal(folder: string, error: { code: string; message?: unknown }): Promise<void> {
  const before = bytesOf(folder)
  for (let attempt = 0; attempt < 2; attempt++) await expect(openData(folder)).rejects.toMatchObject(error)
  expect(bytesOf(folder)).toEqual(before)
}

const damaged = (text: string) => ({ code: 'DATA_CORRUPT', message: expect.stringContaining(text) })

it.each([0.3, 0.7, 0.999])('says that a database is damaged that was cut to %d of its length', async (share) => {
  const folder = await filledFolder()
  const file = join(folder, DATABASE)
  truncateSync(file, Math.floor(readFileSync(file).length * share))
  await expectRefusal(folder, damaged('Nothing in it was changed. Put a copy back, or move'))
})

it('says that a database is empty that once was none', async () => {
  const folder = await filledFolder()
  truncateSync(join(folder, DATABASE))
  await expectRefusal(folder, damaged('tutor-webhooks.db is empty'))
})

it('says that the database is gone where its log is left', async () => {
  const folder = await filledFolder()
  writeFileSync(join(folder, `${DATABASE}-wal`), 'the last changes')
  rmSync(join(folder, DATABASE))
  await expectRefusal(folder, damaged('tutor-webhooks.db is gone'))
})

it('says that what is no database is none', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, DATABASE), 'Dear diary. '.repeat(1000))
  await expectRefusal(folder, damaged('file is not a database'))
})

it('does not touch the database of another program', async () => {
  const folder = temporaryFolder()
  const sqlite = await loadSqlite()
  const other = new sqlite.Database(join(folder, DATABASE))
  other.exec('CREATE TABLE endpoints (name TEXT)')
  other.close()
  await expectRefusal(folder, damaged('a database of another program'))
})

it('leaves the format of a newer version to that version', async () => {
  const folder = await filledFolder()
  const file = join(folder, DATABASE)
  const bytes = readFileSync(file)
  // Where the file format of SQLite has the user version.
  bytes.writeUInt32BE(7, 60)
  writeFileSync(file, bytes)
  const message = expect.stringMatching(
    /in format 7, and this one knows formats up to 1\. Use the newer one, or another folder\./,
  )
  await expectRefusal(folder, { code: 'DATA_NEWER', message })
})

it('notices every flipped bit that matters', async () => {
  const folder = await filledFolder()
  const sound = readFileSync(join(folder, DATABASE))
  const all = async (at: string) => {
    const { flow, cruncher, close } = await startMocks(at)
    const deliveries = [...flow.deliveries, ...cruncher.deliveries].map(({ id, payload, attempts }) => {
      return { id, payload, attempts }
    })
    const kept = JSON.stringify([deliveries, flow.endpoints.list(), cruncher.integrations.list()])
    close()
    return kept
  }
  const copy = join(temporaryFolder(), 'copy')
  const openCopy = async (bytes: Uint8Array) => {
    rmSync(copy, { recursive: true, force: true })
    mkdirSync(copy)
    writeFileSync(join(copy, DATABASE), bytes)
    return all(copy).catch((error: { code: string }) => error.code)
  }
  const whole = await openCopy(sound)
  let refused = 0
  // Spread over all of the file, and over all of a byte's bits.
  for (let i = 0; i < FLIPS; i++) {
    const bytes = Buffer.from(sound)
    bytes[Math.floor(((i + 0.5) * sound.length) / FLIPS)]! ^= 1 << (i % 8)
    const result = await openCopy(bytes)
    // Most bytes of a small database lie between its rows, and mean nothing.
    if (result === whole) continue
    expect(result).toMatch(/^DATA_(CORRUPT|NEWER)$/)
    expect(readFileSync(join(copy, DATABASE)).equals(bytes)).toBe(true)
    refused++
  }
  expect(refused).toBeGreaterThan(FLIPS / 10)
})

const FLIPS = 40
