import type { ActionName, ModelName, SubjectOf } from '../schemas.ts'

/** What an action tells of its subject. */
export interface Outcome {
  /** The model that it counts for, of several that the action can have. */
  readonly of?: ModelName
  /** The subject came into being. */
  readonly isNew?: true
  /** The field that the action is about. */
  readonly focus?: string
  readonly fields?: { readonly [field: string]: unknown }
}

type KeyOf<Subject> = Subject extends unknown ? keyof Subject & string : never

type Outcomes = {
  readonly [Action in ActionName]?: Outcome & {
    readonly focus?: KeyOf<SubjectOf<Action>>
    readonly fields?: Partial<SubjectOf<Action>>
  }
}

const NEW = { isNew: true } as const
const PAID = { fields: { status: 'paid' } } as const
const UNPAID = { fields: { status: 'unpaid' } } as const
const FAILED = { fields: { status: 'failed' } } as const
const PROSPECT = { isNew: true, fields: { status: 'prospect' } } as const
const PLANNED = { fields: { status: 'Planned' } } as const

/**
 * Assumed, from what the actions are called: no source shows their subjects. Actions that tell nothing are left out.
 */
export const outcomes: Outcomes = {
  RAISED_INVOICE: { isNew: true, ...UNPAID },
  SENT_INVOICE_REMINDER: UNPAID,
  CREATED_DEFERRED_PAYMENT: { fields: { status: 'payment-pending' } },
  CANCELLED_DEFERRED_PAYMENT: UNPAID,
  DEFERRED_PAYMENT_FAILED: FAILED,
  PAYMENT_FAILED: FAILED,
  VOIDED_INVOICE: { fields: { status: 'void' } },
  MARKED_INVOICE_AS_PAID: PAID,
  CLIENT_PAID_INVOICE: PAID,
  ADMIN_PAID_INVOICE: PAID,
  ACCOUNTING_ITEM_AUTOCHARGED: PAID,
  RAISED_PO: { isNew: true, ...UNPAID },
  RESENT_PO: UNPAID,
  VOIDED_PO: { fields: { status: 'void' } },
  MARKED_PO_AS_PAID: PAID,
  CREATED_PROFORMA_INVOICE: { isNew: true, ...UNPAID },
  CREATED_PROFORMA_INVOICE_ITEM: UNPAID,
  RAISED_PROFORMA_INVOICE: { isNew: true, ...UNPAID },
  SENT_PROFORMA_INVOICE_REMINDER: UNPAID,
  MARKED_PROFORMA_INVOICE_AS_PAID: PAID,
  CLIENT_PAID_PROFORMA_INVOICE: PAID,
  ADMIN_PAID_PROFORMA_INVOICE: PAID,
  CREATED_ADHOC_CHARGE: NEW,

  CREATED_AN_AGENT: NEW,
  CREATED_A_CLIENT: NEW,
  CLIENT_ENQUIRY: PROSPECT,
  CLIENT_SIGN_UP: PROSPECT,
  MOVED_PIPELINE_STAGE: { fields: { status: 'prospect' } },
  CHANGED_CLIENTS_AGENT: { focus: 'associated_agent' },
  ADDED_A_CLIENT_TO_AN_AGENT: { focus: 'clients' },
  CREATED_A_CONTRACTOR: NEW,
  CONTRACTOR_SIGN_UP: { isNew: true, fields: { status: 'pending' } },
  INVITED_CONTRACTOR_FOR_INTERVIEW: { fields: { status: 'pending' } },
  EDITED_SKILLS: { focus: 'skills' },
  EDITED_QUALIFICATIONS: { focus: 'qualifications' },
  EDITED_ATTENDED_INSTITUTIONS: { focus: 'institutions' },
  ADDED_CUSTOM_INSTITUTION: { focus: 'institutions' },
  CREATED_A_REVIEW: { focus: 'review_rating' },
  CREATED_A_SR: NEW,
  CREATED_A_SRCLIENT: { focus: 'associated_clients' },
  EDITED_A_SRCLIENT: { focus: 'associated_clients' },
  ADDED_A_LABEL_TO_A_USER: { focus: 'labels' },

  CREATED_A_SERVICE: { isNew: true, fields: { status: 'pending' } },
  REQUESTED_A_SERVICE: { isNew: true, fields: { status: 'pending' } },
  DELETED_A_SERVICE: { fields: { is_deleted: true } },
  ADDED_A_LABEL_TO_A_SERVICE: { focus: 'labels' },
  APPLIED_FOR_SERVICE: { of: 'Application', isNew: true, fields: { status: 'pending' } },
  EDITED_APPLICATION_FOR_SERVICE: { fields: { status: 'pending' } },
  WITHDREW_APPLICATION_FOR_SERVICE: { fields: { status: 'withdrawn' } },
  TENDER_WAS_DECLINED: { fields: { status: 'rejected' } },
  TENDER_WAS_ACCEPTED: { fields: { status: 'accepted' } },
  CONTRACTOR_WAS_REQUESTED_FOR_SERVICE: { isNew: true, fields: { status: 'requested' } },
  CREATED_AN_APPOINTMENT: PLANNED,
  CREATED_A_REPEATING_APPOINTMENT: { focus: 'repeater', ...PLANNED },
  EDITED_REPEATED_APPOINTMENTS: { focus: 'repeater' },
  BOOKED_AN_APPOINTMENT: PLANNED,
  MARKED_AN_APPOINTMENT_AS_COMPLETE: { fields: { status: 'complete' } },
  MARKED_AN_APPOINTMENT_AS_CANCELLED: { fields: { status: 'cancelled' } },
  CANCELLED_A_BOOKING: { fields: { status: 'cancelled' } },
  CREATED_REPORT: { isNew: true, fields: { approved: false } },
  APPROVED_A_REPORT: { fields: { approved: true } },

  ADDED_A_NOTE: NEW,
  CREATED_A_TASK: { fields: { complete: false } },
  RAISED_A_WELLBEING_CONCERN: { isNew: true, fields: { status: 'Unresolved' } },
  RESOLVED_A_WELLBEING_CONCERN: { fields: { status: 'Resolved' } },
}
