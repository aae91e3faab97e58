import type { EventSchema, Vendor, VendorEvent } from '../vendor.ts'
import { policy } from './answers.ts'
import { createApi, subscribes } from './api.ts'
import { backdate, createEvent, envelop } from './factory.ts'
import { facts } from './facts.ts'
import { type ApiModel, subjectSchemas } from './models.ts'
import { recognise } from './recognise.ts'
import { type ActionEntry, type ActionName, actions, type EventOf, type TutorCruncherEvents } from './schemas.ts'
import type { TutorCruncherShape } from './shape.ts'
import { signer } from './signature.ts'
import { deliveryHeaders, encode } from './signing.ts'
import { createActionValidator } from './webhook.ts'

/** TutorCruncher, contract version 2026, as the engine and the faces see it. */
export const tutorcruncher: Vendor<TutorCruncherShape> = {
  id: 'tutorcruncher',
  title: 'TutorCruncher',
  contractVersion: '2026',
  facts,
  signatureHeader: facts.signatureHeader.value,
  events: toEvents(Object.keys(actions) as ActionName[]),
  optionNames: ['branches'],
  policy,
  subscribes,
  recognise,
  encode,
  sign: (body, secret) => signer.sign(body, secret),
  backdate,
  deliveryHeaders,
  createApi,
}

function schemaOf(action: ActionName): EventSchema {
  const { subjects }: ActionEntry = actions[action]
  const documented = subjects.filter((model) => Object.hasOwn(subjectSchemas, model)) as ApiModel[]
  const paths = documented.map((model) => `tutorcruncher/2026/subjects/${subjectSchemas[model]}`)
  return { event: 'tutorcruncher/2026/event', fields: paths.length > 0 ? { subject: paths } : undefined }
}

/** @note 227 of them, and a suite emits a few: the validator of an action is made when it is asked for. */
function toEvents(names: readonly ActionName[]): Vendor<TutorCruncherShape>['events'] {
  const entries = names.map((action): [string, VendorEvent<EventOf<ActionName>>] => {
    let validator: VendorEvent['validator']
    const event: VendorEvent<EventOf<ActionName>> = {
      status: 'sent',
      description: actions[action].verb,
      get schema() {
        return schemaOf(action)
      },
      get validator() {
        validator ??= createActionValidator(action)
        return validator
      },
      create: (random, overrides, context) => createEvent(action, random, overrides, context),
      envelop,
    }
    return [action, event]
  })
  return Object.fromEntries(entries) as { [A in ActionName]: VendorEvent<TutorCruncherEvents[A]> }
}
