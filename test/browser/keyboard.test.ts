import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser, visit } from '../support/browser.ts'
import { control, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()

/** Presses Tab until what has the focus is called so; each stop on the way can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const [text, outline] = await page.evaluate<[string, string]>(`(() => {
      const element = document.activeElement
      const text = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent
      return [text.trim(), getComputedStyle(element).outlineStyle]
    })()`)
    seen.push(text)
    expect([text, outline]).toEqual([text, 'solid'])
    if (text.startsWith(name)) return
  }
  throw new Error(`No Tab leads to ${name}: ${seen.join(' | ')}`)
}

it('can be used with a keyboard alone', async () => {
  const sink = await startSink((_, outgoing) => void outgoing.writeHead(503).end('not now'))
  const server = await start({ forwardTo: sink.url })
  const page = await open(server)
  const heading = page.getByRole('heading', { level: 1 })

  await tabTo(page, 'Skip to the content')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Vendor')
  await visit(page, server, '/')
  await tabTo(page, 'TutorFlow endpoints')
  await page.keyboard.press('Enter')
  await page.waitForURL(/endpoints/)
  await tabTo(page, 'URL')
  await page.keyboard.type('https://myapp.com/hooks')
  await tabTo(page, 'evaluation.completed')
  await page.keyboard.press('Space')
  await tabTo(page, 'Create')
  await page.keyboard.press('Enter')
  await page.locator('#secret').waitFor()

  await tabTo(page, 'Emit')
  await page.keyboard.press('Enter')
  await page.waitForURL(/emit/)
  await tabTo(page, 'Find')
  await page.keyboard.type('evaluation.completed')
  await page.getByText('1 event', { exact: true }).waitFor()
  await tabTo(page, 'evaluation.completed')
  await page.keyboard.press('Enter')
  await page.waitForURL(/evaluation\.completed$/)
  await tabTo(page, 'score')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'evaluation.completed pending' }).waitFor()

  await tabTo(page, 'To the next retry')
  await page.keyboard.press('Enter')
  await page.locator('.timeline > li:nth-child(2):not(.due)').waitFor()
  await tabTo(page, 'Resend')
  const first = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== first)
  expect(await heading.innerText()).toContain('evaluation.completed')
  expect((await control(server, '/deliveries')).json.deliveries).toHaveLength(2)
})
