const { createTutorCruncherMock, createTutorFlowMock } = require('tutor-webhooks/mocks')

const url = 'https://school.example/webhooks'

/** What each vendor does to a receiver that is down: how it comes to deliver, and the seconds of its attempts. */
const vendors = {
  TutorFlow: {
    times: [0, 5, 30, 155],
    create(options) {
      const mock = createTutorFlowMock(options)
      mock.endpoints.create({ url, events: ['evaluation.completed'] })
      return { mock, emit: () => mock.emit('evaluation.completed') }
    },
  },
  TutorCruncher: {
    times: [0, 1, 11, 111, 1111],
    create(options) {
      const mock = createTutorCruncherMock(options)
      mock.integrations.create({ url })
      return { mock, emit: () => mock.emit('CREATED_A_CLIENT') }
    },
  },
}

/** When the attempts of a delivery began, in seconds after the first of them. */
function secondsOf(delivery) {
  return delivery.attempts.map(({ at }) => (at - delivery.attempts[0].at) / 1000)
}

module.exports = { vendors, secondsOf }
