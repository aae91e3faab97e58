import fs, { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startMocks, temporaryFolder } from '../../support/data-mocks.ts'

const url = 'https://hooks.tutorcruncher.com/hook'

/** Which of the texts any file of the folder has in it. */
function found(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  const bytes = files.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n')
  return texts.filter((text) => bytes.includes(text))
}

it('has no secret of a deleted endpoint in any file, nor one that was replaced', async () => {
  const folder = temporaryFolder()
  const first = await startMocks(folder)
  const { id, secret } = first.flow.endpoints.create({ url, events: ['evaluation.completed'] })
  const { id: changed, key } = first.cruncher.integrations.create({ url })
  const { key: kept } = first.cruncher.integrations.create({ url })
  expect(found(folder, [secret, key, kept])).toHaveLength(3)
  first.close()
  const second = await startMocks(folder)
  second.flow.endpoints.delete(id)
  expect(found(folder, [secret, key, kept])).toEqual([key, kept])
  second.cruncher.integrations.update(changed, { key: 'another-key' })
  expect(found(folder, [secret, key, kept, 'another-key'])).toEqual([kept, 'another-key'])
  second.close()
  expect(found(folder, [secret, key, kept, 'another-key'])).toEqual([kept, 'another-key'])
})

it('has nothing in any file of what a reset forgets, and all of what it does not', async () => {
  const folder = temporaryFolder()
  const { flow, cruncher, close } = await startMocks(folder, 503, { log: { maxAttempts: 40 } })
  const { secret } = flow.endpoints.create({ url, events: ['evaluation.completed'] })
  const { key } = cruncher.integrations.create({ url, name: 'the other vendor' })
  const student = { name: 'Ada of the dropped deliveries' }
  for (let i = 0; i < 60; i++) await flow.emit('evaluation.completed', { student } as object, { unchecked: true })
  await cruncher.emit('CREATED_A_CLIENT')
  const texts = [secret, student.name, key, 'CREATED_A_CLIENT']
  await flow.reset()
  expect(found(folder, [secret])).toEqual([])
  await setImmediate()
  expect(found(folder, texts)).toEqual([key, 'CREATED_A_CLIENT'])
  await cruncher.reset()
  await setImmediate()
  expect(found(folder, texts)).toEqual([])
  close()
  expect(found(folder, texts)).toEqual([])
})

it('leaves no copy where endpoints of all lengths come, change and go', async () => {
  const folder = temporaryFolder()
  const { cruncher } = await startMocks(folder)
  const keys = new Map<string, string>()
  const gone: string[] = []
  const longUrl = (i: number) => `${url}?${'x'.repeat((i * 397) % 1500)}`
  for (let i = 0; i < 120; i++) {
    const { id, key } = cruncher.integrations.create({ url: longUrl(i) })
    keys.set(id, key)
  }
  for (let i = 0; i < 80; i++) {
    const [changed] = [...keys][(i * 53) % keys.size]!
    cruncher.integrations.update(changed, { url: longUrl(i * 7) })
    const [id, key] = [...keys][(i * 31) % keys.size]!
    cruncher.integrations.delete(id)
    keys.delete(id)
    gone.push(key)
    expect(found(folder, gone)).toEqual([])
  }
  expect(found(folder, [...keys.values()])).toHaveLength(40)
})

it('erases later what cannot be erased now', async () => {
  const folder = temporaryFolder()
  const { cruncher, troubles, close } = await startMocks(folder)
  const { id, key } = cruncher.integrations.create({ url })
  const full = vi.spyOn(fs, 'ftruncateSync').mockImplementation(() => {
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
  })
  onTestFinished(() => full.mockRestore())
  cruncher.integrations.delete(id)
  expect(full).toHaveBeenCalled()
  expect(troubles).toHaveLength(1)
  full.mockRestore()
  cruncher.integrations.create({ url })
  expect(found(folder, [key])).toEqual([])
  close()
})
