import { fromNodeListener } from 'tutor-webhooks/node'
import { createApp } from '../src/app.js'
import { testFramework } from './framework.mjs'

testFramework({
  createApp,
  toReceiver: fromNodeListener,
  listen: async (app) => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    return app.server
  },
})
