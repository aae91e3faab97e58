import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { MockServer } from 'tutor-webhooks/server'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { CHROMIUM } from './chromium.ts'

/** Nothing past loopback: no updates, no look-ups. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const WAIT_MS = 15_000

/** Opens the page of a server, as who follows the link that it printed. */
export type Open = (server: MockServer, options?: BrowserContextOptions) => Promise<Page>

/**
 * One Chromium for all tests of a file; each page has cookies of its own. A test fails when a script of its page does, or
 * when the page's Content-Security-Policy has to stop something.
 */
export function useBrowser(): Open {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(() => browser.close())

  return async (server, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    context.setDefaultTimeout(WAIT_MS)
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('pageerror', ({ message }) => troubles.push(message))
    page.on('console', (line) => {
      // Answers that refuse, and a server that is gone, are told there too.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) troubles.push(line.text())
    })
    onTestFinished(async () => {
      await context.close()
      expect(troubles).toEqual([])
    })
    await page.goto(server.pageUrl)
    return page
  }
}

/** Goes to a path of the server. */
export async function visit(page: Page, server: MockServer, path: string): Promise<void> {
  await page.goto(server.url + path)
}
