import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'

/** An app that TutorCruncher's single sign-on links lead to: the code under test in the README's example of links. */
export const app = new Hono()
export const key = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4='

const MOST_AGE_SECONDS = 60

app.get('/sso', (c) => {
  const user = openToken(c.req.query('token') ?? '')
  return user ? c.text(`Hello ${user.nm}`) : c.text('Follow the link again.', 403)
})

/** What a Fernet token holds; `undefined` when it is forged or old. */
function openToken(token: string): { nm: string } | undefined {
  const [keys, bytes] = [Buffer.from(key, 'base64url'), Buffer.from(token, 'base64url')]
  if (bytes.length < 73) return undefined
  const [signed, signature] = [bytes.subarray(0, -32), bytes.subarray(-32)]
  const expected = createHmac('sha256', keys.subarray(0, 16)).update(signed).digest()
  const ageSeconds = Date.now() / 1000 - Number(signed.readBigUInt64BE(1))
  if (!timingSafeEqual(signature, expected) || ageSeconds > MOST_AGE_SECONDS) return undefined
  const decipher = createDecipheriv('aes-128-cbc', keys.subarray(16), signed.subarray(9, 25))
  return JSON.parse(decipher.update(signed.subarray(25), undefined, 'utf8') + decipher.final('utf8'))
}
