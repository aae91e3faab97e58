import type { Management } from '../mock/management.ts'
import { facts } from './facts.ts'
import {
  type IntegrationChanges,
  type IntegrationInput,
  type Integrations,
  KINDS,
  type ListedIntegration,
} from './integrations.ts'

/** What stands on the button. Source: TutorCruncher help centre, API and webhooks. */
const REFRESH = 'Refresh Socket Appointments'

/** The page of integrations: System > Settings > Integrations. */
export function createManagement(integrations: Integrations): Management {
  return {
    noun: 'integration',
    fields: [
      { name: 'name', label: 'Name', kind: 'text', set: 'always', hint: 'The host of the URL when left out.' },
      { name: 'url', label: 'URL', kind: 'url', set: 'always', required: true, hint: 'An http or https URL.' },
      { name: 'key', label: 'Private key', kind: 'secret', set: 'always', hint: 'Made up when left out.' },
      { name: 'branch', label: 'Branch', kind: 'number', set: 'once', hint: 'The first branch when left out.' },
      { name: 'kind', label: 'Kind', kind: 'choice', set: 'once', choices: KINDS },
      { name: 'active', label: 'Active', kind: 'flag', set: 'always' },
      { name: 'disabledAt', label: 'Disabled', kind: 'time', set: 'never' },
      { name: 'refreshedAt', label: 'Refreshed', kind: 'time', set: 'never' },
    ],
    list: () => integrations.list().map(toManaged),
    create(values) {
      const { key, ...integration } = integrations.create(values as IntegrationInput)
      return { endpoint: toManaged(integration), secret: key }
    },
    update: (id, values) => toManaged(integrations.update(id, values as IntegrationChanges)),
    remove: (id) => integrations.delete(id),
    logs: (id, options) => ({ ...integrations.logs(id, options), perPage: facts.logsPerPage.value }),
    refreshLabel: REFRESH,
    hasRefresh: ({ kind }) => kind === 'socket',
    refresh: (id) => toManaged(integrations.refreshSocketAppointments(id)),
  }
}

function toManaged(integration: ListedIntegration): ListedIntegration & { readonly [field: string]: unknown } {
  return { ...integration }
}
