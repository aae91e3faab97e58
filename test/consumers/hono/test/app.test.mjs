import { serve } from '@hono/node-server'
import { createApp } from '../src/app.js'
import { testFramework } from './framework.mjs'

testFramework({
  createApp,
  toReceiver: (app) => app,
  listen: ({ fetch }) => serve({ fetch, port: 0, hostname: '127.0.0.1' }),
})
