import { nullable } from '@mswjs/data'
import {
  createMock,
  type Mock,
  type MockOptions,
  type TutorCruncherOptions,
  type TutorCruncherShape,
  tutorcruncher,
} from '../src/index.ts'
import { createDataStore } from './data-store.ts'
import { type WithHandlers, withHandlers } from './handlers.ts'

/** The mock of TutorCruncher, with what its API has of webhooks as msw handlers. */
export type TutorCruncherMock = Mock<TutorCruncherShape> & WithHandlers

/**
 * A TutorCruncher in a box: `integrations` is its page of integrations, and `emit` delivers signed webhooks to them with
 * the vendor's retries, on a clock of its own. The objects that webhooks were about can be fetched through its mocked API.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createTutorCruncherMock(options: MockOptions & TutorCruncherOptions = {}): TutorCruncherMock {
  const store = createDataStore<TutorCruncherShape['endpoint']>({
    name: String,
    url: String,
    secret: String,
    branch: Number,
    kind: String,
    active: Boolean,
    disabledAt: nullable(Number),
    refreshedAt: nullable(Number),
  })
  return withHandlers(createMock(tutorcruncher, options, store))
}
