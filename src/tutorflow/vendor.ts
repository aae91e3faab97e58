import type { Vendor } from '../vendor.ts'
import { createApi } from './api.ts'
import { createEvaluationCompleted, createEvaluationFailed } from './factory.ts'
import { facts } from './facts.ts'
import { recognise } from './recognise.ts'
import { events, validators } from './schemas.ts'
import type { TutorFlowShape } from './shape.ts'
import { signer } from './signature.ts'
import { deliveryHeaders, encode } from './signing.ts'

/** TutorFlow, contract version 2026-03, as the engine and the faces see it. */
export const tutorflow: Vendor<TutorFlowShape> = {
  id: 'tutorflow',
  title: 'TutorFlow',
  contractVersion: '2026-03',
  facts,
  signatureHeader: facts.signatureHeader.value,
  eventHeader: facts.eventHeader.value,
  events: {
    ...events,
    'evaluation.completed': {
      ...events['evaluation.completed'],
      schema: { event: 'tutorflow/2026-03/events/evaluation.completed' },
      validator: validators['evaluation.completed'],
      create: createEvaluationCompleted,
    },
    'evaluation.failed': {
      ...events['evaluation.failed'],
      schema: { event: 'tutorflow/2026-03/events/evaluation.failed' },
      validator: validators['evaluation.failed'],
      create: createEvaluationFailed,
    },
  },
  policy: {
    scheduleSeconds: facts.scheduleSeconds.value,
    timeoutMs: facts.timeoutMs.value,
    delivers: ({ status }) => status >= 200 && status < 300,
    retries: () => true,
  },
  subscribes: (endpoint, { name }) => endpoint.events.includes(name),
  recognise,
  encode,
  sign: (body, secret) => signer.sign(body, secret),
  deliveryHeaders,
  createApi,
}
