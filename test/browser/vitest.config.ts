import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** As in test/vitest.config.ts: the package's own name means the sources. */
const conditions = ['@tutor-webhooks/source']

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: {
    maxWorkers: '100%',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/setup.ts',
    // A browser on a busy machine takes its time; what a test waits for has a shorter limit of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
