/**
 * Ajv's standalone code, written for all errors, as functions that answer `false` at the first: what is wrong is told by the
 * table of the same schemas (`src/validate/problems.ts`), when somebody asks. A quarter of the size, and so of the time
 * that a cold start spends on reading it.
 *
 * @note Stopping early is the same only where no keyword takes an error back, as `anyOf`, `not` and `if` do: they are
 * refused.
 */
export function compact(code: string): string {
  const short = REPLACEMENTS.reduce((text, [pattern, by]) => text.replace(pattern, by as string), code)
  const left = /\b(?:vErrors|instancePath|_errs\d|schema\d+)\b/.exec(short)
  if (!left) return short.replace(/\n{2,}/g, '\n')
  const around = short.slice(Math.max(0, left.index - 80), left.index + 80)
  throw new Error(`Could not shorten the validators: Ajv wrote what is not known here, near ${JSON.stringify(around)}.`)
}

type Replacement = [RegExp, string | ((match: string) => string)]

/** A field, its value in a variable, and what is asked of it: these become calls of `src/validate/optional.ts`. */
const FIELDS: Replacement[] = [
  field('if(typeof X !== "string")return false;', 'optionalString(X)'),
  field('if(typeof X !== "boolean")return false;', 'optionalBoolean(X)'),
  field('if(!(Number.isInteger(V)))return false;', 'optionalInteger(X)'),
  field('if((typeof V !== "string") && (V !== null))return false;', 'optionalStringOrNull(X)'),
  field('if((!(Number.isInteger(V))) && (V !== null))return false;', 'optionalIntegerOrNull(X)'),
  field('if(typeof V === "string"){\nif(!(N(V)))return false;\n}\nelse return false;', 'optionalText(X, N)'),
  field('if(typeof V === "string"){\nif(!N.test(V))return false;\n}\nelse return false;', 'optionalMatch(X, N)'),
  field(
    'if((typeof V !== "string") && (V !== null))return false;\nif(typeof V === "string"){\nif(!(N(V)))return false;\n}',
    'optionalTextOrNull(X, N)',
  ),
  field(
    'if((typeof V !== "string") && (V !== null))return false;\nif(typeof V === "string"){\nif(!N.test(V))return false;\n}',
    'optionalMatchOrNull(X, N)',
  ),
  field(
    'if(Array.isArray(V)){\nconst L = V.length;\nfor(let I=0; I<L; I++){\nif(!(N(V[I])))return false;\n}\n}\nelse return false;',
    'optionalList(X, N)',
  ),
]

const REPLACEMENTS: Replacement[] = [
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
  ...FIELDS,
  // Several that are required, in one question.
  [
    /(?:^if\([\w.]+ === undefined\)return false;\n){2,}/gm,
    (run: string) =>
      `if(${run
        .trim()
        .replace(/^if\((.*)\)return false;$/gm, '$1')
        .split('\n')
        .join(' || ')})return false;\n`,
  ],
]

/** @param asked with X for the field, V for its value, N for a function or pattern, L and I for a length and an index */
function field(asked: string, call: string): Replacement {
  const seen = new Set<string>()
  const named = (name: string): string => {
    const group = name === 'X' ? '[\\w.]+' : '\\w+'
    if (seen.has(name)) return `\\k<${name}>`
    seen.add(name)
    return `(?<${name}>${group})`
  }
  const start = asked.includes('V') ? 'if(X !== undefined){\nlet V = X;\n' : 'if(X !== undefined){\n'
  const source = `${start}${asked}\n}`
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\b[XVNLI]\b/g, (name) => named(name))
  return [new RegExp(source, 'g'), `if(!${call.replace(/\b([XN])\b/g, '$<$1>')})return false;`]
}
