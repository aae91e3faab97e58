type Json = { readonly [key: string]: Json }

/** What the rest of the generated code calls, instead of spelling it out at every complaint. */
const FAIL = `function fail(errors, instancePath, keyword, params) {
const error = {instancePath, keyword, params};
if (errors === null) return [error];
errors.push(error);
return errors;
}
`

/**
 * Ajv's standalone code without what nobody reads: at every complaint the same eight lines and a schema path, and the
 * text of every schema, kept for its enums alone. A third of the size, and as much less to load.
 */
export function compact(code: string): string {
  const shorter = code.replace(COMPLAINT, (_all, _number, path: string, keyword: string, params: string) => {
    return `vErrors = fail(vErrors, ${path || 'instancePath'}, "${keyword}", ${params});\nerrors++;`
  })
  if (shorter.includes('schemaPath'))
    throw new Error('Could not shorten the validators: Ajv writes them otherwise now.')
  return FAIL + withoutSchemas(shorter)
}

const COMPLAINT =
  /const err(\d+) = \{instancePath:?(.*?),schemaPath:"[^"]*",keyword:"([^"]+)",params:(\{.*?\})\};\nif\(vErrors === null\)\{\nvErrors = \[err\1\];\n\}\nelse \{\nvErrors\.push\(err\1\);\n\}\nerrors\+\+;/g

/** References into the schemas become constants of their own, equal ones the same; then the schemas go. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, Json>()
  const withoutTexts = code.replace(/^const (schema\d+) = (\{.*\});$/gm, (_, name: string, text: string) => {
    schemas.set(name, JSON.parse(text))
    return ''
  })
  const names = new Map<string, string>()
  const replaced = withoutTexts.replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\])+)/g, (_, name: string, path: string) => {
    const steps = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map((step) => step[1] ?? step[2]!)
    const value = steps.reduce((node: Json, step) => node[step]!, schemas.get(name)!)
    const text = JSON.stringify(value)
    if (!names.has(text)) names.set(text, `value${names.size}`)
    return names.get(text)!
  })
  const left = /\bschema\d+/.exec(replaced)
  if (left) throw new Error(`Could not take the schemas out of the validators: ${left[0]} is still used.`)
  return [...names].map(([text, name]) => `const ${name} = ${text};\n`).join('') + replaced
}
