/** The vendors as msw handlers. msw is a peer dependency: handlers must be made by the copy that serves them. */
export { type ListenOptions, listenOptions, type UnhandledRequests } from './listen-options.ts'
export { createTutorCruncherMock, type TutorCruncherMock } from './tutorcruncher.ts'
export { createTutorFlowMock, type TutorFlowMock } from './tutorflow.ts'
