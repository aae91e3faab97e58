// Ends with retries pending on both clocks, a hanging attempt, and msw listening: nothing of it keeps the process alive.
import { setupServer } from 'msw/node'
import { createTutorCruncherMock, createTutorFlowMock, listenOptions } from 'tutor-webhooks/mocks'

const url = 'https://school.example/webhooks'
const down = () => new Response(null, { status: 503 })

for (const clock of ['virtual', 'system']) {
  const tutorflow = createTutorFlowMock({ clock, receiver: down })
  const tutorcruncher = createTutorCruncherMock({ clock, receiver: down })
  setupServer(...tutorflow.handlers, ...tutorcruncher.handlers).listen(listenOptions('error'))
  tutorflow.endpoints.create({ url, events: ['evaluation.completed'] })
  tutorcruncher.integrations.create({ url })
  const deliveries = [...(await tutorflow.emit('evaluation.completed')), ...(await tutorcruncher.emit('LOGIN'))]
  console.log(clock, ...deliveries.map(({ status }) => status))
}

const hanging = createTutorFlowMock({ receiver: () => new Promise(() => {}) })
hanging.endpoints.create({ url, events: ['evaluation.completed'] })
void hanging.emit('evaluation.completed')
