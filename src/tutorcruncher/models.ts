import type { ModelName } from './schemas.ts'

/**
 * Where the objects of a model are in the API: /api/contractors/, and one of them at /api/contractors/{id}/. A Package
 * has no documented place. Source: TutorCruncher API docs (tc-api-docs 23e0578), the page of each model.
 */
export const collectionPaths = {
  Tutor: 'contractors',
  Client: 'clients',
  Student: 'recipients',
  Affiliate: 'agents',
  Job: 'services',
  Lesson: 'appointments',
  Invoice: 'invoices',
  'Payment Order': 'payment-orders',
  'Credit Request': 'proforma-invoices',
  'Ad Hoc Charge': 'adhoccharges',
  Report: 'reports',
  Note: 'notes',
  Task: 'tasks',
  Application: 'tenders',
  'Safeguarding/Wellbeing Concern': 'wellbeing_concerns',
} as const satisfies { readonly [Model in Exclude<ModelName, 'Package'>]: string }

/** A model whose objects the API has. */
export type ApiModel = keyof typeof collectionPaths

/** The schema of a subject of each model, below schemas/tutorcruncher/2026/subjects. Nothing is documented of a Package. */
export const subjectSchemas: { readonly [Model in ApiModel]: string } = {
  Tutor: 'tutor',
  Client: 'client',
  Student: 'student',
  Affiliate: 'affiliate',
  Job: 'job',
  Lesson: 'lesson',
  Invoice: 'invoice',
  'Payment Order': 'payment-order',
  'Credit Request': 'credit-request',
  'Ad Hoc Charge': 'ad-hoc-charge',
  Report: 'report',
  Note: 'note',
  Task: 'task',
  Application: 'application',
  'Safeguarding/Wellbeing Concern': 'wellbeing-concern',
}
