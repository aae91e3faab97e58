/**
 * Ajv's standalone code, written for all errors, as functions that answer `false` at the first: what is wrong is told by the
 * table of the same schemas (`src/validate/problems.ts`), when somebody asks. A quarter of the size, and so of the time
 * that a cold start spends on reading it.
 *
 * @note Stopping early is the same only where no keyword takes an error back, as `anyOf`, `not` and `if` do: they are
 * refused.
 */
export function compact(code: string): string {
  const short = REPLACEMENTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), code)
  const left = /\b(?:vErrors|instancePath|_errs\d|schema\d+)\b/.exec(short)
  if (!left) return short.replace(/\n{2,}/g, '\n')
  const around = short.slice(Math.max(0, left.index - 80), left.index + 80)
  throw new Error(`Could not shorten the validators: Ajv wrote what is not known here, near ${JSON.stringify(around)}.`)
}

const REPLACEMENTS: [RegExp, string][] = [
  [/^const schema\d+ = \{.*\};$/gm, ''],
  [/\/\*# sourceURL=.*?\*\/ ?;\n/g, ''],
  [/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data)'],
  [/let vErrors = null;\nlet errors = 0;\n/g, ''],
  [/validate\d+\.errors = vErrors;\nreturn errors === 0;/g, 'return true;'],
  // A complaint, and with it the braces of the only statement in a block.
  [
    /const err(\d+) = \{instancePath.*?\};\nif\(vErrors === null\)\{\nvErrors = \[err\1\];\n\}\nelse \{\nvErrors\.push\(err\1\);\n\}\nerrors\+\+;/g,
    'return false;',
  ],
  // A call for a reference hands on the data alone.
  [
    /\b(validate\d+)\(([^,()]+), \{instancePath:.*?,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    '$1($2)))return false;',
  ],
  [/\{\nreturn false;\n\}/g, 'return false;'],
  // What Ajv asks of an integer.
  [
    /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g,
    'Number.isInteger($1)',
  ],
]
