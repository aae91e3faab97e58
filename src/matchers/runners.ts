import type { Secret } from '../tutorflow/index.ts'
import type { DeliveredPayloads, SentPayloads } from './events.ts'
import type { DeliveryExpectation } from './expectation.ts'

/**
 * What an assertion gives: in every runner the same as its `toBe`. What has no `toBe` is `expect` itself, whose
 * `expect.toHaveDelivered()` stands inside of another matcher and fits anywhere there.
 */
// biome-ignore lint/suspicious/noExplicitAny: as the runners type their own, such as expect.any()
type Result<Assertion> = Assertion extends { toBe: (...args: never[]) => infer R } ? R : any

/** The matchers, as `expect` has them in vitest and jest once they were added. */
export interface WebhookMatchers {
  /**
   * Whether a request was signed with this secret, over these bytes: a `Delivery` (each of its attempts), an `Attempt`, a
   * signed request, `{ headers, body }` with the raw body, or a fetch `Request`, which is read asynchronously: await it.
   *
   * @param secret of the endpoint, or all that are good in a rotation; TutorCruncher: the private API key
   * @param options `vendor` where the signature's header does not tell
   */
  toBeSignedWith(
    secret: Secret,
    options?: { readonly vendor?: 'tutorcruncher' | 'tutorflow' | undefined },
  ): Result<this> | Promise<void>
  /**
   * Whether a mock has a delivery of this event in its log that is `delivered`, or has the `status` given, and all else
   * that is expected of it.
   */
  toHaveDelivered<Name extends keyof DeliveredPayloads>(
    event: Name,
    expected?: DeliveryExpectation<DeliveredPayloads[Name]>,
  ): Result<this>
  /**
   * Whether a payload keeps to the schema of this event: a parsed payload, a raw body, or the payload of a `Delivery`.
   * TutorCruncher's is the whole webhook.
   */
  toMatchEventSchema(name: keyof SentPayloads): Result<this>
}

// A project has one runner. In declarations TypeScript passes over what is added to a module that a program does not have;
// in sources that is an error (TS2664), and the build has neither.

// Without type parameters: vitest 4 and 5 declare different ones, all with defaults.
// biome-ignore lint/suspicious/noTsIgnore: no error where the tests are checked, which import vitest
// @ts-ignore
declare module 'vitest' {
  interface Matchers extends WebhookMatchers {}
  interface AsymmetricMatchersContaining extends WebhookMatchers {}
}

// The expect of @jest/globals.
// @ts-expect-error
declare module 'expect' {
  interface Matchers<R> extends WebhookMatchers {}
  interface AsymmetricMatchers extends WebhookMatchers {}
}

// The global expect of @types/jest.
declare global {
  namespace jest {
    interface Matchers<R> extends WebhookMatchers {}
    interface Expect extends WebhookMatchers {}
    interface InverseAsymmetricMatchers extends WebhookMatchers {}
  }
}
