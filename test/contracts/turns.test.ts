import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurn } from '../../contracts/turns.ts'

/** Takes a turn that notes when it begins and ends. */
function createLog() {
  const log: string[] = []
  const take = (name: string, end: Promise<unknown>, signal?: AbortSignal) =>
    inTurn(async () => {
      log.push(`${name} begins`)
      await end.finally(() => log.push(`${name} ends`))
      return name
    }, signal)
  return { log, take }
}

it('a turn begins when the one before has ended, also by a failure', async () => {
  const { log, take } = createLog()
  const failure = new Error('of the first')
  const turns = [take('first', Promise.reject(failure)), take('second', Promise.resolve())]
  expect(await Promise.allSettled(turns)).toEqual([
    { status: 'rejected', reason: failure },
    { status: 'fulfilled', value: 'second' },
  ])
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

it('a turn whose signal is aborted waits no longer, and lets nobody pass', async () => {
  const { log, take } = createLog()
  const stopping = new AbortController()
  const ending = new AbortController()
  const first = take('first', once(ending.signal, 'abort'))
  const stopped = take('stopped', Promise.resolve(), stopping.signal)
  const third = take('third', Promise.resolve())
  expect(await take('stopped before', Promise.resolve(), AbortSignal.abort())).toBe('stopped before')
  stopping.abort()
  expect(await stopped).toBe('stopped')
  await setImmediate()
  ending.abort()
  await Promise.all([first, third])
  expect(log.filter((line) => !line.startsWith('stopped'))).toEqual([
    'first begins',
    'first ends',
    'third begins',
    'third ends',
  ])
})
