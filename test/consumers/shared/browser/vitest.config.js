import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const launchOptions = { executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] }

/** A server of the machine that is down: what a URL receiver talks to. */
const serverThatIsDown = {
  name: 'server-that-is-down',
  configureServer: ({ middlewares }) => {
    middlewares.use('/down', (_request, response) => void response.writeHead(503).end())
  },
}

export default defineConfig({
  plugins: [serverThatIsDown],
  // Found later, they would make Vite reload the page in the middle of a test.
  optimizeDeps: {
    include: ['msw', 'msw/browser', 'tutor-webhooks/mocks', 'tutor-webhooks/tutorcruncher', 'tutor-webhooks/tutorflow'],
  },
  test: {
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
