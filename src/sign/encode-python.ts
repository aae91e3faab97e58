import { kindOf } from '../options.ts'
import { cannotEncode } from './encode.ts'

/**
 * The bytes that Python's `json.dumps(payload)` writes: a blank after each comma and colon, all but printable ASCII
 * escaped, numbers as Python writes them. `toJSON` and what JSON cannot hold count as in `JSON.stringify`, except that
 * NaN and the infinities are refused, and that a BigInt is an integer with all its digits.
 *
 * A JavaScript value does not say all that Python can write. `emit` takes ready bytes for:
 * - floats with an integral value: 10.0 and -0.0 are written 10 and 0, and 1e16 with all digits instead of an exponent
 * - integers beyond 2^53 given as numbers: they were rounded before they came here; give a BigInt
 * - keys that look like array indexes, which JavaScript moves to the front, and keys that stand twice
 *
 * @throws WebhookError OPTION_INVALID when `payload` cannot be written: undefined, a function, NaN, Infinity, a cycle
 */
export function encodePythonJson(payload: unknown): Uint8Array {
  return encoder.encode(writePythonJson(payload))
}

/**
 * The same as text; without `ascii` as `ensure_ascii=False` writes it.
 *
 * @throws WebhookError OPTION_INVALID as `encodePythonJson`
 */
export function writePythonJson(payload: unknown, { ascii = true }: { ascii?: boolean } = {}): string {
  let cause: unknown
  try {
    const text = write(payload, ascii ? quoteAscii : JSON.stringify)
    if (text !== undefined) return text
  } catch (error) {
    cause = error
  }
  throw cannotEncode(payload, cause)
}

type Quote = (text: string) => string

/** An array or object of which `at` members have been seen. */
interface Open {
  readonly value: { readonly [key: string | number]: unknown }
  /** The keys of an object; an array has none. */
  readonly keys: readonly string[] | undefined
  readonly size: number
  readonly holder: Open | undefined
  at: number
  separator: '' | ', '
}

const encoder = new TextEncoder()

/** @note A loop, not a recursion, which would end the stack before a depth of 5,000, as `JSON.stringify` does on Node 20. */
function write(payload: unknown, quote: Quote): string | undefined {
  const above = new Set<object>()
  const top = unwrap(payload, '')
  if (!isObject(top)) return writeScalar(top, '', quote)
  let open: Open | undefined = enter(top, undefined, above)
  let text = open.keys ? '{' : '['
  while (open) {
    if (open.at === open.size) {
      text += open.keys ? '}' : ']'
      above.delete(open.value)
      open = open.holder
      continue
    }
    const key: string | number = open.keys ? open.keys[open.at]! : open.at
    open.at += 1
    const member = unwrap(open.value[key], key)
    const inner: Open | undefined = isObject(member) ? enter(member, open, above) : undefined
    const written = inner ? (inner.keys ? '{' : '[') : writeScalar(member, key, quote)
    if (written === undefined && open.keys) continue
    text += open.separator
    if (open.keys) text += `${quote(key as string)}: `
    text += written ?? 'null'
    open.separator = ', '
    open = inner ?? open
  }
  return text
}

/** @throws TypeError for a cycle, and for members that are made anew whenever they are read, which have no end either */
function enter(value: object, holder: Open | undefined, above: Set<object>): Open {
  if (above.has(value)) throw new TypeError('it holds itself, so its text would have no end')
  if (above.size === DEEPEST) throw new TypeError(`it is nested more than ${DEEPEST} levels deep`)
  above.add(value)
  const keys = Array.isArray(value) ? undefined : Object.keys(value)
  const size = keys ? keys.length : (value as unknown[]).length
  return { value: value as Open['value'], keys, size, holder, at: 0, separator: '' }
}

const DEEPEST = 100_000

/** What stands for a value in JSON: the result of its `toJSON`, and the primitive in a box such as `new Number(1)`. */
function unwrap(value: unknown, key: string | number): unknown {
  if (typeof value !== 'function' && !isObject(value)) return value
  const { toJSON } = value as { toJSON?: unknown }
  const plain: unknown = typeof toJSON === 'function' ? toJSON.call(value, String(key)) : value
  return isBox(plain) ? plain.valueOf() : plain
}

function isBox(value: unknown): value is object {
  return value instanceof Number || value instanceof String || value instanceof Boolean || value instanceof BigInt
}

/** The text of anything but an array or object; `undefined` for what `JSON.stringify` leaves out. */
function writeScalar(value: unknown, key: string | number, quote: Quote): string | undefined {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return writeNumber(value, key)
  return value === null || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined
}

/** @throws TypeError for NaN and the infinities, which Python writes by name and no JSON parser takes */
function writeNumber(value: number, key: string | number): string {
  if (Number.isSafeInteger(value)) return String(value)
  if (Number.isInteger(value)) return String(BigInt(value))
  if (!Number.isFinite(value)) throw new TypeError(`${value}${key === '' ? '' : ` at ${kindOf(key)}`} has no JSON text`)
  return Math.abs(value) < 1e-4 ? value.toExponential().replace(/-(\d)$/, '-0$1') : String(value)
}

function quoteAscii(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text).replace(NOT_ASCII, escapeUnit)
}

/** Printable ASCII without the quotation mark and the backslash. */
const PLAIN = /^[ !#-[\]-~]*$/
const NOT_ASCII = /[^ -~]/g

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
