import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WebhookError } from '../../src/errors.ts'
import { encodePythonJson, writePythonJson } from '../../src/sign/encode-python.ts'

const DUMP = `
import json, sys
dump = lambda text: json.dumps(json.loads(text), ensure_ascii=sys.argv[1] == 'ascii')
print(json.dumps([dump(text).encode().hex() for text in json.load(sys.stdin)]))`

/** What Python writes for each JSON text once it has read it. */
function python(texts: readonly string[], form = 'ascii'): string[] {
  const options = { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const answer: string[] = JSON.parse(execFileSync('python3', ['-c', DUMP, form], options))
  return answer.map((hex) => Buffer.from(hex, 'hex').toString())
}

const text = (value: unknown) => Buffer.from(encodePythonJson(value)).toString('latin1')
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
const allUnits = (from: number, to: number) => String.fromCharCode(...range(from, to))
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}8${close.repeat(depth)}`

const client = (id: number) => ({
  id,
  first_name: 'Zoë',
  email: `zoe${id}@example.com`,
  phone: null,
  url: `https://example.com/api/clients/${id}/`,
})
const lesson = {
  events: [
    {
      action: 'COMPLETED_A_LESSON',
      verb: 'marked a lesson as complete',
      branch: 3,
      actor: { id: 12, name: "Sam O'Hara", href: null },
      subject: {
        id: 778_899,
        topic: 'GCSE Maths – quadratic equations 📐',
        units: 1.5,
        is_deleted: false,
        notes: 'Used the "Zoom" link\r\n\tand C:\\slides',
        rcras: range(0, 12).map((i) => ({ ...client(i), charge_rate: 42.35 + i, tax: i / 30_000 })),
        labels: [],
        extra_attrs: {},
      },
    },
  ],
  _request_time: 1_717_171_720,
}

/** A value, and its JSON text where `JSON.stringify` does not write all its digits. */
const corpus: { name: string; value: unknown; json?: string }[] = [
  { name: 'a realistic payload', value: lesson },
  { name: 'all control characters, DEL, Latin', value: allUnits(0, 0x180) },
  { name: 'the last units', value: allUnits(0xffe0, 0x10000) },
  { name: 'each control character by itself', value: range(0, 0x21).map((unit) => String.fromCharCode(unit)) },
  { name: 'both sides of printable ASCII', value: ['\u001f', ' ', '!', '"', '#', '[', '\\', ']', '~', '\u007f'] },
  { name: 'a slash and separators of lines', value: '</script> \u2028 \u2029' },
  { name: 'text that looks like JSON', value: ['a, b: {c}', '"a": [1, 2]', '\\u00eb', '\\'] },
  { name: 'astral characters', value: '😀\u{10000}\u{10ffff}' },
  { name: 'lone surrogates', value: ['\ud83d', '\ude00', '\ude00\ud83d', 'a\udbffb'] },
  { name: 'keys to escape', value: { 'Zoë "Z"\n': 1, '': 2, 'a\\b': 3, '\u007f': 4, '😀': 5, '\ud800': 6 } },
  { name: 'a key named __proto__', value: JSON.parse('{"__proto__": {"constructor": 1}}') },
  { name: 'keys in their order', value: { zebra: 1, apple: 2, Mango: 3, _x: { b: 1, a: 2 } } },
  { name: 'empties', value: [[], {}, '', [[]], [{}], { a: [] }, { a: {} }, [[], []]] },
  { name: 'words', value: [true, false, null, { a: null }] },
  { name: 'nesting', value: JSON.parse(nested(200, '[{"a": ', ', "b": []}, 1.5]')) },
  ...[[], {}, '', 'text', 0, 7, -1.5, true, null].map((value) => ({ name: `only ${JSON.stringify(value)}`, value })),
  { name: 'integers', value: [0, -0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53, 1e15, 123_456_789_012] },
  { name: 'integral numbers from 2^53 on', value: [2 ** 53, 2 ** 60], json: '[9007199254740992, 1152921504606846976]' },
  { name: 'an integral number of 22 digits', value: -1e21, json: '-1000000000000000000000' },
  { name: 'BigInts', value: [10n ** 30n, -7n, 2n ** 53n + 1n], json: `[1${'0'.repeat(30)}, -7, 9007199254740993]` },
  { name: 'floats either side of the exponent', value: [1e-4, 0.000_099_999_999_999_999_99, 1e-5, -1e-5, 0.00012345] },
  { name: 'small floats', value: [1.5e-7, 1e-9, 1e-10, 1.23e-99, 1e-100, 2.225_073_858_507_201_4e-308, 5e-324] },
  { name: 'floats of many digits', value: [0.1, 0.1 + 0.2, -1 / 3, 4_503_599_627_370_495.5, 123_456.789] },
  { name: 'powers of two', value: range(1, 1075).map((n) => 2 ** -n) },
  { name: 'decimal fractions', value: range(1, 4000).map((n) => n / 100 + 0.001) },
]

