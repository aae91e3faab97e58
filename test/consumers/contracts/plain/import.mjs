import * as kit from 'tutor-webhooks'
import * as contracts from 'tutor-webhooks/contracts'
import { createChecks } from '../src/checks.js'

for (const [name, check] of Object.entries(createChecks(kit, contracts))) {
  await check()
  console.log(`ok: ${name}`)
}
