import { WebhookError } from '../errors.ts'
import { kindOf } from '../options.ts'

/** What makes a run of a mock come out the same again. */
export type Seed = number | string

/** Numbers that look drawn by lot and are the same for the same seed. Not for secrets that matter. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number
  pick<T>(list: readonly T[]): T
  /** Lower-case letters and digits. */
  token(length: number): string
  /** A version 4 UUID. */
  uuid(): string
  /** What `run` gives; when it throws, all that it drew is taken back. */
  undoOnError<T>(run: () => T): T
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** @throws WebhookError OPTION_INVALID when `seed` is neither a number nor a text */
export function createRandom(seed: Seed): Random {
  if (typeof seed !== 'string' && !(typeof seed === 'number' && Number.isFinite(seed))) {
    throw new WebhookError(
      'OPTION_INVALID',
      `Could not use the seed: it must be a number or a text, not ${kindOf(seed)}.`,
    )
  }
  let state = hashOf(String(seed))
  const next = (): number => {
    // Mulberry32: one 32-bit word of state, a period of 2^32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => list[integer(0, list.length - 1)]!
  // Eight digits at a time, byte by byte from a table: ids are drawn for every delivery.
  const hex8 = (): string => {
    const word = next() * 2 ** 32
    return HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!
  }
  return {
    next,
    integer,
    pick,
    token: (length) => {
      let token = ''
      while (token.length < length) token += LETTERS[integer(0, LETTERS.length - 1)]
      return token
    },
    uuid: () => {
      const [a, b, c, d] = [hex8(), hex8(), hex8(), hex8()]
      const variant = '89ab'[integer(0, 3)]
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
    undoOnError: (run) => {
      const before = state
      try {
        return run()
      } catch (error) {
        state = before
        throw error
      }
    },
  }
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
