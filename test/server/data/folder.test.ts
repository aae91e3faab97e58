import { spawnSync } from 'node:child_process'
import fs, { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openData } from '../../../src/server/data/open-data.ts'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'

// SQLite is compiled, disks are synced, and the machine may be busy.

const DATABASE = 'tutor-webhooks.db'

it('makes the folder for this user alone, and files that nobody else can read', async () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  await startMocks(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  expect(files).toEqual(expect.arrayContaining([DATABASE, `${DATABASE}-wal`]))
  for (const name of files) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
})

it('leaves one file when it is closed, and opens again', async () => {
  const folder = temporaryFolder()
  for (let start = 0; start < 2; start++) {
    const { close } = await startMocks(folder)
    close()
    expect(readdirSync(folder)).toEqual([DATABASE])
  }
})

/** The file by which this process holds a folder: its pid, its start and its machine. */
async function ownHolder(): Promise<{ start: string; host: string }> {
  const folder = temporaryFolder()
  const { close } = await startMocks(folder)
  const name = readdirSync(folder).find((one) => one.startsWith('held-by-'))!
  close()
  const [, start, host] = /^held-by-\d+-([^-]+)-(.*)$/.exec(name)!
  return { start: start!, host: host! }
}

it('clears what processes have left that run no more', async () => {
  const { start, host } = await ownHolder()
  const folder = temporaryFolder()
  const ended = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(join(folder, `held-by-${ended}-${start}-${host}`), '')
  // Before it, another process had the number of this one.
  writeFileSync(join(folder, `held-by-${process.pid}-00000000.1-${host}`), '')
  mkdirSync(join(folder, `${DATABASE}.lock`))
  mkdirSync(join(folder, `${DATABASE}.new.lock`))
  writeFileSync(join(folder, `${DATABASE}.new`), 'half of a database')
  const { close } = await startMocks(folder)
  close()
  expect(readdirSync(folder)).toEqual([DATABASE])
})

it('refuses a folder that this process uses already', async () => {
  const folder = temporaryFolder()
  await startMocks(folder)
  const text = 'this very process uses it already. Stop the server that it belongs to, or choose another folder.'
  await expect(openData(folder)).rejects.toMatchObject({ code: 'DATA_IN_USE', message: expect.stringContaining(text) })
})

it('refuses a folder that is held on another machine, and says what to delete', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'held-by-7-0-ship'), '')
  const text =
    'process 7 on the machine "ship" uses it, or was killed. When nothing runs there any more, delete "held-by-7-0-ship" in the folder.'
  await expect(openData(folder)).rejects.toMatchObject({ code: 'DATA_IN_USE', message: expect.stringContaining(text) })
  rmSync(join(folder, 'held-by-7-0-ship'))
  await startMocks(folder)
})

it('takes a process for a living one where its start is not known', async () => {
  const { host } = await ownHolder()
  const folder = temporaryFolder()
  writeFileSync(join(folder, `held-by-${process.ppid}-0-${host}`), '')
  const text = `process ${process.ppid} uses it`
  await expect(openData(folder)).rejects.toMatchObject({ code: 'DATA_IN_USE', message: expect.stringContaining(text) })
})

it('says so when the folder is a file', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const refused = { code: 'DATA_UNUSABLE', message: expect.stringContaining('EEXIST') }
  await expect(openData(file)).rejects.toMatchObject(refused)
})

it('says so when the folder cannot be written to, and leaves nothing in it', async () => {
  const folder = temporaryFolder()
  fs.chmodSync(folder, 0o555)
  actAsNobody()
  const refused = { code: 'DATA_UNUSABLE', message: expect.stringContaining('EACCES') }
  await expect(openData(folder)).rejects.toMatchObject(refused)
  expect(readdirSync(folder)).toEqual([])
})

/** Root may write everywhere. */
function actAsNobody(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65_534)
  onTestFinished(() => process.seteuid?.(0))
}

it('goes on when the disk is full, says so once, and writes what is left when it can', async () => {
  const folder = temporaryFolder()
  const { flow, cruncher, troubles, close } = await startMocks(folder, 503)
  const full = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  })
  onTestFinished(() => full.mockRestore())
  flow.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
  const [delivery] = await flow.emit('evaluation.completed')
  expect(full).toHaveBeenCalled()
  expect(troubles).toMatchObject([
    { code: 'DATA_UNUSABLE', message: expect.stringMatching(/Could not write .* The server goes on and tries again/) },
  ])
  full.mockRestore()
  cruncher.integrations.create({ url: 'https://myapp.com' })
  expect(troubles).toHaveLength(1)
  const kept = { ...delivery!.toJSON() }
  close()
  const second = await startMocks(folder)
  expect(second.flow.endpoints.list()).toHaveLength(1)
  expect(second.flow.deliveries.map((one) => one.toJSON())).toEqual([kept])
  expect(second.cruncher.integrations.list()).toHaveLength(1)
})

it('keeps nothing of what a mock forgets after the folder was closed', async () => {
  const folder = temporaryFolder()
  const { flow, close } = await startMocks(folder)
  flow.endpoints.create({ url: 'https://myapp.com', events: ['evaluation.completed'] })
  close()
  const before = readFileSync(join(folder, DATABASE))
  await flow[Symbol.asyncDispose]()
  expect(readFileSync(join(folder, DATABASE)).equals(before)).toBe(true)
})
