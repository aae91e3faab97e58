import type { ApiContext } from '../mock/api.ts'
import type { Management } from '../mock/management.ts'
import type { EndpointInput, Endpoints } from './api.ts'
import { events } from './schemas.ts'
import type { TutorFlowShape } from './shape.ts'

/** TutorFlow's endpoints, over all workspaces. They are created and deleted, never changed. */
export function createManagement(endpoints: Endpoints, { store }: ApiContext<TutorFlowShape>): Management {
  return {
    noun: 'endpoint',
    fields: [
      { name: 'url', label: 'URL', kind: 'url', set: 'once', required: true, hint: 'An https URL.' },
      { name: 'events', label: 'Events', kind: 'choices', set: 'once', required: true, choices: Object.keys(events) },
      { name: 'secret', label: 'Secret', kind: 'secret', set: 'once', hint: 'Made up when left out.' },
      {
        name: 'apiKey',
        label: 'API key',
        kind: 'secret',
        set: 'once',
        hint: 'The key of the workspace that it belongs to; the first one when left out.',
      },
      { name: 'createdAt', label: 'Created', kind: 'time', set: 'never' },
    ],
    list: () => endpoints.list().map((endpoint) => ({ ...endpoint, active: store.find(endpoint.id)?.active ?? false })),
    create(values) {
      const { secret, ...endpoint } = endpoints.create(values as EndpointInput)
      return { endpoint: { ...endpoint, active: true }, secret }
    },
    remove: (id) => endpoints.delete(id),
  }
}
