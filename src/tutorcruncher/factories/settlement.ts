import type { AccountingStatus } from '../../generated/tutorcruncher/types.ts'
import { between, born, momentOf, momentOr, stamp } from './dates.ts'
import { at, type Fields, type Scene, textOr } from './scene.ts'

/** How far an Invoice, Payment Order or Credit Request has got. */
export interface Settlement {
  readonly status: AccountingStatus
  /** Epoch milliseconds at which it was sent. */
  readonly sent: number
  readonly date_sent: string
  readonly date_void: string | null
  readonly date_paid: string | null
}

/** Usual ones, where the event tells none. */
const STATUSES = ['unpaid', 'unpaid', 'paid', 'paid', 'payment-pending'] as const

/** Only what is paid has a day of payment and only what is void one of that; both come after it was sent. */
export function settle(scene: Scene, fields: Fields): Settlement {
  const { random, now } = scene
  const usual = random.pick(STATUSES)
  const status = textOr<AccountingStatus>(fields.status, impliedBy(fields) ?? usual)
  const end = momentOf(fields.date_paid) ?? momentOf(fields.date_void) ?? now
  const sent = momentOr(fields.date_sent, born(at(scene, end), 1, 60))
  const settled = stamp(scene, between(scene, sent, end))
  return {
    status,
    sent,
    date_sent: stamp(scene, sent),
    date_void: status === 'void' ? settled : null,
    date_paid: status === 'paid' ? settled : null,
  }
}

/** As a JSON number. Assumed: nothing is to be paid of what is void. */
export function stillToPay({ status }: Settlement, pence: number): number {
  return status === 'paid' || status === 'void' ? 0 : pence / 100
}

/**
 * A link that is signed and expires, as in the samples.
 *
 * @note At example.com, not in the vendor's bucket, which no test should ask for anything.
 */
export function pdfUrl({ random, now }: Scene, folder: string): string {
  const expires = Math.floor(now / 1000) + 7 * 86_400
  return `https://documents.example.com/${random.token(6)}/docs/${folder}/${random.token(8)}.pdf?Expires=${expires}`
}

/** The status that other overridden fields tell. */
function impliedBy({ date_paid, date_void, still_to_pay }: Fields): AccountingStatus | undefined {
  if (typeof date_void === 'string') return 'void'
  if (typeof date_paid === 'string' || still_to_pay === 0) return 'paid'
  return typeof still_to_pay === 'number' ? 'unpaid' : undefined
}
