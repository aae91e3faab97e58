/**
 * `npm run bench [-- tables] [--quick]`: the kit's speed as ratios to a floor within one run, beside its peers.
 * Times are printed and never asserted: a missed target is a line in the summary, not an exit code.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { printSummary, progress, settings } from './harness.mjs'

const TABLES = ['signature', 'validate', 'tutorcruncher', 'contracts', 'deliver', 'api', 'server', 'import']

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !TABLES.includes(name))
if (unknown.length > 0) throw new Error(`There is no table ${unknown.join(', ')}. Tables: ${TABLES.join(', ')}.`)
settings.quick = values.quick

const start = performance.now()
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}${values.quick ? ', a short run' : ''}.`)
console.log(
  'Ratios are medians of per-round ratios; spread is the middle half of the rounds. Run it on a quiet machine.',
)
for (const name of positionals.length > 0 ? positionals : TABLES) {
  const table = await import(`./${name}.mjs`)
  await table.run()
}
progress('')
printSummary()
console.log(`\n${Math.round((performance.now() - start) / 1000)} s in all.`)
