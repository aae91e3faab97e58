import { expect, it } from 'vitest'
import { call, control, start } from '../../support/mock-server.ts'

const forms = [
  '/endpoints/tutorflow',
  '/endpoints/tutorcruncher',
  '/endpoints/tutorcruncher/ID',
  '/emit/tutorflow/evaluation.completed',
  '/clock/advance',
  '/clock/scale',
  '/faults',
]
const NAMES = ['url', 'name', 'events', 'json', 'unchecked', 's:score', 'by', 'scale', 'vendor', 'kind', 'times']
const FILE = NAMES.map((name) => `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a"\r\n\r\nb\r\n`)
const MULTIPART = 'multipart/form-data; boundary=x'
const URLENCODED = 'application/x-www-form-urlencoded'

/** Sends a body to each form, as its page does, and gives the answers by path. */
async function sendToAll(type: string | undefined, body: string, accept = 'text/html') {
  const server = await start()
  const { json } = await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example' } })
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': type, accept }
  const answers: [path: string, answer: Awaited<ReturnType<typeof call>>][] = []
  for (const path of forms)
    answers.push([path, await call(server, path.replace('ID', json.endpoint.id), { headers, body })])
  return answers
}

const unreadable: [string, string, string, string][] = [
  ['parts without a boundary', MULTIPART, 'zzz', 'its body is not what its Content-Type says'],
  ['nothing at all in parts', MULTIPART, '', 'its body is not what its Content-Type says'],
  ['parts that name no boundary', 'multipart/form-data', 'zzz', 'its body is not what its Content-Type says'],
  ['a part that is cut off', MULTIPART, FILE[0]!, 'its body is not what its Content-Type says'],
  ['files', MULTIPART, `${FILE.join('')}--x--\r\n`, 'it holds a file'],
]
it.each(unreadable)('refuses a form of %s', async (_what, type, body, words) => {
  for (const [path, { status, text }] of await sendToAll(type, body)) {
    expect([path, status]).toEqual([path, 400])
    expect(text).toContain(`Could not read the form: ${words}.`)
    expect(text).toContain('<h1>Refused</h1>')
  }
  for (const [path, { status, json }] of await sendToAll(type, body, '*/*'))
    expect([path, status, json.error.code]).toEqual([path, 400, 'BODY_NOT_FORM'])
})

const odd: [string, string | undefined, string][] = [
  ['no fields', URLENCODED, ''],
  ['every field twice', URLENCODED, NAMES.map((name) => `${name}=a&${name}=b`).join('&')],
  ['every field empty', URLENCODED, NAMES.map((name) => `${name}=`).join('&')],
  ['names that every object has', URLENCODED, '__proto__=1&constructor=2&s:__proto__=3&s:a.__proto__.b=4'],
  ['bytes that are no text', URLENCODED, '%ff%fe=%E0%A4&%='],
  ['a path of 99 levels', URLENCODED, `t:${'a/'.repeat(99)}a=1&s:score=many`],
  ['a path that is very deep', URLENCODED, `t:${'a/'.repeat(20_000)}a=1`],
  ['a list that is very deep', URLENCODED, `json={"score":${'['.repeat(20_000)}${']'.repeat(20_000)}}&unchecked=true`],
  ['JSON', 'application/json', '{"url":["a"]}'],
  ['a text', 'text/plain', 'url=a'],
]
it.each(odd)('makes no mistake of its own of a form with %s', async (_what, type, body) => {
  for (const [path, { status }] of await sendToAll(type, body)) expect([path, status < 500]).toEqual([path, true])
})
