import type { Page } from 'playwright-core'
import type { MockServer } from 'tutor-webhooks/server'
import { expect, it } from 'vitest'
import { useBrowser, visit } from '../support/browser.ts'
import { control, emit, register, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()
const rows = (page: Page) => page.locator('#deliveries tbody tr')
const NEEDLE = '2f4ad455-1e8e-4b6c-9f3a-7ebf4cf6f483'
const badge = (page: Page) => page.locator('h1 .badge')

/** A server whose receiver answers with this status, and one endpoint. */
async function startWith(answers: () => number): Promise<MockServer> {
  const sink = await startSink((_, outgoing) => {
    const status = answers()
    outgoing.writeHead(status, { 'content-type': 'text/plain', 'x-app': 'crm' }).end(status === 204 ? '' : 'not now')
  })
  const server = await start({ forwardTo: sink.url })
  await register(server)
  return server
}

it('says what to do where nothing was delivered yet', async () => {
  const page = await open(await start())
  expect(await page.locator('.empty').innerText()).toContain('Nothing was delivered yet.')
  await page.getByRole('link', { name: 'emit an event' }).click()
  await page.getByRole('heading', { name: 'Emit an event' }).waitFor()
})

it('shows new deliveries and their changes by itself, newest first', async () => {
  const server = await startWith(() => 503)
  const page = await open(server)
  await emit(server)
  await rows(page).first().waitFor()
  const [second] = await emit(server)
  await rows(page).nth(1).waitFor()
  const first = rows(page).first()
  expect(await first.getByRole('link').getAttribute('href')).toBe(`/deliveries/${second.id}`)
  expect(await first.innerText()).toMatch(/pending\s+in \d+ s[\s\S]*evaluation\.completed[\s\S]*503/)
  await control(server, '/clock/advance', { body: { by: 'all' } })
  await first.locator('.badge', { hasText: 'failed' }).waitFor()
})

it('announces new deliveries to who reads older ones, and moves nothing', async () => {
  const server = await startWith(() => 204)
  for (let index = 0; index < 60; index++) await emit(server)
  const page = await open(server)
  expect(await rows(page).count()).toBe(50)
  await page.getByRole('link', { name: 'Older' }).click()
  await page.waitForURL(/before=/)
  expect(await rows(page).count()).toBe(10)
  expect(await page.getByRole('link', { name: 'Older' }).count()).toBe(0)
  const before = await rows(page).first().innerHTML()
  await emit(server)
  await page.getByRole('link', { name: 'New deliveries. Show them.' }).waitFor()
  expect([await rows(page).count(), await rows(page).first().innerHTML()]).toEqual([10, before])
  await page.getByRole('link', { name: 'New deliveries. Show them.' }).click()
  await page.waitForURL(`${server.url}/`)
})

it('filters by vendor, status, event and endpoint, and searches in the body', async () => {
  const server = await startWith(() => 204)
  await control(server, '/endpoints/tutorcruncher', { body: { url: 'https://crm.example/hooks', name: 'CRM' } })
  await emit(server, { evaluationId: NEEDLE })
  await emit(server)
  await control(server, '/emit', { body: { vendor: 'tutorcruncher', event: 'CREATED_A_CLIENT' } })
  const page = await open(server)
  const filter = page.getByRole('form', { name: 'Filter' })
  expect(await rows(page).count()).toBe(3)

  await filter.getByLabel('Vendor').selectOption('tutorcruncher')
  await page.waitForURL(/vendor=tutorcruncher/)
  expect(await rows(page).locator('td:nth-child(2)').allInnerTexts()).toEqual([
    expect.stringContaining('CREATED_A_CLIENT'),
  ])
  await filter.getByLabel('Status').selectOption('failed')
  await page.getByText('No delivery fits.').waitFor()
  await page.getByRole('link', { name: 'Show all.' }).click()

  await filter.getByLabel('Event').fill('evaluation.completed')
  await filter.getByRole('button', { name: 'Filter' }).click()
  await page.waitForURL(/event=evaluation/)
  expect(await rows(page).count()).toBe(2)
  await filter.getByLabel('Search').fill('1E8E-4B6C')
  await filter.getByLabel('Search').press('Enter')
  await page.waitForURL(/search=1E8E/)
  expect(await rows(page).count()).toBe(1)

  // What fits comes in by itself, what does not stays out.
  await emit(server)
  await emit(server, { evaluationId: NEEDLE })
  await rows(page).nth(1).waitFor()
  expect(await rows(page).count()).toBe(2)
})

it('shows all of a delivery: attempts with times, both bodies, signature and schema', async () => {
  const server = await startWith(() => 503)
  const [delivery] = await emit(server, { score: 7 })
  const page = await open(server)
  await rows(page).first().getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'evaluation.completed pending' }).waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain(delivery.id)
  expect(text).toContain('https://myapp.com/webhooks/tutorflow')
  expect(text).toMatch(/Sent to\s+http:\/\/127\.0\.0\.1:\d+\/webhooks\/tutorflow/)
  expect(await page.locator('.timeline > li.due').innerText()).toMatch(/2 of \d+, due in \d+ s/)
  expect(await page.locator('.timeline').innerText()).toMatch(/Answer: 503[\s\S]*x-app\s+crm[\s\S]*not now/)
  expect(await page.locator('section[aria-labelledby=request]').innerText()).toContain('"score": 7')

  await page.locator('section[aria-labelledby=request] summary').click()
  const bytes = await page.locator('section[aria-labelledby=request] .bytes').innerText()
  expect(bytes).toMatch(/^000000 {2}7b 22 65 76/)
  expect(await page.locator('section[aria-labelledby=signature]').innerText()).toContain('valid')
  expect(await page.locator('section[aria-labelledby=schema]').innerText()).toContain('as its schema has it')
})