describe('encodePythonJson writes what json.dumps of Python writes', () => {
  const answers = python(corpus.map(({ value, json }) => json ?? JSON.stringify(value)))

  it.each(corpus.map((one, i) => ({ ...one, expected: answers[i]! })))('$name', ({ value, expected }) => {
    expect(text(value)).toBe(expected)
  })

  it('any float', () => {
    const float = fc.oneof(fc.double(), fc.double({ min: -1, max: 1 }), fc.double({ min: -1e16, max: 1e16 }))
    const floats = fc.sample(float, 30_000).filter((one) => Number.isFinite(one) && !Number.isInteger(one))
    expect(floats.length).toBeGreaterThan(5000)
    expect(floats.map(text)).toEqual(python(floats.map((one) => JSON.stringify(one))))
  })

  it('any value', () => {
    const string = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
    const number = fc.double({ noNaN: true }).filter((one) => !Number.isInteger(one) && Number.isFinite(one))
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(string, fc.string(), number, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)),
        fc.array(tie('any')),
        fc.dictionary(fc.oneof(string, fc.string()), tie('any')),
      ),
    }))
    const values = fc.sample(any, 2000)
    expect(values.map(text)).toEqual(python(values.map((one) => JSON.stringify(one))))
  })

  it('and with ensure_ascii=False when ascii is off', () => {
    const values = [lesson, allUnits(0, 0x180), '😀 \u2028', { ë: ['ü', 1e-7] }]
    const written = values.map((one) => writePythonJson(one, { ascii: false }))
    const texts = values.map((one) => JSON.stringify(one))
    expect(written).toEqual(python(texts, 'unicode'))
  })
})

