import { findChromium } from '../support/chromium.ts'

/** Once, before any test: two files at a time would install Chromium twice. */
export async function setup(): Promise<void> {
  await findChromium()
}
