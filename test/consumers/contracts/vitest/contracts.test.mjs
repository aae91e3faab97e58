import * as kit from 'tutor-webhooks'
import * as contracts from 'tutor-webhooks/contracts'
import { it } from 'vitest'
import { createChecks } from '../src/checks.js'

for (const [name, check] of Object.entries(createChecks(kit, contracts))) it(name, check, 30_000)
