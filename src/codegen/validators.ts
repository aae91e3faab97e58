import { _, Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../validate/formats.ts'
import { compact } from './compact.ts'
import type { SchemaFile } from './read-schemas.ts'

/** Ajv's run-time helpers, and what stands in for them, so that the generated code needs neither ajv nor `require`. */
const HELPERS: Record<string, string> = { 'require("ajv/dist/runtime/ucs2length").default': 'lengthInCodePoints' }

/** Annotations: they say things about the vendor, not about validity, and would only weigh in the generated code. */
const isAnnotation = (keyword: string): boolean =>
  ['$schema', 'description', 'examples', 'title'].includes(keyword) || keyword.startsWith('x-')

/**
 * Standalone validators as an ES module: one export for each schema that is `checked`, named by `exportName`; `files` are
 * all that they may refer to.
 *
 * @note Not Ajv2020: its code keeps track of evaluated properties in every call, a third of the time of a small payload.
 * The keywords that our schemas use mean the same in both drafts, and strict mode refuses any that it does not know.
 */
export function generateValidators(
  files: readonly SchemaFile[],
  checked: readonly SchemaFile[],
  exportName: (file: SchemaFile) => string,
): string {
  const ajv = new Ajv({
    schemas: files.map((file) => withoutAnnotations(file.schema) as { $id: string }),
    allErrors: true,
    // A part that several schemas share is one function.
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  })
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check)

  const ids = Object.fromEntries(checked.map((file) => [exportName(file), file.schema.$id]))
  let code = standaloneCode.default(ajv, ids).replace(/^"use strict";\n?/, '')
  for (const [helper, ours] of Object.entries(HELPERS)) code = code.replaceAll(helper, ours)
  const left = /require\([^)]*\)/.exec(code)
  if (left) throw new Error(`Could not make the validators self-contained: no helper stands in for ${left[0]}.`)
  return compact(code)
}

/** A schema without its annotations. Below `properties` the keys are names of fields, never keywords. */
function withoutAnnotations(node: unknown, keysAreNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutAnnotations(item))
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([key]) => keysAreNames || !isAnnotation(key))
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutAnnotations(inner, key === 'properties' && !keysAreNames)]),
  )
}
