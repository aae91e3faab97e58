import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests import the package by its own name; this condition makes that name mean the sources. */
const conditions = ['@tutor-webhooks/source']

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: {
    // Every core works: by itself vitest leaves one out, half of what a small machine has.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts', 'contracts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/consumers/**', 'test/browser/**'],
    // A busy machine takes its time; what a test waits for has a shorter limit of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})
