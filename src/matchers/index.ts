/** Matchers for `expect` of vitest and jest: `expect.extend(matchers)`, once, in a setup file. */
import { toBeSignedWith } from './to-be-signed-with.ts'
import { toHaveDelivered } from './to-have-delivered.ts'
import { toMatchEventSchema } from './to-match-event-schema.ts'

export type { DeliveryExpectation } from './expectation.ts'
export type { WebhookMatchers } from './runners.ts'

/** For `expect.extend(matchers)`. Importing them adds nothing by itself. */
export const matchers = { toBeSignedWith, toHaveDelivered, toMatchEventSchema }
