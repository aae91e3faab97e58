import { expect, it, vi } from 'vitest'
import { createKeyCache } from '../../src/sign/keys.ts'

it('derives the key of a secret once, and keeps the latest 64', () => {
  const deriveKey = vi.fn((secret: string) => `key of ${secret}`)
  const keyOf = createKeyCache(deriveKey)
  const first = keyOf('secret 0')
  expect(keyOf('secret 0')).toBe(first)
  for (let i = 1; i < 64; i++) keyOf(`secret ${i}`)
  expect(keyOf('secret 0')).toBe(first)
  expect(deriveKey).toHaveBeenCalledTimes(64)
  keyOf('secret 64')
  keyOf('secret 1')
  expect(deriveKey).toHaveBeenCalledTimes(65)
  keyOf('secret 0')
  expect(deriveKey).toHaveBeenCalledTimes(66)
})
