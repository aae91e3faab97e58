import { expect, it } from 'vitest'
import { useBrowser, visit } from '../support/browser.ts'
import { control, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()

it('does everything without scripts', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(503).end())
  const server = await start({ forwardTo: sink.url })
  const page = await open(server, { javaScriptEnabled: false })

  await visit(page, server, '/endpoints/tutorflow')
  await page.getByLabel(/^URL/).fill('https://myapp.com/hooks')
  await page.getByLabel('evaluation.completed').check()
  await page.getByRole('button', { name: 'Create' }).click()
  expect(await page.locator('#secret').innerText()).toMatch(/^whsec_/)

  await visit(page, server, '/emit')
  await page.getByLabel('Find', { exact: true }).fill('evaluation.completed')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'evaluation.completed' }).click()
  const form = page.getByRole('form', { name: 'Event', exact: true })
  await form.getByLabel('score', { exact: true }).fill('7')
  await form.getByRole('button', { name: 'Emit' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.innerText()).toContain('pending')
  const delivery = page.url()

  await page.getByRole('button', { name: /To the next retry/ }).click()
  await page.goto(delivery)
  expect(await page.locator('.timeline > li:not(.due)').count()).toBe(2)
  await page.getByLabel('Time passes').selectOption('60')
  await page.getByRole('button', { name: 'Set' }).click()
  expect((await control(server, '/clock')).json.scale).toBe(60)

  await page.goto(delivery)
  await page.getByRole('button', { name: 'Resend' }).click()
  expect(page.url()).not.toBe(delivery)
  await visit(page, server, '/')
  await page.getByLabel('Search').fill('"score":7')
  await page.getByRole('button', { name: 'Filter' }).click()
  expect(await page.locator('#deliveries tbody tr').count()).toBe(2)

  await visit(page, server, '/faults')
  await page.getByRole('button', { name: 'Reset everything' }).click()
  expect(await page.locator('.empty').innerText()).toContain('Nothing was delivered yet.')
})

it('edits, refreshes and deletes without scripts', async () => {
  const server = await start()
  await control(server, '/endpoints/tutorcruncher', {
    body: { url: 'https://crm.example', name: 'CRM', kind: 'socket' },
  })
  const page = await open(server, { javaScriptEnabled: false })
  await visit(page, server, '/endpoints/tutorcruncher')
  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel(/^Name/).fill('Sales')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Refresh Socket Appointments' }).click()
  expect(await page.getByRole('region', { name: 'Sales' }).innerText()).toContain('Refreshed')
  await page.getByRole('button', { name: 'Delete' }).click()
  expect(await page.locator('main').innerText()).toContain('There is no integration yet.')
})
