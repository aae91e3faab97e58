const kit = require('tutor-webhooks')
const contracts = require('tutor-webhooks/contracts')
const { createChecks } = require('../src/checks.js')

async function run() {
  for (const [name, check] of Object.entries(createChecks(kit, contracts))) {
    await check()
    console.log(`ok: ${name}`)
  }
}

// A rejection that nobody handles ends the process with 1.
run()
