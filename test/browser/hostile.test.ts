import type { Page } from 'playwright-core'
import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import { useBrowser, visit } from '../support/browser.ts'
import { control, register, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()

/** Closes whatever it may stand in, and leaves an element and a flag where it is taken for markup. */
const MARKUP =
  '\'"></textarea></title></option></script><script>globalThis.hit=1;alert(1)</script><img class="hit" src="x" onerror="globalThis.hit=1;alert(1)">'

/** A page without a Content-Security-Policy: nothing but escaping protects it. It counts the dialogs. */
async function openUnprotected(server: MockServer): Promise<{ page: Page; dialogs: string[] }> {
  const page = await open(server, { bypassCSP: true })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.accept()
  })
  return { page, dialogs }
}

async function expectInert(page: Page, dialogs: string[]): Promise<void> {
  const found = await page.evaluate(
    `[globalThis.hit, document.querySelectorAll('.hit').length, document.querySelectorAll('script:not([src])').length]`,
  )
  expect([page.url(), found, dialogs]).toEqual([page.url(), [undefined, 0, 0], []])
}

/** All that the server can be given, holds markup. */
async function startHostile(): Promise<{ server: MockServer; paths: string[] }> {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(503, { 'x-app': MARKUP }).end(MARKUP))
  const server = await start({ forwardTo: sink.url })
  // TutorFlow takes no such URL, and TutorCruncher does.
  await register(server, `https://myapp.com/?'${encodeURIComponent(MARKUP)}`)
  const integration = await control(server, '/endpoints/tutorcruncher', {
    body: { url: `https://crm.example/?${MARKUP}`, name: MARKUP, key: MARKUP },
  })
  const ids: string[] = []
  for (const [vendor, event, overrides] of [
    ['tutorflow', 'evaluation.completed', { score: MARKUP, [MARKUP]: MARKUP }],
    ['tutorcruncher', 'CREATED_A_CLIENT', { subject: { user: { first_name: MARKUP }, [MARKUP]: MARKUP } }],
  ]) {
    const { json } = await control(server, '/emit', {
      body: { vendor, event, overrides, options: { unchecked: true } },
    })
    ids.push(json.deliveries[0].id)
  }
  const text = encodeURIComponent(MARKUP)
  const { id } = integration.json.endpoint
  const paths = [
    '/',
    ...['search', 'event', 'endpoint', 'before', 'vendor', 'status'].map((name) => `/?${name}=${text}`),
    ...ids.map((one) => `/deliveries/${one}`),
    `/deliveries/${text}`,
    '/endpoints/tutorflow',
    '/endpoints/tutorcruncher',
    `/endpoints/tutorcruncher/${id}`,
    `/endpoints/tutorcruncher/${id}/logs`,
    `/endpoints/${text}`,
    `/endpoints/tutorcruncher/${text}`,
    `/emit?search=${text}`,
    `/emit/tutorflow/${text}`,
    `/emit/${text}/x`,
    '/faults',
    `/${text}`,
  ]
  return { server, paths }
}

it('shows markup as text, wherever it comes from', async () => {
  const { server, paths } = await startHostile()
  const { page, dialogs } = await openUnprotected(server)
  for (const path of paths) {
    await visit(page, server, path)
    await expectInert(page, dialogs)
  }
  await visit(page, server, paths.find((path) => path.startsWith('/deliveries/'))!)
  expect(await page.locator('main').innerText()).toContain('<img class="hit"')
  // What comes in while one looks goes through a parser of the page itself.
  await visit(page, server, '/')
  await control(server, '/clock/advance', { body: { by: 'next' } })
  await page.locator('#deliveries td:nth-child(4)', { hasText: /^2/ }).first().waitFor()
  await expectInert(page, dialogs)
})

it('shows markup as text that a form is filled with, in every field', async () => {
  const { server } = await startHostile()
  const { page, dialogs } = await openUnprotected(server)
  const forms = [
    ['/endpoints/tutorflow', '.form'],
    ['/endpoints/tutorcruncher', '.form'],
    ['/faults', '.form'],
    ['/emit/tutorflow/evaluation.completed', '.form.event'],
    ['/emit/tutorcruncher/CREATED_A_CLIENT', '.form.event'],
    ['/emit/tutorflow/evaluation.completed', '.json form'],
    ['/', '.filter'],
  ] as const
  for (const [path, form] of forms) {
    await visit(page, server, path)
    // Lists of choices and numbers too: a client need not be this page.
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true
    for (const input of document.querySelector('${form}').querySelectorAll('input, textarea, select')) {
      const text = ${JSON.stringify(MARKUP).replaceAll('<', '\\u003c')}
      const isJson = /^[jc]\\??:/.test(input.name)
      if (input.tagName === 'SELECT') input.add(new Option(text, isJson ? JSON.stringify(text) : text, true, true))
      else if (input.type === 'checkbox' || input.type === 'hidden') input.checked = true
      else {
        input.type === 'number' && (input.type = 'text')
        input.value = isJson ? JSON.stringify(text) : text
      }
    }`)
    const loaded = page.waitForEvent('load')
    await page.locator(`${form} button[type=submit]`).first().click()
    await loaded
    await expectInert(page, dialogs)
  }
})

it('would run no script, were there one: its policy forbids it', async () => {
  const server = await start()
  const answer = await fetch(server.url, { headers: { authorization: `Bearer ${server.token}` } })
  const policy = answer.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
})

it('lists 10,000 deliveries in pages, and goes on while more come', async () => {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url, log: { maxAttempts: 20_000, maxBytes: 256 * 1024 * 1024 } })
  for (let index = 0; index < 100; index++) await register(server, `https://myapp.com/hooks/${index}`)
  const emit = () => control(server, '/emit', { body: { vendor: 'tutorflow', event: 'evaluation.completed' } })
  for (let index = 0; index < 100; index++) await emit()
  expect((await control(server, '/')).json.vendors[0].deliveries).toBe(10_000)

  const page = await open(server)
  const rows = page.locator('#deliveries tbody tr')
  expect(await rows.count()).toBe(50)
  expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(1500)
  // The longest that the page does not react, while thousands of changes are told.
  await page.evaluate(`{
    globalThis.longest = 0
    let last = performance.now()
    setInterval(() => {
      globalThis.longest = Math.max(globalThis.longest, performance.now() - last)
      last = performance.now()
    }, 10)
  }`)
  const newest = await rows.first().getByRole('link').getAttribute('href')
  for (let index = 0; index < 10; index++) await emit()
  await expect.poll(() => rows.first().getByRole('link').getAttribute('href')).not.toBe(newest)
  expect(await page.evaluate('globalThis.longest')).toBeLessThan(1000)
  expect(await rows.count()).toBe(50)

  await page.getByRole('link', { name: 'Older' }).click()
  await page.waitForURL(/before=/)
  expect(await rows.count()).toBe(50)
})
