import { fromNodeListener } from 'tutor-webhooks/node'
import { createApp } from '../src/app.js'
import { testFramework } from './framework.mjs'

testFramework({ createApp, toReceiver: fromNodeListener, listen: (app) => app.listen(0, '127.0.0.1') })
