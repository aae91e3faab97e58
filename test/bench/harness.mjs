/** Rounds, medians and tables: everything the measuring files share. */

export const settings = { quick: false }

/** What the timed calls answer ends here, so that no call can be left out as useless. */
export let sink

/** Times the variants, and relates them to the first. */
export async function compare(variants, options) {
  return relate(await measure(variants, options))
}

/**
 * Times the variants in alternating rounds: what slows the machine down for a while slows all of them. The order changes
 * from round to round. Answers {name, target, rounds}: `rounds` are the times per call in milliseconds.
 *
 * @note No garbage is collected between batches: a forced collection also throws compiled code away.
 * @param variants {name, run(i), async?, target?, count?, before?}: `count` calls make a batch when it is not to be found
 *   out; `before` comes ahead of each batch, untimed
 * @param options rounds, and batchMs: how long one batch takes
 */
export async function measure(variants, { rounds = 40, batchMs = 5 } = {}) {
  const total = settings.quick ? Math.max(5, Math.round(rounds / 4)) : rounds
  const counts = []
  for (const variant of variants) counts.push(variant.count ?? (await callsIn(batchMs, variant)))
  const results = variants.map(({ name, target }) => ({ name, target, rounds: [] }))
  for (let round = 0; round < total; round++) {
    for (let turn = 0; turn < variants.length; turn++) {
      // Every other round backwards, each beginning with another variant.
      const step = round % 2 === 0 ? turn : variants.length - 1 - turn
      const index = (step + (round >> 1)) % variants.length
      progress(`round ${round + 1} of ${total}: ${variants[index].name}`)
      results[index].rounds.push((await timeBatch(variants[index], counts[index])) / counts[index])
    }
  }
  return results
}

/** Adds {ms, ratio, spread}, all medians; a ratio is the median of the ratios to the first result within each round. */
export function relate(results) {
  const floor = results[0].rounds
  return results.map((result, index) => {
    const ratios = result.rounds.map((ms, round) => ms / floor[round])
    const judged = index === 0 ? floor : ratios
    const share = middleHalf(judged) / median(judged)
    return { ...result, ms: median(result.rounds), ratio: median(ratios), spread: share }
  })
}

/** How many calls of a warm variant take about `batchMs`. */
async function callsIn(batchMs, variant) {
  progress(`warming up: ${variant.name}`)
  let count = 1
  let ms = 0
  const end = performance.now() + Math.min(150, batchMs * 10)
  while (performance.now() < end || ms < batchMs / 4) {
    ms = await timeBatch(variant, count)
    if (ms < batchMs / 2) count *= 2
  }
  return Math.max(1, Math.round((count * batchMs) / ms))
}

async function timeBatch(variant, count) {
  await variant.before?.()
  const start = performance.now()
  await (variant.async ? callInTurn(variant.run, count) : callAll(variant.run, count))
  return performance.now() - start
}

function callAll(run, count) {
  for (let i = 0; i < count; i++) sink = run(i)
}

async function callInTurn(run, count) {
  for (let i = 0; i < count; i++) sink = await run(i)
}

// The two loops see several functions first: none that is measured is inlined into them, and all are called alike.
for (const run of [(i) => i, (i) => -i, (i) => `${i}`, (i) => [i], (i) => ({ i }), (i) => i > 0]) {
  callAll(run, 20_000)
  await callInTurn(run, 2000)
}

export function median(values) {
  return quantile(values, 0.5)
}

/** How wide the middle half of the values lies. */
export function middleHalf(values) {
  return quantile(values, 0.75) - quantile(values, 0.25)
}

function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)]
  return below + (sorted[Math.ceil(at)] - below) * (at % 1)
}

/** Targets and whether this run met them, from all tables. */
export const verdicts = []

/** Prints what `compare` gives; `floor` names what the ratios are to. */
export function printComparison(title, results, { per = 'op', floor = 'floor', note } = {}) {
  const rows = results.map(({ name, ms, ratio, spread, target }) => ({
    cells: [name, duration(ms), times(ratio), percent(spread)],
    verdict:
      target === undefined ? undefined : { name, measured: times(ratio), target: times(target), met: ratio <= target },
  }))
  printTable(title, ['variant', `time per ${per}`, `ratio to ${floor}`, 'spread'], rows, note)
}

/** Prints a table of {cells, verdict?: {name, measured, target, met}}, and keeps the verdicts for the summary. */
export function printTable(title, columns, rows, note) {
  progress('')
  const lines = rows.map(({ cells, verdict }) => {
    if (verdict) verdicts.push({ title, ...verdict })
    return [...cells, verdict ? `≤ ${verdict.target}` : '', verdict ? (verdict.met ? 'met' : 'MISSED') : '']
  })
  console.log(`\n## ${title}\n`)
  printColumns([...columns, 'target', 'this run'], lines)
  if (note) console.log(`\n${note}`)
}

export function printSummary() {
  const missed = verdicts.filter(({ met }) => !met)
  console.log(`\n## Targets: ${verdicts.length - missed.length} of ${verdicts.length} met in this run\n`)
  const lines = verdicts.map(({ title, name, measured, target, met }) => [
    `${title}: ${name}`,
    measured,
    `≤ ${target}`,
    met ? 'met' : 'MISSED',
  ])
  printColumns(['row', 'measured', 'target', 'this run'], lines)
}

function printColumns(header, lines) {
  const widths = header.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)))
  const print = (cells) => {
    const padded = cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
    console.log(`| ${padded.join(' | ')} |`)
  }
  print(header)
  console.log(
    `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
  )
  lines.forEach(print)
}

/** One line that comes and goes, where somebody is watching. */
export function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text.slice(0, 100)}`)
}

export function duration(ms) {
  const size = Math.abs(ms)
  if (size < 0.001) return `${(ms * 1e6).toFixed(0)} ns`
  if (size < 1) return `${(ms * 1000).toFixed(2)} µs`
  return size < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`
}

export function times(ratio) {
  return `${ratio.toFixed(2)}x`
}

export function percent(share) {
  return `${Math.round(share * 100)}%`
}
