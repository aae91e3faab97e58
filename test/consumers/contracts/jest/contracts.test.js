const kit = require('tutor-webhooks')
const contracts = require('tutor-webhooks/contracts')
const { createChecks } = require('../src/checks.js')

for (const [name, check] of Object.entries(createChecks(kit, contracts))) it(name, check, 30_000)
