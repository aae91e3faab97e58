/** The stand-alone server: CPU per request beside bare node:http and peers, its start, its memory, and its deliveries. */
import assert from 'node:assert/strict'
import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, middleHalf, percent, printTable, progress, settings, times } from './harness.mjs'
import { load, rawRequest } from './http-load.mjs'
import { packageFolder } from './kit.mjs'

const PATH = '/v1/platform/webhooks'
const HEADERS = { Authorization: 'Bearer tf_platform_bench' }
const BODY = JSON.stringify({ url: 'https://myapp.com/webhooks/new', events: ['evaluation.completed'] })
const KINDS = [
  { kind: 'bare', name: 'floor: bare node:http, JSON only' },
  { kind: 'ours', name: 'tutor-webhooks/server' },
  { kind: 'hono', name: 'hono and its node-server, JSON only' },
  { kind: 'fetch', name: 'mock.handle behind node-server' },
]

function startChild(file, ...args) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { execArgv: ['--expose-gc'] })
  const next = () => new Promise((resolve) => child.once('message', resolve))
  const ask = (message) => {
    child.send(message)
    return next()
  }
  return { child, next, ask }
}

async function requests() {
  const servers = []
  for (const { kind, name } of KINDS) {
    const { child, next, ask } = startChild('server-child.mjs', kind)
    servers.push({ kind, name, child, ask, port: await next(), get: [], post: [] })
  }
  const rounds = settings.quick ? 5 : 15
  const count = settings.quick ? 3000 : 6000
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < servers.length; turn++) {
      const server = servers[(turn + round + 1) % servers.length]
      progress(`round ${round + 1} of ${rounds}: ${server.name}`)
      await server.ask('reset')
      const get = await cpuOf(server, rawRequest(server.port, 'GET', PATH, HEADERS), count)
      const post = await cpuOf(server, rawRequest(server.port, 'POST', PATH, HEADERS, BODY), count)
      assert.equal(JSON.parse(get.body).data.length, 10)
      assert.equal(JSON.parse(post.body).url, 'https://myapp.com/webhooks/new')
      // The first is for warming up.
      if (round >= 0) {
        server.get.push(get.us)
        server.post.push(post.us)
      }
    }
  }
  for (const { child } of servers) child.kill()
  printCpu('GET a list of 10, 32 connections', servers, 'get', 1.3)
  printCpu('POST create, checked by its schema, 32 connections', servers, 'post', 1.5)
}

/** CPU of the server per request, in microseconds. */
async function cpuOf(server, request, count) {
  const before = await server.ask('cpu')
  const answer = await load(server.port, request, { count, connections: 32 })
  const after = await server.ask('cpu')
  const us = (after.user + after.system - before.user - before.system) / count
  return { us, body: answer.slice(answer.indexOf('\r\n\r\n') + 4) }
}

function printCpu(title, servers, key, target) {
  const floor = servers[0][key]
  const rows = servers.map(({ kind, name, [key]: cpu }) => {
    const ratios = cpu.map((us, round) => us / floor[round])
    const ratio = median(ratios)
    const verdict = { name, measured: times(ratio), target: times(target), met: ratio <= target }
    return {
      cells: [name, `${median(cpu).toFixed(1)} µs`, times(ratio), percent(middleHalf(ratios) / ratio)],
      ...(kind === 'ours' && { verdict }),
    }
  })
  printTable(title, ['server', 'CPU per request', 'ratio to floor', 'spread'], rows)
}

/** From the start of the process to the first answer, and memory after a second of rest. */
async function starting() {
  const rounds = settings.quick ? 5 : 15
  const kinds = [KINDS[0], KINDS[1]].map((one) => ({ ...one, ms: [], rss: [] }))
  for (let round = 0; round < rounds; round++) {
    for (const one of kinds) {
      progress(`start ${round + 1} of ${rounds}: ${one.name}`)
      const start = performance.now()
      const { child, next } = startChild('server-child.mjs', one.kind)
      const port = await next()
      await load(port, rawRequest(port, 'GET', PATH, HEADERS), { count: 1, connections: 1 })
      one.ms.push(performance.now() - start)
      if (round > rounds - 4) {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        one.rss.push(residentMb(child.pid))
      }
      child.kill()
    }
  }
  const command = await restOfCommand()
  const [floor, ours] = kinds
  const over = median(ours.ms.map((ms, round) => ms - floor.ms[round]))
  const row = ({ name, ms, rss: all }, verdict) => ({
    cells: [name, `${median(ms).toFixed(0)} ms`, `${median(all).toFixed(0)} MB`],
    verdict,
  })
  printTable(
    'Start of the process to the first answer, and memory at rest',
    ['server', 'to the first answer', 'resident'],
    [
      row(floor),
      row(ours, { name: 'over the floor', measured: `${over.toFixed(0)} ms`, target: '40 ms', met: over <= 40 }),
      ...[
        ['tutor-webhooks/server, memory', median(ours.rss)],
        ['tutor-webhooks serve, memory', command],
      ].map(memoryRow),
    ],
    `Over the floor: ${over.toFixed(1)} ms, the median of the rounds.`,
  )
}