describe('encodePythonJson', () => {
  const refusal = (value: unknown) => {
    try {
      encodePythonJson(value)
    } catch (error) {
      if (error instanceof WebhookError && error.code === 'OPTION_INVALID') return error.message
      throw error
    }
    return undefined
  }

  it('counts values as JSON.stringify does: toJSON, boxes, what is left out, what becomes null', () => {
    const withKey = { toJSON: (key: unknown) => ({ key, undone: undefined }) }
    const callable = Object.assign(() => 1, { toJSON: () => 'called' })
    const values = [
      { a: undefined, b: () => 1, c: Symbol('c'), d: 1, e: undefined },
      [undefined, () => 1, Symbol('c'), new Array(2), undefined],
      { when: new Date(0), never: new Date(Number.NaN), list: [withKey], withKey, url: new URL('https://a.example/ë') },
      { gone: { toJSON: () => undefined }, list: [{ toJSON: () => undefined }], toText: { toJSON: () => 'ë' } },
      [new Number(1.5), new String('ë'), new Boolean(false), { toJSON: () => new Number(2) }],
      { callable, list: [callable] },
      { map: new Map([[1, 2]]), bytes: new Uint8Array([1, 2]), [Symbol('key')]: 1, ...Object.create({ inherited: 1 }) },
      Object.assign(Object.create({ inherited: 1 }), { own: 1 }),
      Object.assign(['a'], { named: 1 }),
      withKey,
      callable,
      new String('top'),
      new Date(0),
    ]
    for (const value of values) expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)))
  })

  it('says the same as JSON.stringify for any value', () => {
    const values = [fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()]
    const leaves = [...values, fc.constantFrom(null, undefined, -0, Symbol('s'), encodePythonJson)]
    const any = fc.anything({
      values: leaves,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    })
    fc.assert(
      fc.property(any, (value) => {
        const json = JSON.stringify(value)
        if (json === undefined) expect(refusal(value)).toMatch('has no JSON text')
        else expect(JSON.parse(text(value))).toEqual(JSON.parse(json))
      }),
      { numRuns: 1000 },
    )
  })

  it('writes a BigInt as an integer, in a box too, and where a program gave all of them a toJSON', () => {
    const value = [Object(12n), { a: 2n ** 64n }]
    expect(text(value)).toBe('[12, {"a": 18446744073709551616}]')
    Object.defineProperty(BigInt.prototype, 'toJSON', { value: String, configurable: true })
    try {
      expect(text({ a: 2n ** 64n })).toBe('{"a": 18446744073709551616}')
    } finally {
      Reflect.deleteProperty(BigInt.prototype, 'toJSON')
    }
  })

  it('writes one object wherever it stands, as long as it does not hold itself', () => {
    const shared = { a: [1] }
    expect(text([shared, shared, { shared, list: shared.a }])).toBe(
      '[{"a": [1]}, {"a": [1]}, {"shared": {"a": [1]}, "list": [1]}]',
    )
  })

  it('writes a value that is nested 5,000 levels deep', () => {
    expect(text(JSON.parse(nested(5000, '[', ']')))).toBe(nested(5000, '[', ']'))
    expect(text(JSON.parse(nested(5000, '{"a": ', '}')))).toBe(nested(5000, '{"a": ', '}'))
  })

  it('refuses what has no JSON text, and says what and where', () => {
    const COULD_NOT = 'Could not encode the payload: '
    const HINT = '. Pass what JSON can hold.'
    for (const [value, why] of [
      [undefined, 'undefined has no JSON text'],
      [() => 1, 'a function has no JSON text'],
      [Symbol('s'), 'a symbol has no JSON text'],
      [{ toJSON: () => undefined }, 'an object has no JSON text'],
      [Number.NaN, 'NaN has no JSON text'],
      [{ a: [{ score: Number.NEGATIVE_INFINITY }] }, '-Infinity at "score" has no JSON text'],
      [[1, new Number(Number.POSITIVE_INFINITY)], 'Infinity at 1 has no JSON text'],
    ] as const) {
      expect(refusal(value)).toBe(`${COULD_NOT}${why}${HINT}`)
    }
  })

  it('refuses a cycle, of any length, and nesting without an end', () => {
    const cycle: Record<string, unknown> = { a: 1 }
    cycle.list = [{ cycle }]
    const selves: unknown[] = []
    selves.push(selves, selves)
    for (const value of [cycle, selves, [cycle]]) {
      expect(refusal(value)).toBe(
        'Could not encode the payload: it holds itself, so its text would have no end. Pass what JSON can hold.',
      )
    }
    const endless = () => ({ toJSON: () => [endless()] })
    expect(refusal(endless())).toContain('it is nested more than 100000 levels deep')
  })

  it('passes on what a toJSON or getter throws as the cause', () => {
    const cause = new Error('no database\nat line 2')
    const value = {
      get a() {
        throw cause
      },
    }
    expect(refusal(value)).toBe('Could not encode the payload: no database. Pass what JSON can hold.')
    expect(() => encodePythonJson(value)).toThrow(expect.objectContaining({ cause }))
  })
})
