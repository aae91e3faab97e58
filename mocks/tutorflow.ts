import { nullable } from '@mswjs/data'
import { createMock, type Mock, type MockOptions, type TutorFlowShape, tutorflow } from '../src/index.ts'
import { createDataStore } from './data-store.ts'
import { type WithHandlers, withHandlers } from './handlers.ts'

/** The mock of TutorFlow, with its management API as msw handlers. */
export type TutorFlowMock = Mock<TutorFlowShape> & WithHandlers

/**
 * A TutorFlow in a box: endpoints are registered through its mocked API, and `emit` delivers signed events to them with
 * the vendor's retries, on a clock of its own.
 *
 * @throws WebhookError OPTION_INVALID
 */
export function createTutorFlowMock(options: MockOptions = {}): TutorFlowMock {
  const store = createDataStore<TutorFlowShape['endpoint']>({
    workspace: String,
    url: String,
    events: () => [] as string[],
    secret: String,
    createdAt: String,
    active: Boolean,
    disabledAt: nullable(Number),
  })
  return withHandlers(createMock(tutorflow, options, store))
}
