import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as babel from '@babel/core'
import { expect, it, onTestFinished } from 'vitest'
import { rewriteModule } from '../../mocks/jest/rewrite-module.ts'

/** Loads a.cjs, made of the ES modules that are given, with Node's own require. */
function load(files: Record<string, string>): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'tutor-webhooks-rewrite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), rewriteModule(text, babel))
  return createRequire(join(folder, 'a.cjs'))('./a.cjs')
}

it.each([
  ['a constant', 'export const x = 1, { y, z: [w] } = { y: 2, z: [3] }', { x: 1, y: 2, w: 3 }],
  ['a function, before its place', 'export { x }; const x = f(); export function f() { return 1 }', { x: 1 }],
  ['names of its own', 'const a = 1; export { a as b, a as "c d" }', { b: 1, 'c d': 1 }],
  ['a default that is an expression', 'export default [1].map(String)', { default: ['1'] }],
  [
    'a default function without a name',
    'export default function () {}\n(() => {})()',
    { default: expect.any(Function) },
  ],
  ['what CommonJS exports', 'export * from "node:path"', { sep: '/' }],
  [
    'a default class with a name',
    'export default class A { static x = A.name }',
    { default: expect.objectContaining({ x: 'A' }) },
  ],
  [
    'an import of CommonJS as a whole',
    'import path, * as all from "node:path"; export const x = path.sep, y = all.sep',
    { x: '/', y: '/' },
  ],
])('exports %s', (_name, text, expected) => {
  expect(load({ 'a.cjs': text })).toMatchObject(expected)
})

it('passes on what others export', () => {
  const a =
    'export * from "./b.cjs"; export * as b from "./b.cjs"; export { default, x as y } from "./b.cjs"; export const z = 0'
  const b = 'export default 1; export const x = 2, z = 3'
  expect(load({ 'a.cjs': a, 'b.cjs': b })).toEqual({ x: 2, y: 2, z: 0, default: 1, b: { default: 1, x: 2, z: 3 } })
})

it('reads an import where it is used, and not a variable of the same name', () => {
  const a = 'import { x, add } from "./b.cjs"; add(); export const o = { x }, f = (x) => x, y = f(5) + x'
  const b = 'export let x = 1; export const add = () => { x++ }'
  expect(load({ 'a.cjs': a, 'b.cjs': b })).toMatchObject({ o: { x: 2 }, y: 7 })
})

it('lets modules import each other', () => {
  const a = 'import { B } from "./b.cjs"; export class A {}; export const made = new B().make()'
  const b = 'import { A } from "./a.cjs"; export class B { make() { return new A() } }'
  const { made, A } = load({ 'a.cjs': a, 'b.cjs': b }) as { made: object; A: new () => object }
  expect(made).toBeInstanceOf(A)
})

it('tells where it lies', () => {
  expect(load({ 'a.cjs': 'export const { url } = import.meta' }).url).toMatch(/^file:.*a\.cjs$/)
})

it('keeps every line where it was', () => {
  const text = 'import {\n  x,\n} from "x"\n\nexport {\n  y,\n}\nlet y = x\n'
  const lines = rewriteModule(text, babel).split('\n')
  expect(lines.map((line) => line.includes('let y'))).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ])
})

it('leaves CommonJS as it is', () => {
  const text = 'module.exports = require("x")\n'
  expect(rewriteModule(text, babel)).toBe(text)
})