function memoryRow([name, rss]) {
  const measured = `${rss.toFixed(0)} MB`
  return { cells: [name, '', measured], verdict: { name: 'resident', measured, target: '60 MB', met: rss <= 60 } }
}

/** Memory of the command itself, which shows deliveries as well, after a second of rest. */
async function restOfCommand() {
  const { bin } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const all = []
  for (let round = 0; round < 3; round++) {
    const child = spawn(process.execPath, [join(packageFolder, bin['tutor-webhooks']), 'serve', '--port', '0'])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    all.push(residentMb(child.pid))
    child.kill()
  }
  return median(all)
}

function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
}

const SENDERS = [
  { kind: 'bare', name: 'floor: the same work in a loop over node:http' },
  { kind: 'ours', name: 'tutor-webhooks/server' },
  { kind: 'fetch', name: 'the same work in a loop over global fetch' },
]

async function deliveries() {
  const sink = startChild('sink-child.mjs')
  const port = await sink.next()
  const senders = []
  for (const { kind, name } of SENDERS) {
    const { child, next, ask } = startChild('sender-child.mjs', kind, String(port))
    await next()
    senders.push({ kind, name, child, ask, ms: [], us: [] })
  }
  const rounds = settings.quick ? 5 : 15
  const count = settings.quick ? 2000 : 4000
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < senders.length; turn++) {
      const sender = senders[(turn + round + 1) % senders.length]
      progress(`round ${round + 1} of ${rounds}: ${sender.name}`)
      const { ms, us } = await sender.ask({ count, concurrency: 100 })
      if (round < 0) continue
      sender.ms.push(ms / count)
      sender.us.push(us / count)
    }
  }
  const { wrong, received } = await sink.ask('state')
  assert.equal(wrong, 0)
  assert.equal(received, senders.length * (rounds + 1) * count)
  for (const { child } of senders) child.kill()
  sink.child.kill()
  const [floor, ours, byFetch] = senders
  const against = (other, key) => median(other[key].map((value, round) => value / ours[key][round]))
  const rows = senders.map((sender) => {
    const perSecond = Math.round(1000 / median(sender.ms))
    return {
      cells: [sender.name, `${perSecond}/s`, `${median(sender.us).toFixed(1)} µs`, times(against(sender, 'us'))],
    }
  })
  const goal = (name, other, key, least) => {
    const measured = against(other, key)
    return {
      cells: [name, '', '', times(measured)],
      verdict: { name, measured: times(measured), target: `${least}x, at least`, met: measured >= least },
    }
  }
  printTable(
    'Deliveries to a sink in another process, 100 at a time',
    ['sender', 'deliveries', 'CPU per delivery', 'ours against it'],
    [
      ...rows,
      goal('rate over the floor', floor, 'ms', 0.9),
      goal('CPU: floor over ours', floor, 'us', 0.9),
      goal('rate over global fetch', byFetch, 'ms', 4),
      goal('CPU: global fetch over ours', byFetch, 'us', 4),
    ],
    'Each builds, encodes and signs its payload; ours also checks it, keeps a log and judges the answer.',
  )
}

/** 100,000 deliveries: what they cost, first and last, and what is left of them in memory. */
async function many() {
  const sink = startChild('sink-child.mjs')
  const sender = startChild('sender-child.mjs', 'ours', String(await sink.next()))
  await sender.next()
  const rounds = []
  const total = settings.quick ? 20_000 : 100_000
  for (let sent = 0; sent < total; sent += 5000) {
    progress(`${sent} of ${total} deliveries`)
    rounds.push(await sender.ask({ count: 5000, concurrency: 100 }))
  }
  sender.child.kill()
  sink.child.kill()
  const third = Math.floor(rounds.length / 3)
  const part = (key, from, to) => median(rounds.slice(from, to).map((one) => one[key]))
  // The first round compiles, and the log fills up in the first two.
  const growth = part('us', -third) / part('us', 2, 2 + third)
  const grown = (part('heap', -third) - part('heap', 2, 2 + third)) / 1e6
  const row = (name, measured, target, met) => ({ cells: [name, measured], verdict: { name, measured, target, met } })
  printTable(
    `${total.toLocaleString('en')} deliveries with a log of 10,000 attempts`,
    ['what', 'measured'],
    [
      row('CPU of the last third over the first', times(growth), '1.15x', growth <= 1.15),
      row('heap, last third against the first', `${grown.toFixed(1)} MB more`, '5 MB', grown <= 5),
    ],
  )
}

export async function run() {
  await requests()
  await starting()
  await deliveries()
  await many()
}
