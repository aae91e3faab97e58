import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { startFull } from './pages.ts'
import { screenshot } from './screenshot.ts'

const open = useBrowser()

/** What is seriously wrong with the page as it stands, everything on it opened. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
  await page.addScriptTag({ content: axe.source })
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run({ resultTypes: ['violations'] })`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}

it.each(['light', 'dark'] as const)('has no page with a serious fault of accessibility, in %s', async (colorScheme) => {
  const { server, pages } = await startFull()
  // The policy of the page would stop axe-core too.
  const page = await open(server, { colorScheme, bypassCSP: true })
  const found: Record<string, string[]> = {}
  for (const { name, go } of pages) {
    await go(page)
    await screenshot(page, `${name} ${colorScheme}`)
    found[name] = await findings(page)
  }
  await page.evaluate(`for (const banner of document.querySelectorAll('.banner')) banner.hidden = false`)
  found.offline = await findings(page)
  expect(Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))).toEqual({})
})

it('fits a screen of 400 pixels, on every page', async () => {
  const { server, pages } = await startFull()
  const page = await open(server, { colorScheme: 'light', viewport: { width: 400, height: 800 } })
  const widths: Record<string, unknown> = {}
  for (const { name, go } of pages) {
    await go(page)
    await screenshot(page, `${name} light 400`)
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
    widths[name] = await page.evaluate('document.documentElement.scrollWidth')
  }
  expect(widths).toEqual(Object.fromEntries(pages.map(({ name }) => [name, 400])))
})
