// Generated from schemas/tutorcruncher by `npm run generate`. Do not edit.

/**
 * The key of an action. The list of 2020 is not documented, so that any key is allowed. Source: TutorCruncher help centre, Webhooks, sample.
 */
export type Action2020 = string
/**
 * Who did it, in the same form as later. Assumed: null for automatic actions, of which no sample is published. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
 */
export type Actor2020 = {
  /**
   * Name of the person. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  name: string
  /**
   * Identifier of the role. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  id: number
  /**
   * Identifier of the user behind the role; not the same as id. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  user_id: number
  /**
   * The role in the API; "" for administrators, who are all that the samples show. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  url: string
} | null
/**
 * Every action that the vendor lists, in its order. x-events gives each its verb, the models its subject can have, and the placeholders of its extra message (fixed: a message without any). An action without models has none documented and accepts any subject; Package is not documented and accepts any object. removes marks an action whose subject is the very thing deleted: hermes 6785702 (TutorCruncher's own consumer) shows in its test data a deleted Client with id, model, first_name and last_name alone. Assumed: the others come reduced in the same way. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
 */
export type TutorCruncherAction =
  | 'LOGIN'
  | 'AGREE_TERMS'
  | 'RECORDED_TERMS_CONSENT'
  | 'REQUESTED_DELETION'
  | 'LOGGED_OUT'
  | 'PW_RESET_EMAIL'
  | 'PW_ENTER_NEW'
  | 'CHANGED_OWN_ROLE'
  | 'UNSUBSCRIBED_FROM_EMAILS'
  | 'GENERATED_ACCOUNTING'
  | 'GENERATED_INVOICES'
  | 'GENERATED_POS'
  | 'GENERATED_PFIS'
  | 'RAISED_INVOICES'
  | 'RAISED_INVOICE'
  | 'SENT_INVOICE_REMINDER'
  | 'CREATED_DEFERRED_PAYMENT'
  | 'VOIDED_INVOICE'
  | 'VOIDED_PO'
  | 'MARKED_INVOICE_AS_PAID'
  | 'CLIENT_PAID_INVOICE'
  | 'ADMIN_PAID_INVOICE'
  | 'ADMIN_QUICK_PAY_INVOICE'
  | 'ACCOUNTING_ITEM_AUTOCHARGED'
  | 'RAISED_POS'
  | 'RAISED_PO'
  | 'RESENT_PO'
  | 'MARKED_PO_AS_PAID'
  | 'CREATED_PAYOUT'
  | 'ADDED_PO_TO_PAYRUN'
  | 'CREATED_PROFORMA_INVOICE'
  | 'CREATED_PROFORMA_INVOICE_ITEM'
  | 'EDIT_PROFORMA_INVOICE'
  | 'DELETED_PROFORMA_INVOICE'
  | 'MARKED_PROFORMA_INVOICE_AS_PAID'
  | 'RAISED_PROFORMA_INVOICES'
  | 'RAISED_PROFORMA_INVOICE'
  | 'SENT_PROFORMA_INVOICE_REMINDER'
  | 'CLIENT_PAID_PROFORMA_INVOICE'
  | 'ADMIN_PAID_PROFORMA_INVOICE'
  | 'ADMIN_QUICK_PAY_PFI'
  | 'CREATED_ADHOC_CHARGE'
  | 'EDITED_ADHOC_CHARGE'
  | 'DELETED_ADHOC_CHARGE'
  | 'BALANCE_ADJUSTMENT'
  | 'CLIENT_TOPPED_UP'
  | 'ACCOUNTING_EXPORT'
  | 'INVOICE_EXPORT'
  | 'PFI_EXPORT'
  | 'PO_EXPORT'
  | 'EDITED_OWN_PROFILE'
  | 'CREATED_AN_ADMINISTRATOR'
  | 'EDITED_AN_ADMINISTRATOR'
  | 'DELETED_AN_ADMINISTRATOR'
  | 'CREATED_AN_AGENT'
  | 'EDITED_AN_AGENT'
  | 'DELETED_AN_AGENT'
  | 'CREATED_A_CLIENT'
  | 'EDITED_A_CLIENT'
  | 'DELETED_A_CLIENT'
  | 'CHANGED_CLIENT_STATUS'
  | 'CREATED_A_CONTRACTOR'
  | 'EDITED_A_CONTRACTOR'
  | 'DELETED_A_CONTRACTOR'
  | 'CHANGED_CONTRACTOR_STATUS'
  | 'INVITED_CONTRACTOR_FOR_INTERVIEW'
  | 'CREATED_A_SR'
  | 'EDITED_A_SR'
  | 'DELETED_A_SR'
  | 'CREATED_A_SRCLIENT'
  | 'EDITED_A_SRCLIENT'
  | 'DELETED_A_SRCLIENT'
  | 'IMPORTED_USERS'
  | 'EDITED_SKILLS'
  | 'EDITED_OWN_SKILLS'
  | 'EDITED_QUALIFICATIONS'
  | 'EDITED_OWN_QUALIFICATIONS'
  | 'CREATED_A_SERVICE'
  | 'EDITED_A_SERVICE'
  | 'DELETED_A_SERVICE'
  | 'CHANGED_SERVICE_STATUS'
  | 'SENT_SERVICE_NOTIFICATIONS'
  | 'ADDED_CONTRACTOR_TO_SERVICE'
  | 'REMOVED_CONTRACTOR_FROM_SERVICE'
  | 'EDITED_CONTRACTOR_ON_SERVICE'
  | 'ADDED_CONTRACTOR_TO_APPOINTMENT'
  | 'REMOVED_CONTRACTOR_FROM_APPOINTMENT'
  | 'EDITED_CONTRACTOR_ON_APPOINTMENT'
  | 'ADDED_SR_TO_SERVICE'
  | 'REMOVED_SR_FROM_SERVICE'
  | 'EDITED_SR_ON_SERVICE'
  | 'ADDED_SR_TO_APPOINTMENT'
  | 'REMOVED_SR_FROM_APPOINTMENT'
  | 'EDITED_SR_ON_APPOINTMENT'
  | 'APPLIED_FOR_SERVICE'
  | 'EDITED_APPLICATION_FOR_SERVICE'
  | 'WITHDREW_APPLICATION_FOR_SERVICE'
  | 'TENDER_WAS_DECLINED'
  | 'TENDER_WAS_ACCEPTED'
  | 'CONTRACTOR_WAS_REQUESTED_FOR_SERVICE'
  | 'EXPORTED_TENDERS'
  | 'CREATED_AN_APPOINTMENT'
  | 'CREATED_A_REPEATING_APPOINTMENT'
  | 'EDITED_AN_APPOINTMENT'
  | 'EDITED_REPEATED_APPOINTMENTS'
  | 'DELETED_AN_APPOINTMENT'
  | 'MARKED_AN_APPOINTMENT_AS_COMPLETE'
  | 'MARKED_AN_APPOINTMENT_AS_CANCELLED'
  | 'APPOINTMENT_EXPORT'
  | 'SERVICE_EXPORT'
  | 'REPORTS_EXPORT'
  | 'CLIENTS_EXPORT'
  | 'CONTRACTOR_EXPORT'
  | 'SERVICE_RECIPIENTS_EXPORT'
  | 'EDITED_SYSTEM_SETTINGS'
  | 'CHANGED_TERMS'
  | 'CONFIRMED_AGENCY_EMAIL'
  | 'CREATED_AGENCY'
  | 'TERMINATED_AGENCY'
  | 'EDITED_AVAILABILITY'
  | 'RECOVERED_AN_ADMINISTRATOR'
  | 'RECOVERED_AN_AGENT'
  | 'RECOVERED_A_CLIENT'
  | 'RECOVERED_A_CONTRACTOR'
  | 'RECOVERED_A_SR'
  | 'RECOVERED_A_SERVICE'
  | 'RECOVERED_AN_APPOINTMENT'
  | 'RECOVERED_AN_EXTRA_ATTRIBUTE'
  | 'CREATED_A_LOCATION'
  | 'EDITED_A_LOCATION'
  | 'DELETED_A_LOCATION'
  | 'CREATED_A_LABEL'
  | 'EDITED_A_LABEL'
  | 'DELETED_A_LABEL'
  | 'ADDED_A_LABEL_TO_A_USER'
  | 'REMOVED_A_LABEL_FROM_A_USER'
  | 'CREATED_AN_EXTRA_ATTRIBUTE'
  | 'EDITED_AN_EXTRA_ATTRIBUTE'
  | 'DELETED_AN_EXTRA_ATTRIBUTE'
  | 'IMPORTED_EXTRA_ATTRIBUTES'
  | 'CHANGED_ATTRIBUTE_ORDERING'
  | 'SENT_BROADCAST'
  | 'SENT_BROADCAST_PREVIEW'
  | 'CREATED_A_BROADCAST'
  | 'EDITED_A_BROADCAST'
  | 'DELETED_A_BROADCAST'
  | 'UPLOADED_A_CV'
  | 'EDITED_ATTENDED_INSTITUTIONS'
  | 'ADDED_CUSTOM_INSTITUTION'
  | 'ADDED_A_NOTE'
  | 'EDITED_A_NOTE'
  | 'DELETED_A_NOTE'
  | 'ADDED_A_DOCUMENT'
  | 'EDITED_A_DOCUMENT'
  | 'ADDED_PUBLIC_DOCUMENT'
  | 'CREATED_A_TASK'
  | 'CHANGED_CLIENTS_AGENT'
  | 'CHANGED_CLIENT_ADMIN'
  | 'ADDED_A_CLIENT_TO_AN_AGENT'
  | 'EDITED_A_TASK'
  | 'ADDED_A_LABEL_TO_A_SERVICE'
  | 'REMOVED_A_LABEL_FROM_A_SERVICE'
  | 'ADDED_DESIRED_SKILL'
  | 'EDITED_REPORT'
  | 'APPROVED_A_REPORT'
  | 'APPROVED_MULTIPLE_REPORTS'
  | 'CREATED_REPORT'
  | 'CREATED_SUBSCRIPTION'
  | 'EDITED_SUBSCRIPTION'
  | 'DELETED_SUBSCRIPTION'
  | 'ADDED_CLIENT_SUBSCRIPTION'
  | 'REMOVED_CLIENT_SUBSCRIPTION'
  | 'CLIENT_ENQUIRY'
  | 'REQUESTED_A_CONTRACTOR'
  | 'REQUESTED_A_SERVICE'
  | 'CONTRACTOR_SIGN_UP'
  | 'CLIENT_SIGN_UP'
  | 'WELCOME_EMAIL_SENT'
  | 'ADDED_APPOINTMENT_REMINDER'
  | 'CLICKED_SSO'
  | 'CHANGED_DEFAULT_PAYMENT_CARD'
  | 'DELETED_CARD_DETAILS'
  | 'SAVED_CARD_DETAILS'
  | 'ADDED_BANK_DETAILS'
  | 'EDITED_BANK_DETAILS'
  | 'REMOVED_BANK_DETAILS'
  | 'REQUESTED_REVIEWS'
  | 'REQUESTED_AUTO_REVIEW_FROM'
  | 'CREATED_A_REVIEW'
  | 'DELETED_A_REVIEW'
  | 'EXPORTED_REVIEWS'
  | 'MOVED_PIPELINE_STAGE'
  | 'SENT_SERVICE_CONFIRMATION_CLIENT'
  | 'SENT_SERVICE_CONFIRMATION_CONTRACTOR'
  | 'BOOKED_AN_APPOINTMENT'
  | 'CANCELLED_A_BOOKING'
  | 'CANCELLED_DEFERRED_PAYMENT'
  | 'DEFERRED_PAYMENT_FAILED'
  | 'PAYMENT_FAILED'
  | 'CHANGED_BILLING_PLAN'
  | 'CHANGED_SUPPORT_PLAN'
  | 'SWITCH_BRANCH'
  | 'COPY_ROLE'
  | 'SENT_ONE_OFF_EMAIL'
  | 'REQUESTED_JS_REVIEW'
  | 'SENT_CLIENT_APT_SCHEDULE'
  | 'AGENCY_IN_ARREARS'
  | 'TRIAL_ENDING_SOON_EMAIL'
  | 'GENERATED_PAYRUN_EXPORT'
  | 'FAILED_LOGIN_ATTEMPT'
  | 'EDITED_AGENCY_DETAILS'
  | 'EDITED_PRICE_PLAN'
  | 'EXPORTED_AHCS'
  | 'TRANSFER_CREATED'
  | 'SUPPORT_OTP_CONFIRMED'
  | 'EXPORTED_CX_FEED'
  | 'CREATED_LESSON_RECORDING'
  | 'DELETED_LESSON_RECORDING'
  | 'CREATED_A_PACKAGE'
  | 'EDITED_A_PACKAGE'
  | 'DELETED_A_PACKAGE'
  | 'CLIENT_PURCHASED_PACKAGE'
  | 'ADDED_GC_CUSTOMER_DATA'
  | 'REMOVED_GC_CUSTOMER_DATA'
  | 'RAISED_A_WELLBEING_CONCERN'
  | 'RESOLVED_A_WELLBEING_CONCERN'
  | 'EXPORTED_WELLBEING_CONCERNS'
/**
 * Who did it. Assumed: null for automatic actions, of which no sample is published. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
 */
export type Actor = {
  /**
   * Name of the person. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  name: string
  /**
   * Identifier of the role. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  id: number
  /**
   * Identifier of the user behind the role; not the same as id. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  user_id: number
  /**
   * The role in the API; "" for administrators, who are all that the samples show. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  url: string
} | null
/**
 * How far an Invoice, a Payment Order or a Credit Request has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders and proforma-invoices pages, tables.
 */
export type AccountingStatus = 'draft' | 'confirmed' | 'unpaid' | 'payment-pending' | 'paid' | 'failed' | 'void'
/**
 * An Ad Hoc Charge in short, as a charge line refers to one; null on the lines of a Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
 */
export type AdHocChargeReference = {
  /**
   * Identifier of the Ad Hoc Charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  id?: number
  /**
   * What the charge is for. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  description?: string
  /**
   * When it arose. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  date_occurred?: string
  /**
   * Identifier of its category. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  category_id?: number
  /**
   * Name of its category. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  category_name?: string
  /**
   * The category, in one sample of three. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  category?: {
    /**
     * Identifier of the category. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
     */
    id?: number
    /**
     * Name of the category. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
     */
    name?: string
    /**
     * The category in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
     */
    url?: string
  }
  /**
   * What the Client is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  client_cost?: string
  /**
   * What the Tutor is paid. Only null in the samples; text after the table of the Ad Hoc Charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample; adhoccharges page, table.
   */
  pay_contractor?: string | null
  /**
   * The Affiliate's share in percent. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  agent_percentage?: string | null
  /**
   * The Ad Hoc Charge in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
   */
  url?: string
} | null
/**
 * Who pays or is paid: the name of the branch, or a person in short. The samples of Payment Orders swap what their table says, so that both forms are allowed on both sides. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
 */
export type ChargeParty =
  | string
  | {
      /**
       * Identifier of the role. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples.
       */
      id?: number
      /**
       * Given name. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples.
       */
      first_name?: string | null
      /**
       * Family name. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples.
       */
      last_name?: string
      /**
       * Email address. Assumed: null for a role without one. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples.
       */
      email?: string | null
      /**
       * What the person is. Seen: Client, in some samples only. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample.
       */
      role_type?: string
      /**
       * The role in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples.
       */
      url?: string
    }
/**
 * How far a Job has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, table.
 */
export type JobStatus = 'pending' | 'available' | 'in-progress' | 'finished' | 'gone-cold'
/**
 * A Lesson in short, as other objects refer to one; null where there is none, as on charges that are not for a Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
 */
export type LessonReference = {
  /**
   * Identifier of the Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  id?: number
  /**
   * When the Lesson starts. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  start?: string
  /**
   * When the Lesson ends. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  finish?: string
  /**
   * What the Lesson is about. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  topic?: string
  /**
   * How far the Lesson has got. The integer in the table of the wellbeing-concerns page contradicts its sample and is left out. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  status?: LessonStatus
  /**
   * The Job of the Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  service?: ServiceReference
  /**
   * The Lesson in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices, payment-orders, adhoccharges, reports and wellbeing-concerns pages, samples and tables.
   */
  url?: string
} | null
/**
 * How far a Lesson has got. Besides the table's five, the object samples spell two with a capital. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table and sample; reports page, sample.
 */
export type LessonStatus =
  'planned' | 'awaiting-report' | 'complete' | 'cancelled' | 'cancelled-chargeable' | 'Planned' | 'Complete'
/**
 * Where Lessons take place. Every sample has null: the fields are the tables'. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
 */
export type Location = {
  /**
   * Identifier of the location. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  id?: number
  /**
   * Name of the location. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  name?: string
  /**
   * More about the location. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  description?: string
  /**
   * Assumed: whether several Lessons may be there at once. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  can_conflict?: boolean
  /**
   * Identifier of a role. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  role?: number
  /**
   * Latitude, in the spelling of the tables. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  latitute?: string
  /**
   * Assumed: latitute is a slip of the tables and the field is spelled like this. No source shows it.
   */
  latitude?: string
  /**
   * Longitude. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  longitude?: string
  /**
   * Postal address as text. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and appointments pages, tables only.
   */
  address?: string
} | null
/**
 * Where a prospect stands in the pipeline; null for any other Client. Every sample has null: the fields are the table's. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, table only.
 */
export type PipelineStage = {
  /**
   * Identifier of the stage. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, table only.
   */
  id?: number
  /**
   * Name of the stage. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, table only.
   */
  name?: string
  /**
   * Place of the stage in the order. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, table only.
   */
  sort_index?: number
} | null
/**
 * A person in short, as other objects refer to one: which keys stand there differs from place to place, and null stands for nobody. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
 */
export type RoleReference = {
  /**
   * Identifier of the role, not of the user. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
   */
  id?: number
  /**
   * Given name; null in a sample of the tenders page. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
   */
  first_name?: string | null
  /**
   * Family name. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
   */
  last_name?: string
  /**
   * Email address. Assumed: null for a role without one. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
   */
  email?: string | null
  /**
   * What the person is. Seen: Administrator, Client, Student, Tutor; left out in many places. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples.
   */
  role_type?: string
  /**
   * The role in the API; left out for administrators and some creators. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a person, samples and tables.
   */
  url?: string
} | null
/**
 * A Job in short, as other objects refer to one. Assumed: null where there is no Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
 */
export type ServiceReference = {
  /**
   * Identifier of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  id?: number
  /**
   * Name of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  name?: string
  /**
   * How the Job is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), services and reports pages, tables.
   */
  dft_charge_type?: 'hourly' | 'one-off'
  /**
   * When the Job was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  created?: string
  /**
   * What the Client is charged by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  dft_charge_rate?: string
  /**
   * What the Tutor is paid by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  dft_contractor_rate?: string
  /**
   * When the Job last changed; missing in some samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples.
   */
  last_updated?: string
  /**
   * How far the Job has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  status?: JobStatus
  /**
   * The Job in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), every page that refers to a Job, samples and tables.
   */
  url?: string
} | null

/**
 * One thing that somebody did, as in 2020 to 2025. Tutor, Client, Student and Affiliate have forms of their own here; the other models have one documented form only, and 2026 has it. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
 */
export interface Event2020 {
  /**
   * The key of the action; missing from one of the two samples. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  action?: Action2020
  /**
   * The action in words. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  verb: string
  /**
   * When it happened. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  timestamp?: string
  /**
   * Identifier of the branch, since 2023. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample of 2023.
   */
  branch?: number
  /**
   * Who did it. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  actor?: Actor2020
  /**
   * More about the action. Only later samples have it; accepted here too. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  extra_msg?: string | null
  /**
   * What it was done to. Checked against the schemas of the models that the action can have; any value for actions without one. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  subject: unknown
}
/**
 * A subject that a Tutor teaches, and at which level, both as text. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
 */
export interface Skill2020 {
  /**
   * Identifier of the skill. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  id?: number
  /**
   * Name of the subject. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  subject?: string
  /**
   * Name of the level. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  qual_level?: string
}
/**
 * The personal data of a role, which the later form has at the top of the subject. Every sample with user has all of these keys, so that they are required. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
 */
export interface User {
  /**
   * How the person is addressed, such as Mr. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  title: string | null
  /**
   * Given name. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  first_name: string | null
  /**
   * Family name; never null in a sample. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  last_name: string
  /**
   * Email address. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  email: string | null
  /**
   * Mobile phone number. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  mobile: string | null
  /**
   * Phone number besides the mobile one. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  phone: string | null
  /**
   * Street and house number. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  street: string | null
  /**
   * State. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  state: string | null
  /**
   * Town. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  town: string | null
  /**
   * Country as "Name (CC)". The integer of the table is for writing only. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  country: string | null
  /**
   * Postcode. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  postcode: string | null
  /**
   * Latitude of the address, padded to 16 decimals. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  latitude: string | null
  /**
   * Longitude of the address, padded to 16 decimals. Assumed: null when unset, as in the flat form. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  longitude: string | null
  /**
   * When it was created. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  date_created: string
  /**
   * Time zone by its IANA name. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients and agents pages, version 1.
   */
  timezone: string | null
}
/**
 * An Affiliate as the subject of an event, with personal data in user. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, version 1.
 */
export interface Affiliate2020 {
  /**
   * Always Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Affiliate'
  /**
   * The Affiliate in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  id: number
  /**
   * Personal data. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  user?: User
  /**
   * Commission rate as text. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  commission_rate?: string | null
  /**
   * Clients of the Affiliate; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  clients?: RoleReference[]
  /**
   * When the Affiliate last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
}
/**
 * A Client as the subject of an event, with personal data in user. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, version 1.
 */
export interface Client2020 {
  /**
   * Always Client. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list; hermes 6785702 (TutorCruncher's own consumer), test data.
   */
  model: 'Client'
  /**
   * The Client in the API. Source: hermes 6785702 (TutorCruncher's own consumer), test data.
   */
  url?: string
  /**
   * Identifier of the Client. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  id: number
  /**
   * Personal data. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  user?: User
  /**
   * Where the Client stands with the company. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  status?: 'prospect' | 'live' | 'dormant'
  /**
   * Whether charges go through the branch; in older test data only. Source: hermes 6785702 (TutorCruncher's own consumer).
   */
  charge_via_branch?: boolean
  /**
   * Whether the Client is taxable. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  is_taxable?: boolean
  /**
   * Which notifications the Client gets. The table spells credit_requests where the samples have credit-requests. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  received_notifications?: (
    | 'broadcasts'
    | 'apt_reminders'
    | 'low_balance_reminders'
    | 'invoice_reminders'
    | 'pfi_reminders'
    | 'invoices'
    | 'credit_requests'
    | 'credit-requests'
  )[]
  /**
   * How many Invoices the Client has. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  invoices_count?: number
  /**
   * Amount of the pending payments. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  payment_pending?: string
  /**
   * Whether the Client is charged automatically: a boolean in the samples; in the table 0 (as the branch), 10 (yes) or 20 (no). Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  auto_charge?: false | true | 0 | 10 | 20
  /**
   * The associated administrator. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  associated_admin?: RoleReference
  /**
   * The associated Affiliate. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  associated_agent?: RoleReference
  /**
   * Where a prospect stands in the pipeline. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  pipeline_stage?: PipelineStage
  /**
   * Students that the Client pays for. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  paid_recipients?: RoleReference[]
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
  /**
   * Balance of the Client's Invoices. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  invoice_balance?: string
  /**
   * Balance that is available. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  available_balance?: string
}
/**
 * A Student as the subject of an event, with personal data in user. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, version 1.
 */
export interface Student2020 {
  /**
   * Always Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Student'
  /**
   * The Student in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  id: number
  /**
   * Personal data. The page's sample of version 1 is flat by mistake. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, table.
   */
  user?: User
  /**
   * Default rate of the Student. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  default_rate?: string | number | null
  /**
   * The Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  paying_client?: RoleReference
  /**
   * Other Clients linked to the Student; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  associated_clients?: RoleReference[]
  /**
   * School year of the Student: an integer or null in samples, a text in the table. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  academic_year?: number | string | null
  /**
   * When the Student last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
}
/**
 * A Tutor as the subject of an event, with personal data in user. Required is what every sample of this form has, in webhooks (2020 and 2023) and in the API. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
 */
export interface Tutor2020 {
  /**
   * Always Tutor. Source: TutorCruncher help centre, Webhooks, sample.
   */
  model: 'Tutor'
  /**
   * The Tutor in the API. Source: TutorCruncher help centre, Webhooks, sample.
   */
  url?: string
  /**
   * Identifier of the role. Source: TutorCruncher help centre, Webhooks, sample.
   */
  id: number
  /**
   * Personal data. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  user: User
  /**
   * Where the Tutor stands with the company. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  status: 'pending' | 'approved' | 'rejected' | 'dormant'
  /**
   * Whether charges go through the branch; in webhook samples only. Source: TutorCruncher help centre, Webhooks, sample.
   */
  charge_via_branch?: boolean
  /**
   * Default rate of the Tutor. Only null in the samples. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  default_rate: string | number | null
  /**
   * Qualifications; empty in every sample. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  qualifications: Qualification[]
  /**
   * What the Tutor teaches. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  skills: Skill2020[]
  /**
   * Where the Tutor studied; empty in every sample. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  institutions: Institution[]
  /**
   * Which notifications the Tutor gets, instead of receive_service_notifications since 2023. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample of 2023.
   */
  received_notifications?: string[]
  /**
   * Whether the Tutor gets notifications about Jobs; gone from webhooks in 2023. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  receive_service_notifications?: boolean
  /**
   * Rating in reviews. Only null in the samples. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  review_rating: string | number | null
  /**
   * Duration that goes with the reviews. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  review_duration: string
  /**
   * When the Tutor last changed; gone from webhooks in 2023. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  calendar_colour: string
  /**
   * Labels on the Tutor. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  labels: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  extra_attrs: ExtraAttribute[]
  /**
   * Totals of the Tutor's work. Source: TutorCruncher help centre, Webhooks, sample; TutorCruncher API docs (tc-api-docs 23e0578), contractors page, version 1.
   */
  work_done_details: WorkDoneDetails
}
/**
 * The body of a delivery in the form of 2020 to 2025. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
 */
export interface TutorCruncherWebhook2020 {
  /**
   * The events, one or more. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   *
   * @minItems 1
   */
  events: Event2020[]
  /**
   * When the request was made, in Unix seconds. Source: TutorCruncher help centre, "Webhooks" and "API and webhooks", samples.
   */
  _request_time?: number
  /**
   * The later spelling of _request_time, accepted too. Source: Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  request_time?: number
}
/**
 * One thing that somebody did, with its keys in the order of the sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
 */
export interface Event2026 {
  /**
   * The key of the action, one of the action list or newer: unknown ones are never refused. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  action: string
  /**
   * The action in words, the same as in the action list. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  verb: string
  /**
   * When it happened; microseconds and Z in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  timestamp: string
  /**
   * Identifier of the branch; decides which endpoints get the event. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  branch: number
  /**
   * Who did it. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  actor: Actor
  /**
   * More about the action. The page says that it can be empty, not how. Assumed: "", null or no key at all. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  extra_msg?: string | null
  /**
   * What it was done to. Checked against the schemas of the models that the action can have; any value for actions without one. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  subject?: unknown
}
/**
 * A line of an Invoice or a Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
 */
export interface Charge {
  /**
   * The Ad Hoc Charge that the line is for, if it is for one. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  adhoc_charge?: AdHocChargeReference
  /**
   * What the line comes to. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  amount?: string
  /**
   * The Lesson that the line is for, if it is for one. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  appointment?: LessonReference
  /**
   * When the charge arose. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  date?: string
  /**
   * Who is paid: the branch on an Invoice, the Tutor on a Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  payee?: ChargeParty
  /**
   * Who pays: the Client on an Invoice, the branch on a Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  payer?: ChargeParty
  /**
   * Rate of one unit. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  rate?: string
  /**
   * Sales code, such as 200. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  sales_code?: string
  /**
   * Tax on the line. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  tax_amount?: string
  /**
   * How many units. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices and payment-orders pages, samples and tables.
   */
  units?: string
}
/**
 * A custom field of the company's own, with its value. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
 */
export interface ExtraAttribute {
  /**
   * Identifier of the custom field. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
   */
  id?: number
  /**
   * The value as text, a date as YYYY-MM-DD, "" when left empty; no sample shows a number or a checkbox. Assumed: null when never filled in. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
   */
  value?: string | null
  /**
   * Kind of custom field. Seen: Date, Long Textbox, Short Textbox. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
   */
  type?: string
  /**
   * The custom field as a key, with hyphens or underscores. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
   */
  machine_name?: string
  /**
   * The custom field as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients, contractors, services and reports pages, samples.
   */
  name?: string
}
/**
 * Where a Tutor studied. Every sample has an empty list: the fields are the table's. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
 */
export interface Institution {
  /**
   * Identifier of the institution. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  id?: number
  /**
   * Name of the institution. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  name?: string
}
/**
 * A label on a role or a Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients, agents and services pages, samples and tables.
 */
export interface Label {
  /**
   * Identifier of the label. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients, agents and services pages, samples and tables.
   */
  id?: number
  /**
   * The label as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients, agents and services pages, samples and tables.
   */
  name?: string
  /**
   * The label as a key, such as very-important. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients, agents and services pages, samples and tables.
   */
  machine_name?: string
  /**
   * The label in the API. The tables leave it out. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors, clients, recipients, agents and services pages, samples.
   */
  url?: string
}
/**
 * A Tutor's qualification. Every sample has an empty list: the fields are the table's. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
 */
export interface Qualification {
  /**
   * Identifier of the qualification. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  id?: number
  /**
   * Where it was gained. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  institution?: string
  /**
   * The subject studied. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  subject?: string
  /**
   * The level of the qualification. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  qual_level?: string
  /**
   * The grade reached. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  grade?: string
  /**
   * The year it was gained. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  year?: number
  /**
   * The body that awarded it. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, table only.
   */
  governing_body?: string
}
/**
 * A subject that a Tutor teaches, and at which level. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
 */
export interface Skill {
  /**
   * Identifier of the skill. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  id?: number
  /**
   * The Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
   */
  contractor?: RoleReference
  /**
   * What is taught: an object in the samples of the current form, a text in the table. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  subject?:
    | {
        /**
         * Identifier of the subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        id?: number
        /**
         * Name of the subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        name?: string
        /**
         * Identifier of its category. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        category_id?: number
        /**
         * Name of its category. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        category_name?: string
        /**
         * Not explained. Only null in the samples and in no table, so that any value is allowed. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        custom_to_branch?: unknown
      }
    | string
  /**
   * The level taught: an object in the samples of the current form, a text in the table. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  qual_level?:
    | {
        /**
         * Identifier of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        id?: number
        /**
         * Name of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        name?: string
        /**
         * Ranking of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        ranking?: number
        /**
         * Not explained. Only null in the samples and in no table, so that any value is allowed. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample.
         */
        custom_to_branch?: unknown
      }
    | string
}
/**
 * Totals of a Tutor's work. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
 */
export interface WorkDoneDetails {
  /**
   * What the Tutor is owed, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  amount_owed?: number
  /**
   * What the Tutor has been paid, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  amount_paid?: number
  /**
   * Time that has been paid. Source: TutorCruncher API docs (tc-api-docs 23e0578), contractors page, sample and table.
   */
  total_paid_hours?: string
}
/**
 * The body of a public-profile delivery: a Tutor's public profile, sent to the endpoint's URL with an extension. There are no events; Chronos sends every key, null when unset. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
 */
export interface PublicProfile {
  /**
   * Identifier of the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  id: number
  /**
   * Identifier of the branch. Source: Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  branch_id: number
  /**
   * True when the profile is removed. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  deleted: boolean
  /**
   * Given name. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  first_name?: string | null
  /**
   * Family name. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  last_name?: string | null
  /**
   * Town. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  town?: string | null
  /**
   * Country by its name, without the code that a Tutor has. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  country?: string | null
  /**
   * Rating in reviews. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  review_rating?: number | null
  /**
   * Duration that goes with the reviews in hours, where a Tutor has a text. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  review_duration?: number | null
  /**
   * Where the Tutor is. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  location?: {
    /**
     * Latitude. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
     */
    latitude?: number
    /**
     * Longitude. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
     */
    longitude?: number
  } | null
  /**
   * The photo; null in the sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  photo?: string | null
  /**
   * Custom fields, passed on as given; empty in the sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  extra_attributes?: unknown[] | null
  /**
   * What the Tutor teaches. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  skills?:
    | {
        /**
         * Name of the subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        subject?: string
        /**
         * Category of the subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        category?: string
        /**
         * Name of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        qual_level?: string
        /**
         * Identifier of the subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        subject_id?: number
        /**
         * Identifier of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        qual_level_id?: number
        /**
         * Ranking of the level. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample.
         */
        qual_level_ranking?: number
      }[]
    | null
  /**
   * Labels, passed on as given; empty in the sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  labels?: unknown[] | null
  /**
   * When the Tutor was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  created?: string | null
  /**
   * When the profile was released. Source: TutorCruncher API docs (tc-api-docs 23e0578), public-contractors page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  release_timestamp: string
  /**
   * When TutorCruncher made the request, in Unix seconds. Source: Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  request_time: number | null
}
/**
 * A category of Ad Hoc Charges as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. No action has it as its subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page.
 */
export interface AdHocChargeCategory {
  /**
   * Always Ad Hoc Charge Category. Assumed: the docs' site names the model, but no action uses it. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  model: 'Ad Hoc Charge Category'
  /**
   * The Ad Hoc Charge Category in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Ad Hoc Charge Category. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  id: number
  /**
   * Name of the category. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  name?: string
  /**
   * Tax of the branch, by name. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  branch_tax_setup?: string
  /**
   * Tax of the Tutor, by name. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  contractor_tax_setup?: string
  /**
   * Whether Tutors may use it. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  contractor_usable?: boolean
  /**
   * What is charged by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  default_charge_amount?: string
  /**
   * Description by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  default_description?: string
  /**
   * What the Tutor is paid by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  default_pay_amount?: string
  /**
   * Whether amounts are without or with tax. Seen: net. Source: TutorCruncher API docs (tc-api-docs 23e0578), ahc-categories page, sample and table.
   */
  dft_net_gross?: string
}
/**
 * An Ad Hoc Charge as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page.
 */
export interface AdHocCharge {
  /**
   * Always Ad Hoc Charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Ad Hoc Charge'
  /**
   * The Ad Hoc Charge in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Ad Hoc Charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  id: number
  /**
   * The Affiliate who has a share. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  agent?: RoleReference
  /**
   * The Lesson it belongs to. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  appointment?: LessonReference
  /**
   * What kind of charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  category?: {
    /**
     * Identifier of the category. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    id?: number
    /**
     * Name of the category. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    name?: string
    /**
     * Tax of the branch, by name. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    branch_tax_setup?: string
    /**
     * Tax of the Tutor, by name. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    contractor_tax_setup?: string
    /**
     * Whether Tutors may use it. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    contractor_usable?: boolean
    /**
     * What is charged by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    default_charge_amount?: string
    /**
     * Description by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    default_description?: string
    /**
     * What the Tutor is paid by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    default_pay_amount?: string
    /**
     * Whether amounts are without or with tax. Seen: net. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    dft_net_gross?: string
  }
  /**
   * Identifier of the category again. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  category_id?: number
  /**
   * Name of the category again. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  category_name?: string
  /**
   * Assumed: what the Client is charged in another currency. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  charge_client_forex?: string | null
  /**
   * What the Client is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  client_cost?: string
  /**
   * The Client who is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  client?: RoleReference
  /**
   * The Tutor who is paid. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  contractor?: RoleReference
  /**
   * Who created it. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  creator?: RoleReference
  /**
   * Currency of the amounts. Seen: GBP. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  currency?: string
  /**
   * Conversion of the currency. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  currency_conversion?: string | null
  /**
   * When the charge arose. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  date_occurred?: string
  /**
   * Invoices that carry the charge. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  invoices?: {
    /**
     * Identifier of the Invoice. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    id?: number
    /**
     * Number of the Invoice as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    display_id?: string
    /**
     * When the Invoice was sent. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    date_sent?: string
    /**
     * Total with tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    gross?: string
    /**
     * Total without tax, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    net?: number
    /**
     * Tax in the total. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    tax?: string
    /**
     * The Client who is invoiced. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    client?: RoleReference
    /**
     * How far the Invoice has got. Seen: paid. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    status?: string
    /**
     * The Invoice in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
     */
    url?: string
  }[]
  /**
   * Payment Orders that carry the charge; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  payment_orders?: {
    /**
     * Identifier of the Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    id?: number
    /**
     * Number of the Payment Order as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    display_id?: string
    /**
     * Total with tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    gross?: string
    /**
     * Total without tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    net?: string | number
    /**
     * Tax in the total. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    tax?: string
    /**
     * Who is paid; the table says no more than that it is an object. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    payee?: RoleReference
    /**
     * How far the Payment Order has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, table only.
     */
    status?: string
  }[]
  /**
   * Whether the amounts are without or with tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  net_gross?: 'net' | 'gross'
  /**
   * What the Tutor is paid. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  pay_contractor?: string | null
  /**
   * The Job it belongs to. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  service?: ServiceReference
  /**
   * Tax, as a JSON number that is not rounded. Source: TutorCruncher API docs (tc-api-docs 23e0578), adhoccharges page, sample and table.
   */
  tax_amount?: number
}
/**
 * An Affiliate as the subject of an event, with personal data at the top. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page.
 */
export interface Affiliate {
  /**
   * Always Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Affiliate'
  /**
   * The Affiliate in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  id: number
  /**
   * How the person is addressed, such as Mr. Null in every sample but the Client's. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample (null); clients page, sample (text).
   */
  title?: string | null
  /**
   * Given name. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  first_name?: string | null
  /**
   * Family name; never null in a sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  last_name?: string
  /**
   * Email address. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  email?: string | null
  /**
   * Mobile phone number. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  mobile?: string | null
  /**
   * Phone number besides the mobile one. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  phone?: string | null
  /**
   * Street and house number. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  street?: string | null
  /**
   * State. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  state?: string | null
  /**
   * Town. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  town?: string | null
  /**
   * Country as "Name (CC)". The integer of the table is for writing only. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  country?: string | null
  /**
   * Postcode. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  postcode?: string | null
  /**
   * Latitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  latitude?: string | null
  /**
   * Longitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  longitude?: string | null
  /**
   * When it was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  date_created?: string
  /**
   * Time zone by its IANA name. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  timezone?: string | null
  /**
   * Where the photo can be fetched. Assumed: null without a photo, which the vendor calls optional. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  photo?: string | null
  /**
   * Commission rate as text. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  commission_rate?: string | null
  /**
   * Clients of the Affiliate; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  clients?: RoleReference[]
  /**
   * When the Affiliate last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), agents page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
}
/**
 * An Application as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page.
 */
export interface Application {
  /**
   * Always Application. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Application'
  /**
   * The Application in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Application. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample.
   */
  id: number
  /**
   * What the Tutor wrote. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  description?: string
  /**
   * The Tutor who applied. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  contractor?: RoleReference
  /**
   * When the Tutor applied. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  created?: string
  /**
   * Rate that the Tutor proposes. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  proposed_rate?: string | null
  /**
   * The Job applied for. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  service?: ServiceReference
  /**
   * How far the Application has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), tenders page, sample and table.
   */
  status?: 'pending' | 'requested' | 'accepted' | 'rejected' | 'withdrawn'
}
/**
 * A Client as the subject of an event, with personal data at the top. No delivery of it is documented: the fields are those of the API object, and only model and id are required. A deleted Client comes with id, model, first_name and last_name alone in the test data of hermes 6785702 (TutorCruncher's own consumer). Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page.
 */
export interface Client {
  /**
   * Always Client. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list; hermes 6785702 (TutorCruncher's own consumer), test data.
   */
  model: 'Client'
  /**
   * The Client in the API. Source: hermes 6785702 (TutorCruncher's own consumer), test data.
   */
  url?: string
  /**
   * Identifier of the Client. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  id: number
  /**
   * How the person is addressed, such as Mr. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample.
   */
  title?: string | null
  /**
   * Given name. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  first_name?: string | null
  /**
   * Family name; never null in a sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  last_name?: string
  /**
   * Email address. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  email?: string | null
  /**
   * Mobile phone number. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  mobile?: string | null
  /**
   * Phone number besides the mobile one. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  phone?: string | null
  /**
   * Street and house number. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  street?: string | null
  /**
   * State. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  state?: string | null
  /**
   * Town. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  town?: string | null
  /**
   * Country as "Name (CC)". The integer of the table is for writing only. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  country?: string | null
  /**
   * Postcode. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  postcode?: string | null
  /**
   * Latitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  latitude?: string | null
  /**
   * Longitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  longitude?: string | null
  /**
   * When it was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  date_created?: string
  /**
   * Time zone by its IANA name. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  timezone?: string | null
  /**
   * Where the photo can be fetched. Assumed: null without a photo, which the vendor calls optional. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  photo?: string | null
  /**
   * Where the Client stands with the company. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  status?: 'prospect' | 'live' | 'dormant'
  /**
   * Whether the Client is taxable. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  is_taxable?: boolean
  /**
   * Which notifications the Client gets. The table spells credit_requests where the samples have credit-requests. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  received_notifications?: (
    | 'broadcasts'
    | 'apt_reminders'
    | 'low_balance_reminders'
    | 'invoice_reminders'
    | 'pfi_reminders'
    | 'invoices'
    | 'credit_requests'
    | 'credit-requests'
  )[]
  /**
   * How many Invoices the Client has. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  invoices_count?: number
  /**
   * Amount of the pending payments. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  payment_pending?: string
  /**
   * Whether the Client is charged automatically: a boolean in the samples; in the table 0 (as the branch), 10 (yes) or 20 (no). Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  auto_charge?: false | true | 0 | 10 | 20
  /**
   * The associated administrator. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  associated_admin?: RoleReference
  /**
   * The associated Affiliate. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  associated_agent?: RoleReference
  /**
   * Where a prospect stands in the pipeline. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  pipeline_stage?: PipelineStage
  /**
   * Students that the Client pays for. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  paid_recipients?: RoleReference[]
  /**
   * When the Client last changed; in one sample of the API only. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
  /**
   * Balance of the Client's Invoices. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  invoice_balance?: string
  /**
   * Balance that is available. Source: TutorCruncher API docs (tc-api-docs 23e0578), clients page, sample and table.
   */
  available_balance?: string
}
/**
 * A Credit Request as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. The three fields of the table that are for creation only are left out. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page.
 */
export interface CreditRequest {
  /**
   * Always Credit Request. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Credit Request'
  /**
   * The Credit Request in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Credit Request. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  id: number
  /**
   * Total asked for. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  amount?: string
  /**
   * The Client who is asked to pay. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  client?: RoleReference
  /**
   * Number of the Credit Request as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  display_id?: string
  /**
   * When the Credit Request was sent. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  date_sent?: string
  /**
   * When it was paid. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  date_paid?: string | null
  /**
   * Lines of the Credit Request. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  items?: {
    /**
     * What the line comes to. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
     */
    amount?: string
    /**
     * What the line is for. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
     */
    custom_description?: string
    /**
     * Sales code. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
     */
    sales_codes?: string | null
    /**
     * The Student's part of a Lesson; its fields are not documented. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
     */
    rcra?: {} | null
  }[]
  /**
   * Link to the PDF; in the sample it is signed and expires. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  pdf_url?: string
  /**
   * Students it is for; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  service_recipients?: RoleReference[]
  /**
   * How far the Credit Request has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  status?: AccountingStatus
  /**
   * What is still to be paid, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample and table.
   */
  still_to_pay?: number
  /**
   * A flag seen in the answer to a creation only. Source: TutorCruncher API docs (tc-api-docs 23e0578), proforma-invoices page, sample.
   */
  created?: boolean
}
/**
 * An Invoice as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page.
 */
export interface Invoice {
  /**
   * Always Invoice. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list; hermes 6785702 (TutorCruncher's own consumer), test data.
   */
  model: 'Invoice'
  /**
   * The Invoice in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Invoice. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  id: number
  /**
   * Lines of the Invoice. Whether webhooks carry them is not shown. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  charges?: Charge[]
  /**
   * The Client who is invoiced. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  client?: RoleReference
  /**
   * When the Invoice was sent. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  date_sent?: string
  /**
   * When the Invoice was voided. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  date_void?: string | null
  /**
   * When the Invoice was paid. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  date_paid?: string | null
  /**
   * Number of the Invoice as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  display_id?: string
  /**
   * Total with tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  gross?: string
  /**
   * Total without tax: a number in two samples, text with 2 decimals in one. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  net?: number | string
  /**
   * Tax in the total. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  tax?: string
  /**
   * Link to the PDF; in the sample it is signed and expires. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  pdf_url?: string
  /**
   * How far the Invoice has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  status?: AccountingStatus
  /**
   * What is still to be paid, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), invoices page, sample and table.
   */
  still_to_pay?: number
}
/**
 * A Job as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page.
 */
export interface Job {
  /**
   * Always Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Job'
  /**
   * The Job in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  id: number
  /**
   * Whether Tutors may propose a rate when they apply. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  allow_proposed_rates?: boolean
  /**
   * Whether the Job is invoiced automatically. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  auto_invoice?: boolean
  /**
   * Identifier of the branch. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  branch?: number
  /**
   * Tax of the branch, by name. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  branch_tax_setup?: string | null
  /**
   * Assumed: the most units that may be taught. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  cap?: number | null
  /**
   * Colour of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  colour?: string
  /**
   * Tutors on the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  conjobs?: {
    /**
     * Identifier of the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    contractor?: number
    /**
     * What the Tutor may do. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    contractor_permissions?: 'add-edit-complete' | 'add-edit' | 'edit' | 'complete'
    /**
     * Name of the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    name?: string
    /**
     * Pay rate of this Tutor, if one is set. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    pay_rate?: string | null
  }[]
  /**
   * Tax of the Tutors: its name, in one sample its identifier. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  contractor_tax_setup?: string | number
  /**
   * When the Job was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  created?: string
  /**
   * What the Job is about. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  description?: string
  /**
   * How the Job is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_charge_type?: 'hourly' | 'one-off'
  /**
   * What Clients are charged by default. A number in most samples, text with 2 decimals in one. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_charge_rate?: number | string
  /**
   * What Tutors may do by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_contractor_permissions?: 'add-edit-complete' | 'add-edit' | 'edit' | 'complete'
  /**
   * What Tutors are paid by default. A number in most samples, text with 2 decimals in one. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_contractor_rate?: number | string
  /**
   * Where Lessons take place by default. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_location?: Location
  /**
   * Largest number of Students by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  dft_max_srs?: number | null
  /**
   * Skills desired; empty in every sample and in no table, so that any item is allowed. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample.
   */
  desired_skills?: unknown[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
  /**
   * Extra fee for each Lesson. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  extra_fee_per_apt?: string | null
  /**
   * Time until the Job counts as inactive. Assumed: in days. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  inactivity_time?: number | null
  /**
   * Whether the Job can be booked. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  is_bookable?: boolean
  /**
   * Whether the Job is deleted. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  is_deleted?: boolean
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  labels?: Label[]
  /**
   * When the Job last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample.
   */
  last_updated?: string
  /**
   * When the latest Lesson or Ad Hoc Charge was. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  latest_apt_ahc?: string
  /**
   * Name of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  name?: string
  /**
   * Whether rates are without or with tax. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  net_gross?: 'net' | 'gross'
  /**
   * Students on the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  rcrs?: {
    /**
     * Identifier of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    recipient?: number
    /**
     * Name of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    recipient_name?: string
    /**
     * Identifier of the Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    paying_client?: number
    /**
     * Name of the Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    paying_client_name?: string
    /**
     * Charge rate of this Student, if one is set. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    charge_rate?: string | null
    /**
     * Identifier of the Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    agent?: number | null
    /**
     * Name of the Affiliate. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    agent_name?: string | null
    /**
     * The Affiliate's share in percent. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
     */
    agent_percentage?: string | null
  }[]
  /**
   * Whether a Report is required. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  report_required?: boolean
  /**
   * Assumed: whether a Lesson needs a Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  require_con_job?: boolean
  /**
   * Assumed: whether a Lesson needs a Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  require_rcr?: boolean
  /**
   * Assumed: units after which a review is asked for. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  review_units?: number | null
  /**
   * Sales code. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  sales_codes?: number | null
  /**
   * Premium for Students. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  sr_premium?: string | null
  /**
   * How far the Job has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  status?: JobStatus
  /**
   * Units of all Lessons together. Source: TutorCruncher API docs (tc-api-docs 23e0578), services page, sample and table.
   */
  total_apt_units?: number
}
/**
 * A Lesson as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. The table puts service and charge_type below repeater; the samples have them at the top. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page.
 */
export interface Lesson {
  /**
   * Always Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Lesson'
  /**
   * The Lesson in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  id: number
  /**
   * When the Lesson starts. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  start?: string
  /**
   * When the Lesson ends. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  finish?: string
  /**
   * Length in units. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  units?: string
  /**
   * What the Lesson is about. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  topic?: string
  /**
   * Where the Lesson takes place. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  location?: Location
  /**
   * Students of the Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  rcras?: {
    /**
     * Identifier of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    recipient?: number
    /**
     * Name of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    recipient_name?: string
    /**
     * Identifier of the Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    paying_client?: number
    /**
     * Name of the Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    paying_client_name?: string
    /**
     * What the Client is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    charge_rate?: string
    /**
     * How the Student took part; more values are not documented. Seen: attended. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    status?: string
  }[]
  /**
   * Tutors of the Lesson. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  cjas?: {
    /**
     * Identifier of the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    contractor?: number
    /**
     * Name of the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    contractor_name?: string
    /**
     * Name of the Tutor, instead of contractor_name in samples of creation and update. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
     */
    name?: string
    /**
     * What the Tutor is paid. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
     */
    pay_rate?: string
  }[]
  /**
   * How far the Lesson has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  status?: LessonStatus
  /**
   * How the Lesson repeats. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  repeater?: {
    /**
     * By days or by weeks. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    repeat?: 'Daily' | 'Weekly'
    /**
     * Interval of the repetition. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    every?: number
    /**
     * Days of the week. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    repeat_on?: string
    /**
     * When it stops. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    stops_on?: string
    /**
     * After how many Lessons it stops. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    stops_after?: number
    /**
     * Identifier of the Lesson that it goes back to. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, table only.
     */
    source_apt?: number
  } | null
  /**
   * The Job of the Lesson: an object when read, its identifier in one sample of an update. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  service?:
    | {
        /**
         * Identifier of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        id?: number
        /**
         * Name of the Job. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        name?: string
        /**
         * How the Job is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample; services page, table.
         */
        dft_charge_type?: 'hourly' | 'one-off'
        /**
         * When the Job was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        created?: string
        /**
         * What the Client is charged by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        dft_charge_rate?: string
        /**
         * What the Tutor is paid by default. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        dft_contractor_rate?: string
        /**
         * When the Job last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        last_updated?: string
        /**
         * How far the Job has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        status?: JobStatus
        /**
         * The Job in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
         */
        url?: string
      }
    | number
  /**
   * How the Lesson is charged. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample and table.
   */
  charge_type?: 'Hourly' | 'One off'
  /**
   * Custom fields: an empty object in the two samples that have it. Assumed: a list may come too, as on every other subject. Source: TutorCruncher API docs (tc-api-docs 23e0578), appointments page, sample.
   */
  extra_attrs?: {} | ExtraAttribute[]
}
/**
 * A Note as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. DELETED_A_NOTE has what the Note was on as its subject instead. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page.
 */
export interface Note {
  /**
   * Always Note. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Note'
  /**
   * The Note in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Note. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  id: number
  /**
   * When the Note was written. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  dt_created?: string
  /**
   * When the Note last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  dt_updated?: string
  /**
   * Who wrote it. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  creator?: RoleReference
  /**
   * What the Note says. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  text?: string
  /**
   * What the Note is on: a Client, Tutor, Affiliate, Student, Job or Lesson, told apart by url. Only a Client's form is shown. Source: TutorCruncher API docs (tc-api-docs 23e0578), notes page, sample and table.
   */
  focus?: RoleReference
}
/**
 * A Payment Order as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page.
 */
export interface PaymentOrder {
  /**
   * Always Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Payment Order'
  /**
   * The Payment Order in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  id: number
  /**
   * Total of the Payment Order. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  amount?: string
  /**
   * Lines of the Payment Order. Whether webhooks carry them is not shown. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  charges?: Charge[]
  /**
   * When the Payment Order was sent. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  date_sent?: string
  /**
   * When it was voided. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  date_void?: string | null
  /**
   * When it was paid. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  date_paid?: string | null
  /**
   * Number of the Payment Order as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  display_id?: string
  /**
   * Link to the PDF; in the sample it is signed and expires. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  pdf_url?: string
  /**
   * Who is paid. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  payee?: RoleReference
  /**
   * How far the Payment Order has got. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  status?: AccountingStatus
  /**
   * What is still to be paid, as a JSON number. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, sample and table.
   */
  still_to_pay?: number
  /**
   * Tax in the total; in no sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders page, table only.
   */
  tax?: string
}
/**
 * A Report as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model is required. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page.
 */
export interface Report {
  /**
   * Always Report. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Report'
  /**
   * The Report in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Report. The API object has none, so that it is not required. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  id?: number
  /**
   * The Lesson reported on. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  appointment?: LessonReference
  /**
   * Whether the Report has been approved. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  approved?: boolean
  /**
   * The Client. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  client?: RoleReference
  /**
   * Who wrote it. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  creator?: RoleReference
  /**
   * When it was written. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  dt_created?: string
  /**
   * Custom fields: what the Report says. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
  /**
   * The Student reported on. Source: TutorCruncher API docs (tc-api-docs 23e0578), reports page, sample and table.
   */
  service_recipient?: RoleReference
}
/**
 * A Student as the subject of an event, with personal data at the top. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page.
 */
export interface Student {
  /**
   * Always Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Student'
  /**
   * The Student in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Student. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  id: number
  /**
   * How the person is addressed, such as Mr. Null in every sample but the Client's. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample (null); clients page, sample (text).
   */
  title?: string | null
  /**
   * Given name. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  first_name?: string | null
  /**
   * Family name; never null in a sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  last_name?: string
  /**
   * Email address. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  email?: string | null
  /**
   * Mobile phone number. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  mobile?: string | null
  /**
   * Phone number besides the mobile one. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  phone?: string | null
  /**
   * Street and house number. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  street?: string | null
  /**
   * State. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  state?: string | null
  /**
   * Town. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  town?: string | null
  /**
   * Country as "Name (CC)". The integer of the table is for writing only. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  country?: string | null
  /**
   * Postcode. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  postcode?: string | null
  /**
   * Latitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  latitude?: string | null
  /**
   * Longitude of the address, padded to 16 decimals. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  longitude?: string | null
  /**
   * When it was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  date_created?: string
  /**
   * Time zone by its IANA name. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  timezone?: string | null
  /**
   * Where the photo can be fetched. Assumed: null without a photo, which the vendor calls optional. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  photo?: string | null
  /**
   * Default rate of the Student. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  default_rate?: string | number | null
  /**
   * The Client who pays. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  paying_client?: RoleReference
  /**
   * Other Clients linked to the Student; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  associated_clients?: RoleReference[]
  /**
   * School year of the Student: an integer or null in samples, a text in the table. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  academic_year?: number | string | null
  /**
   * When the Student last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  calendar_colour?: string
  /**
   * Labels on it. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  labels?: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), recipients page, sample and table.
   */
  extra_attrs?: ExtraAttribute[]
}
/**
 * A Task as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page.
 */
export interface Task {
  /**
   * Always Task. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Task'
  /**
   * The Task in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Task. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  id: number
  /**
   * The administrator whose Task it is. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  admin?: RoleReference
  /**
   * Whether the Task is done. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  complete?: boolean
  /**
   * What has to be done. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  description?: string
  /**
   * When it is due. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  due_dt?: string
  /**
   * Whether a notification is pending. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  notification_pending?: boolean
  /**
   * When to remind. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  reminder_dt?: string
  /**
   * Whether it repeats by weeks or by months. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  repeater?: 'weekly' | 'monthly'
  /**
   * Interval of the repetition: an integer in the samples, a text in the table. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  repeat_every?: number | string
  /**
   * The role that the Task refers to. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  role?: RoleReference
  /**
   * The Job that the Task refers to. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  service?: ServiceReference
  /**
   * What kind of Task. Source: TutorCruncher API docs (tc-api-docs 23e0578), tasks page, sample and table.
   */
  task_type?: 'phone' | 'email' | 'service-cold' | 'other'
}
/**
 * A Tutor as the subject of an event, with personal data at the top. Required is what every sample of this form has, in webhooks and in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
 */
export interface Tutor {
  /**
   * Always Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  model: 'Tutor'
  /**
   * The Tutor in the API. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  url?: string
  /**
   * Identifier of the role. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  id: number
  /**
   * Where the Tutor stands with the company. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  status: 'pending' | 'approved' | 'rejected' | 'dormant'
  /**
   * Default rate of the Tutor. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  default_rate: string | number | null
  /**
   * Qualifications; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  qualifications: Qualification[]
  /**
   * What the Tutor teaches. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  skills: Skill[]
  /**
   * Where the Tutor studied; empty in every sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  institutions: Institution[]
  /**
   * Which notifications the Tutor gets. Seen: apt_marked_complete_reminder, apt_reminders, broadcasts, lesson_scheduled, service_notifications. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample.
   */
  received_notifications?: string[]
  /**
   * In the API object only, not in the webhook sample. Whether the Tutor gets notifications about Jobs. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  receive_service_notifications?: boolean
  /**
   * Rating in reviews. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  review_rating: string | number | null
  /**
   * Duration that goes with the reviews. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  review_duration: string
  /**
   * In the API object only, not in the webhook sample. When the Tutor last changed. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  last_updated?: string
  /**
   * Colour in the calendar, by name or as #rrggbb. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  calendar_colour: string
  /**
   * Labels on the Tutor. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  labels: Label[]
  /**
   * Custom fields with a value. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  extra_attrs: ExtraAttribute[]
  /**
   * In the API object only, not in the webhook sample. Totals of the Tutor's work. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  work_done_details?: WorkDoneDetails
  /**
   * Latitude of the address, padded to 16 decimals. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  latitude: string | null
  /**
   * Longitude of the address, padded to 16 decimals. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  longitude: string | null
  /**
   * When it was created. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  date_created: string
  /**
   * Given name. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  first_name: string | null
  /**
   * Family name; never null in a sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  last_name: string
  /**
   * Email address. Assumed: null when unset, as for other roles. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  email: string | null
  /**
   * Mobile phone number. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  mobile: string | null
  /**
   * Phone number besides the mobile one. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  phone: string | null
  /**
   * Street and house number. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  street: string | null
  /**
   * State. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  state: string | null
  /**
   * Town. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  town: string | null
  /**
   * Country as "Name (CC)". The integer of the table is for writing only. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  country: string | null
  /**
   * Postcode. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  postcode: string | null
  /**
   * Time zone by its IANA name. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  timezone: string | null
  /**
   * How the person is addressed, such as Mr. Null in every sample but the Client's. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page; clients page.
   */
  title: string | null
  /**
   * Where the photo can be fetched. Not required: most samples of the API object lack it. Assumed: null without a photo, which the vendor calls optional. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; contractors page.
   */
  photo?: string | null
}
/**
 * A safeguarding or wellbeing concern as the subject of an event. No delivery of it is documented: the fields are those of the API object, and only model and id are required. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page.
 */
export interface WellbeingConcern {
  /**
   * Always Safeguarding/Wellbeing Concern. Source: TutorCruncher API docs (tc-api-docs 23e0578), action list.
   */
  model: 'Safeguarding/Wellbeing Concern'
  /**
   * The Safeguarding/Wellbeing Concern in the API. Assumed: as in the Tutor's webhook sample. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page.
   */
  url?: string
  /**
   * Identifier of the Safeguarding/Wellbeing Concern. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  id: number
  /**
   * Number of the concern as people read it. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  display_name?: string
  /**
   * How far the concern has got; more values are not documented. Seen: Unresolved. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  status?: string
  /**
   * How severe it is; more values are not documented. Seen: Severe. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  severity?: string
  /**
   * When it was raised. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  dt_raised?: string
  /**
   * When it was resolved. Only null in the samples. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  dt_resolved?: string | null
  /**
   * Who created it. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  creator?: RoleReference
  /**
   * The Student concerned. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  service_recipient?: RoleReference
  /**
   * The Tutor concerned. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  contractor?: RoleReference
  /**
   * The Job concerned. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  service?: ServiceReference
  /**
   * The Lesson concerned. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample and table.
   */
  appointment?: LessonReference
  /**
   * What happened. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample.
   */
  description?: string
  /**
   * How it was resolved; "" before that. Source: TutorCruncher API docs (tc-api-docs 23e0578), wellbeing-concerns page, sample.
   */
  resolution_note?: string
}
/**
 * The body of a delivery. request_time is what the delivery service sends; the sample of the docs lacks it, so that it is not required. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
 */
export interface TutorCruncherWebhook2026 {
  /**
   * When TutorCruncher made the request, in Unix seconds; set before the delivery service gets it, so that a retry repeats it. Source: Chronos 89fdb67 (TutorCruncher's public delivery service).
   */
  request_time?: number
  /**
   * The older spelling of request_time, accepted too. Source: TutorCruncher help centre, Webhooks, sample; Chronos 89fdb67 (TutorCruncher's public delivery service), releases of October 2024.
   */
  _request_time?: number
  /**
   * Exactly one event since v1.1.0 of the delivery service. Source: TutorCruncher API docs (tc-api-docs 23e0578), webhooks page, sample; Chronos 89fdb67 (TutorCruncher's public delivery service).
   *
   * @minItems 1
   * @maxItems 1
   */
  events: Event2026[]
}
