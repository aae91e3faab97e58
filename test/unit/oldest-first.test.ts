import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { OldestFirst } from '../../src/deliver/oldest-first.ts'

const MEGABYTE = 1024 * 1024

it('gives up the oldest, one that is there already in its old place, and as few as there are too many', () => {
  const list = new OldestFirst<string>()
  for (const item of ['a', 'b', 'c', 'a']) list.add(item, 5 * MEGABYTE)
  expect(list.takeSurplus()).toEqual([])
  list.grow('c', 3 * MEGABYTE)
  list.grow('unknown', 99 * MEGABYTE)
  expect(list.takeSurplus()).toEqual(['a'])
  list.delete('b')
  list.add('d', 9 * MEGABYTE)
  expect(list.takeSurplus()).toEqual(['c'])
  list.add('e', 99 * MEGABYTE)
  expect(list.takeSurplus()).toEqual(['d'])
  list.clear()
  expect(list.takeSurplus()).toEqual([])
})

it('holds nothing of what came and went', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const list = new OldestFirst<object>()
  const sizeAfter = (count: number) => {
    for (let i = 0; i < count; i++) {
      const item = {}
      list.add(item, 1)
      list.delete(item)
    }
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = sizeAfter(1000)
  expect(sizeAfter(300_000) - before).toBeLessThan(2 * MEGABYTE)
})
