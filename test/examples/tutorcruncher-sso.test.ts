import { ssoLink } from 'tutor-webhooks/tutorcruncher'
import { expect, it } from 'vitest'
import { app, key } from './tutorcruncher-sign-in-app.ts'

const url = 'https://app.example.com/sso'
const tutor = {
  id: 123,
  name: 'Zoë Moore',
  email: 'zoe@example.com',
  role: 'Contractor',
  branch: { id: 590, name: 'Bath' },
}

it('signs a tutor in, and refuses a link of more than a minute ago', async () => {
  const link = ssoLink(tutor, { url, key }) // https://app.example.com/sso?token=…
  expect(await (await app.request(link)).text()).toBe('Hello Zoë Moore')
  const old = ssoLink(tutor, { url, key, now: () => Date.now() - 62_000 })
  expect((await app.request(old)).status).toBe(403)
})