it('explains a signature that is not valid, and a payload that breaks its schema', async () => {
  const server = await startWith(() => 204)
  await control(server, '/faults', { body: { vendor: 'tutorflow', kind: 'bad-signature' } })
  const body = {
    vendor: 'tutorflow',
    event: 'evaluation.completed',
    overrides: { score: 'many' },
    options: { unchecked: true },
  }
  const { json } = await control(server, '/emit', { body })
  const page = await open(server)
  await visit(page, server, `/deliveries/${json.deliveries[0].id}`)
  expect(await page.locator('section[aria-labelledby=signature]').innerText()).toMatch(/not valid/)
  expect(await page.locator('section[aria-labelledby=schema]').innerText()).toMatch(/score/)
})

it('counts down to the next attempt', async () => {
  const server = await startWith(() => 503)
  await emit(server)
  const page = await open(server)
  const seconds = async () => {
    const text = await rows(page).first().locator('.countdown').innerText()
    return Number(/in (\d+) s/.exec(text)?.[1])
  }
  const before = await seconds()
  expect(before).toBeGreaterThan(1)
  await expect.poll(seconds, { timeout: 10_000 }).toBeLessThan(before)
})

it('advances the clock to the next retry, again and again, and keeps the focus on the button', async () => {
  const server = await startWith(() => 503)
  const [{ id }] = await emit(server)
  const page = await open(server)
  await visit(page, server, `/deliveries/${id}`)
  const button = page.getByRole('button', { name: /To the next retry/ })
  for (const attempts of [2, 3]) {
    await button.click()
    await page.locator(`.timeline > li:nth-child(${attempts}):not(.due)`).waitFor()
    await expect.poll(() => button.innerText()).toMatch(/in (?!0 s)\d+ /)
    expect(await page.evaluate('document.activeElement.textContent')).toContain('To the next retry')
  }
  for (let left = 0; left < 20 && (await badge(page).innerText()) === 'pending'; left++) {
    const count = await page.locator('.timeline > li:not(.due)').count()
    await button.click()
    await page.locator(`.timeline > li:nth-child(${count + 1}):not(.due)`).waitFor()
  }
  expect(await badge(page).innerText()).toBe('failed')
  await expect.poll(() => button.isDisabled()).toBe(true)
})

it('keeps open what a reader has opened while attempts come', async () => {
  const server = await startWith(() => 503)
  const [{ id }] = await emit(server)
  const page = await open(server)
  await visit(page, server, `/deliveries/${id}`)
  const bytes = page.locator('section[aria-labelledby=request] details')
  await bytes.locator('summary').click()
  await control(server, '/clock/advance', { body: { by: 'next' } })
  await page.locator('.timeline > li:nth-child(2):not(.due)').waitFor()
  expect(await bytes.getAttribute('open')).not.toBe(null)
  const isOpen = await page
    .locator('.timeline > li > details')
    .evaluateAll((all) => all.map((one) => 'open' in one && one.open))
  expect(isOpen).toEqual([true, true])
})

it('lets time pass faster', async () => {
  const server = await startWith(() => 503)
  await emit(server)
  const page = await open(server)
  await page.getByLabel('Time passes').selectOption('60')
  await expect.poll(async () => (await control(server, '/clock')).json.scale).toBe(60)
  // Half a minute is half a second now.
  await expect
    .poll(() => rows(page).first().locator('td:nth-child(4)').innerText(), { timeout: 15_000 })
    .toMatch(/^[2-9]/)
  await page.getByLabel('Time passes').selectOption('instant')
  await rows(page).first().locator('.badge', { hasText: 'failed' }).waitFor()
})

it('resends a delivery and goes to the new one', async () => {
  const statuses = [404, 204]
  const server = await startWith(() => statuses.shift()!)
  const [{ id }] = await emit(server)
  const page = await open(server)
  await visit(page, server, `/deliveries/${id}`)
  await page.getByRole('button', { name: 'Resend' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/deliveries/') && !url.pathname.endsWith(id))
  expect(await badge(page).innerText()).toBe('delivered')
})
