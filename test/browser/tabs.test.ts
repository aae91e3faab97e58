import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { emit, register, start, startSink } from '../support/mock-server.ts'

const open = useBrowser()
const rows = (page: Page) => page.locator('#deliveries tbody tr')
const isStream = (url: { url(): string }) => url.url().endsWith('/_/stream')

/** A server with an endpoint, and a browser that has its page open. */
async function startWithPage() {
  const sink = await startSink()
  const server = await start({ forwardTo: sink.url })
  await register(server)
  const first = await open(server)
  return { server, first }
}

/** Puts the page behind another tab, or before it: without a window, Chromium takes every page for visible. */
function setHidden(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate(`
    Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`)
}

it('shows in eight tabs what changes, over one stream, and goes on when its tab closes', async () => {
  const { server, first } = await startWithPage()
  const others: Page[] = []
  let streams = 0
  for (let i = 1; i < 8; i++) {
    const page = await first.context().newPage()
    page.on('request', (request) => {
      if (isStream(request)) streams++
    })
    await page.goto(server.url)
    others.push(page)
  }
  await emit(server)
  for (const page of [first, ...others]) await rows(page).first().waitFor()
  expect(streams).toBe(0)
  await first.close()
  await expect.poll(() => streams).toBe(1)
  await emit(server)
  for (const page of others) await rows(page).nth(1).waitFor()
  expect(streams).toBe(1)
})

it('leaves the stream to the others while nobody looks at it, and shows what it missed', async () => {
  const { server, first } = await startWithPage()
  const second = await first.context().newPage()
  await second.goto(server.url)
  const streamed = second.waitForRequest(isStream)
  await setHidden(first, true)
  await streamed
  await emit(server)
  await rows(second).first().waitFor()
  expect(await rows(first).count()).toBe(0)
  await setHidden(first, false)
  await rows(first).first().waitFor()
})

it('has no stream at all while nobody looks', async () => {
  const { server, first } = await startWithPage()
  await first.addInitScript(`
    globalThis.streams = []
    globalThis.EventSource = class extends EventSource {
      constructor(url) {
        super(url)
        streams.push(this)
      }
    }`)
  await first.reload()
  const states = () => first.evaluate('streams.map(({ readyState }) => readyState)')
  await expect.poll(states).toEqual([1])
  await setHidden(first, true)
  await expect.poll(states).toEqual([2])
  await emit(server)
  await setHidden(first, false)
  await expect.poll(states).toEqual([2, 1])
  await rows(first).first().waitFor()
})

it('has a stream of its own where the browser has no locks', async () => {
  const { server, first } = await startWithPage()
  const second = await first.context().newPage()
  await second.addInitScript(`Object.defineProperty(navigator, 'locks', { value: undefined })`)
  const streamed = second.waitForRequest(isStream)
  await second.goto(server.url)
  await streamed
  await emit(server)
  for (const page of [first, second]) await rows(page).first().waitFor()
})
