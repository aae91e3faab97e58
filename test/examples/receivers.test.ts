import type { Receiver } from 'tutor-webhooks'
import { createTutorFlowMock } from 'tutor-webhooks/mocks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as expressExample from './express-receiver.ts'
import * as fetchExample from './fetch-receiver.ts'

/** The receivers that the README shows, driven by the mock. */
const receivers: [string, Receiver, () => number][] = [
  ['Express', fromNodeListener(expressExample.app), () => expressExample.queue.size],
  ['Fetch', fetchExample.POST, () => fetchExample.grades.size],
]

describe.each(receivers)("the README's %s receiver", (_name, receiver, saved) => {
  const mock = createTutorFlowMock({ receiver })
  beforeEach(() => {
    const events = ['evaluation.completed', 'evaluation.failed', 'course.completed'] as const
    const { secret } = mock.endpoints.create({ url: 'https://myapp.com/webhooks/tutorflow', events })
    vi.stubEnv('TUTORFLOW_SECRET', secret)
    for (const level of ['warn', 'info'] as const) vi.spyOn(console, level).mockImplementation(() => {})
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await mock.reset()
  })

  it('takes an event, and takes it once', async () => {
    const before = saved()
    const overrides = { evaluationId: crypto.randomUUID() }
    for (let i = 0; i < 2; i++) await mock.emit('evaluation.completed', overrides)
    expect(mock.deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
    expect(saved()).toBe(before + 1)
  })

  it('answers 2xx to a failed evaluation, a new event, and a payload that breaks its schema', async () => {
    await mock.emit('evaluation.failed')
    await mock.emit('course.completed', { courseId: 1 }, { reserved: true })
    await mock.emit('evaluation.completed', { normalizedScore: 80 }, { unchecked: true })
    expect(mock.deliveries.map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered'])
  })

  it('answers 401 to a signature made with another secret', async () => {
    vi.stubEnv('TUTORFLOW_SECRET', 'whsec_another')
    const [delivery] = await mock.emit('evaluation.completed')
    expect(delivery?.attempts[0]?.status).toBe(401)
  })
})
