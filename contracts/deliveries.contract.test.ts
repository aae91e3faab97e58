import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as tutorcruncher from 'tutor-webhooks/tutorcruncher'
import * as tutorflow from 'tutor-webhooks/tutorflow'
import { afterAll, describe, expect, it } from 'vitest'
import { createDelivery, findObstacle } from './delivery.ts'
import { deliveryExamples } from './delivery-interactions.ts'
import { createDeliveryPact } from './delivery-pact.ts'
import { samples } from './delivery-samples.ts'
import { formatPact } from './normalise-pact.ts'
import type { PactInteraction } from './pact-document.ts'

const DOORS = { tutorflow, tutorcruncher }
const secrets = { endpoint: 'whsec_of_this_test', another: 'whsec_of_nobody' }

/**
 * What the vendors' receivers have to stand. Pact's recorder cannot keep the bytes of a body, so the documents are
 * written from a table; what each delivery is, this package's own verifiers say.
 */
describe.each(samples)('a receiver of $vendor gets', (ofVendor) => {
  const examples = deliveryExamples(ofVendor)
  const text = formatPact(createDeliveryPact(ofVendor, examples))
  const { interactions } = JSON.parse(text) as { interactions: PactInteraction[] }
  const { safeVerify } = DOORS[ofVendor.vendor]

  // biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures the first argument asks for
  afterAll(({}, suite) => {
    if (suite.tasks.every(({ result }) => result?.state === 'pass'))
      publish(`${ofVendor.vendor}-webhook-receiver.json`, text)
  })

  it.each(examples)('$description', ({ description, answer, body: text }) => {
    const interaction = interactions.find((one) => one.description === description)!
    expect(findObstacle(interaction)).toBeUndefined()
    const { headers, body } = createDelivery(interaction, secrets)
    expect(body.toString()).toBe(text)
    const verdict = safeVerify({ headers, body }, { secret: secrets.endpoint })
    if (answer === 'accepted') expect(verdict).toMatchObject({ ok: true })
    else if (answer === 'anyButFailure') expect(verdict).toMatchObject({ code: 'BODY_NOT_JSON' })
    else expect(verdict).toMatchObject({ code: expect.stringMatching(/^SIGNATURE_/) })
  })
})

function publish(name: string, text: string): void {
  const committed = fileURLToPath(new URL(`./pacts/${name}`, import.meta.url))
  if (!existsSync(committed) || readFileSync(committed, 'utf8') !== text) writeFileSync(committed, text)
}
