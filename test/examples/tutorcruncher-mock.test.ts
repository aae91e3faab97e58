import { setupServer } from 'msw/node'
import { createTutorCruncherMock } from 'tutor-webhooks/mocks'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

let status = 204
const tutorcruncher = createTutorCruncherMock({ branches: [590, 591], receiver: () => new Response(null, { status }) })
const server = setupServer(...tutorcruncher.handlers)
beforeAll(() => server.listen())
afterEach(() => tutorcruncher.reset())
afterAll(() => server.close())

const { integrations } = tutorcruncher
const url = 'https://crm.example/webhooks/tutorcruncher'

it('disables an integration whose attempts keep failing', async () => {
  const { id } = integrations.create({ url })
  status = 404
  for (let i = 0; i < 10; i++) await tutorcruncher.emit('LOGIN')
  expect(integrations.list()).toMatchObject([{ id, active: false, disabledAt: expect.any(String) }])
  expect(await tutorcruncher.emit('LOGIN')).toEqual([]) // nobody gets it
  status = 204
  integrations.update(id, { active: true }) // by hand; nothing else brings it back
  expect(await tutorcruncher.emit('LOGIN')).toMatchObject([{ status: 'delivered' }])
})

it('answers for the objects that events were about', async () => {
  const { key } = integrations.create({ url, branch: 591 }) // the key opens the API, for its own branch
  const get = async (path: string) => {
    const headers = { authorization: `token ${key}` }
    return (await fetch(`https://app.tutorcruncher.com/api${path}`, { headers })).json()
  }
  await tutorcruncher.emit('CREATED_A_CLIENT', { branch: 591, subject: { id: 1623, last_name: 'Moore' } })
  await tutorcruncher.emit('CREATED_A_CLIENT') // of branch 590, the first
  expect(await get('/clients/1623/')).toMatchObject({ model: 'Client', last_name: 'Moore' }) // its subject.url
  expect(await get('/clients/')).toMatchObject({ count: 1, next: null, results: [{ id: 1623 }] })
  expect(await get('/action-types/')).toHaveLength(227)
})

it('sends public profiles, and recorded bytes as they are', async () => {
  integrations.create({ url })
  const [profile] = await tutorcruncher.emitPublicProfile({ first_name: 'Zoë' })
  expect(profile?.attempts[0]?.request.url).toBe(`${url}/contractor`)
  const body = new TextEncoder().encode(
    '{"request_time": 1741188380, "events": [{"action": "LOGIN", "verb": "Logged in", "timestamp": "2026-01-01T09:00:00Z", "branch": 590, "actor": null}]}',
  )
  const [delivery] = await tutorcruncher.emit('LOGIN', body)
  expect(delivery?.attempts[0]?.request.body).toEqual(body)
})
