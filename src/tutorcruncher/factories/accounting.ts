import type { CreditRequest, Invoice, PaymentOrder } from '../../generated/tutorcruncher/types.ts'
import { BRANCH, createInvoiceCharges, createOtherCharge, createPayCharges, sumOf } from './charges.ts'
import { decimal, hasTotals, penceOf, totalsOf } from './money.ts'
import { createPerson, refer, referByRole } from './people.ts'
import { at, type Fields, fieldsOf, idOf, type Scene, some, urlOf } from './scene.ts'
import { pdfUrl, settle, stillToPay } from './settlement.ts'

/**
 * Amounts are with tax. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), invoices page,
 * sample.
 */
export function createInvoice(scene: Scene, fields: Fields): Invoice {
  const id = idOf(scene, fields)
  const settlement = settle(scene, fields)
  const client = createPerson(scene, fieldsOf(fields.client))
  const parties = { payee: BRANCH, payer: refer(scene, 'Client', client), sales_code: '200' }
  const earlier = at(scene, settlement.sent)
  const pdf_url = pdfUrl(scene, 'invoices')
  const drawn = Array.isArray(fields.charges) ? fields.charges : createInvoiceCharges(earlier, parties)
  const totals = totalsOf(fields, { gross: sumOf(drawn, 'amount'), tax: sumOf(drawn, 'tax_amount') })
  return {
    model: 'Invoice',
    url: urlOf(scene, 'Invoice', id),
    id,
    charges: hasTotals(fields) ? [createOtherCharge(earlier, parties, totals.gross, totals.tax)] : drawn,
    client: referByRole(scene, 'Client', client),
    date_sent: settlement.date_sent,
    date_void: settlement.date_void,
    date_paid: settlement.date_paid,
    display_id: `INV-${id}`,
    gross: decimal(totals.gross),
    net: totals.net / 100,
    pdf_url,
    status: settlement.status,
    still_to_pay: stillToPay(settlement, totals.gross),
    tax: decimal(totals.tax),
  }
}

/**
 * The Tutor's pay for Lessons. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578), payment-orders
 * page, sample.
 */
export function createPaymentOrder(outer: Scene, fields: Fields): PaymentOrder {
  const scene = { ...outer, isLocal: true }
  const id = idOf(scene, fields)
  const settlement = settle(scene, fields)
  const payee = createPerson(scene, fieldsOf(fields.payee))
  const parties = { payee: refer(scene, 'Tutor', payee), payer: BRANCH, sales_code: '325' }
  const earlier = at(scene, settlement.sent)
  const pdf_url = pdfUrl(scene, 'client-reports')
  const drawn = Array.isArray(fields.charges) ? fields.charges : createPayCharges(earlier, parties)
  const given = penceOf(fields.amount)
  const amount = given ?? sumOf(drawn, 'amount')
  return {
    model: 'Payment Order',
    url: urlOf(scene, 'Payment Order', id),
    id,
    amount: decimal(amount),
    charges: given === undefined ? drawn : [createOtherCharge(earlier, parties, amount, 0)],
    date_sent: settlement.date_sent,
    date_void: settlement.date_void,
    date_paid: settlement.date_paid,
    display_id: `PO-${id}`,
    pdf_url,
    status: settlement.status,
    payee: refer(scene, 'Tutor', payee),
    still_to_pay: stillToPay(settlement, amount),
  }
}

/**
 * Money asked for in advance. The fields and their order: TutorCruncher API docs (tc-api-docs 23e0578),
 * proforma-invoices page, sample.
 */
export function createCreditRequest(scene: Scene, fields: Fields): CreditRequest {
  const id = idOf(scene, fields)
  const settlement = settle(scene, fields)
  const client = createPerson(scene, fieldsOf(fields.client))
  const pdf_url = pdfUrl(scene, 'proforma-invoice')
  const drawn = Array.isArray(fields.items) ? fields.items : some(scene, 1, 2, () => createItem(scene))
  const given = penceOf(fields.amount)
  const amount = given ?? sumOf(drawn, 'amount')
  return {
    model: 'Credit Request',
    url: urlOf(scene, 'Credit Request', id),
    id,
    amount: decimal(amount),
    client: referByRole(scene, 'Client', client),
    display_id: `PFI-${id}`,
    date_sent: settlement.date_sent,
    date_paid: settlement.date_paid,
    items: given === undefined ? drawn : [createItem(scene, given)],
    pdf_url,
    service_recipients: [],
    status: settlement.status,
    still_to_pay: stillToPay(settlement, amount),
  }
}

function createItem({ random }: Scene, pence?: number): NonNullable<CreditRequest['items']>[number] {
  const [lessons, custom_description] = random.pick([
    [1, 'One lesson'],
    [2, 'Two lessons'],
    [10, 'Ten lessons – paid in advance'],
  ] as const)
  const amount = pence ?? lessons * random.integer(6, 16) * 500
  return { amount: decimal(amount), custom_description, sales_codes: null, rcra: null }
}
