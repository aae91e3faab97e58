import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Damage in a write-ahead log. */
export interface WalDamage {
  /** As a sentence without its end. */
  readonly text: string
  /** So many bytes are sound: all that was committed before the damage. */
  readonly soundBytes: number
}

/** A checksum, or the salts. */
type Pair = readonly [number, number]

/** A header of the file and then frames: a header and a page each. https://sqlite.org/fileformat2.html#walformat */
const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24

/** Checksums are little-endian, as WebAssembly is everywhere. */
const MAGIC = 0x377f0682

const PAGE_BYTES = new Set([512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536])

/**
 * Looks for damage in a log of SQLite, which itself looks for none: it takes what is behind the first frame that breaks its
 * checksum for the end of a transaction that was cut off, and writes over it.
 *
 * A killed process leaves such an end, too. But it writes frame by frame, in order, and a commit last: a commit at or behind
 * a broken frame was whole once. Frames with other salts are left from an earlier log in the same file.
 *
 * @note It relies on transactions that are written in one go (`cache_spill` is off), and on a log that each process begins
 * anew. What was not synced before a power cut may be damaged as well, and cannot be told from the rest.
 */
export function findWalDamage(file: string): WalDamage | undefined {
  const descriptor = openIfThere(file)
  if (descriptor === undefined) return undefined
  try {
    return findDamage(descriptor, fstatSync(descriptor).size)
  } finally {
    closeSync(descriptor)
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function findDamage(descriptor: number, size: number): WalDamage | undefined {
  if (size <= HEADER_BYTES) return undefined
  const header = read(descriptor, 0, viewOf(HEADER_BYTES))
  const pageBytes = header.getUint32(8)
  let before = sumOf(header, 0, 24)
  if (header.getUint32(0) !== MAGIC || !PAGE_BYTES.has(pageBytes) || !isEqual(before, pairAt(header, 24)))
    return { text: 'its header breaks its checksum', soundBytes: 0 }

  const salts = pairAt(header, 16)
  const frame = viewOf(FRAME_HEADER_BYTES + pageBytes)
  const count = Math.floor((size - HEADER_BYTES) / frame.byteLength)
  const endOf = (number: number) => HEADER_BYTES + number * frame.byteLength
  let soundBytes = HEADER_BYTES
  let number = 1
  const damage = (broken: number) => ({ text: `its frame ${broken} breaks its checksum`, soundBytes })
  for (; number <= count; number++) {
    read(descriptor, endOf(number - 1), frame)
    const sum = sumOf(frame, FRAME_HEADER_BYTES, frame.byteLength, sumOf(frame, 0, 8, before))
    if (!isEqual(sum, pairAt(frame, 16))) break
    // The salts are no part of the sum.
    if (!isEqual(pairAt(frame, 8), salts)) return damage(number)
    if (isCommit(frame)) soundBytes = endOf(number)
    before = sum
  }

  const broken = number
  const frameHeader = viewOf(FRAME_HEADER_BYTES)
  let lastCommit = 0
  for (; number <= count; number++) {
    read(descriptor, endOf(number - 1), frameHeader)
    if (isEqual(pairAt(frameHeader, 8), salts) && isCommit(frameHeader)) lastCommit = number
  }
  // Where something follows the last of them, a kill may have left it with the page of an older frame.
  const wasWhole = lastCommit > broken || (lastCommit === broken && broken === count)
  return wasWhole ? damage(broken) : undefined
}

function viewOf(bytes: number): DataView {
  return new DataView(new ArrayBuffer(bytes))
}

function read(descriptor: number, at: number, view: DataView): DataView {
  readSync(descriptor, view, 0, view.byteLength, at)
  return view
}

/** A commit tells how many pages the database has then; other frames tell 0. */
function isCommit(frame: DataView): boolean {
  return frame.getUint32(4) !== 0
}

function pairAt(view: DataView, at: number): Pair {
  return [view.getUint32(at), view.getUint32(at + 4)]
}

function isEqual(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

function sumOf(view: DataView, start: number, end: number, before: Pair = [0, 0]): Pair {
  let [first, second] = before
  for (let at = start; at < end; at += 8) {
    first = (first + view.getUint32(at, true) + second) >>> 0
    second = (second + view.getUint32(at + 4, true) + first) >>> 0
  }
  return [first, second]
}
