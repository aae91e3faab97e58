import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('__screenshots__', import.meta.url))

/** Those that are kept, by what they show. */
const KEPT = new Set([
  'list light',
  'list dark',
  'list light 400',
  'delivery with retries light',
  'delivery with retries dark',
  'delivery with retries light 400',
  'emit form light',
  'emit form dark',
  'integrations light',
  'integrations dark',
])

/** Writes what the page looks like, for review, when the environment asks for it with SCREENSHOTS=1. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS || !KEPT.has(name)) return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: `${FOLDER}/${name.replaceAll(' ', '-')}.png` })
}
