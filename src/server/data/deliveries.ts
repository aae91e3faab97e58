import type { MockCore } from '../../index.ts'
import { contentOfDelivery, deliveryOf } from './delivery-rows.ts'
import { KeptRows } from './kept-rows.ts'
import type { Row, Table } from './table.ts'
import type { Writer } from './writer.ts'

/** What of a mock is needed to keep its deliveries. */
export type KeepableMock = Pick<MockCore, 'watch' | 'save' | 'restore' | 'clock'>

/**
 * Gives a mock the deliveries that are kept of it, and keeps them from then on: a new one before its first attempt can have
 * an answer, what becomes of it with the next batch, and none that the mock's log has dropped. The answer ends it.
 */
export function keepDeliveries(
  mock: KeepableMock,
  { vendor, table, writer, kept }: { vendor: string; table: Table; writer: Writer; kept: readonly Row[] },
): () => void {
  const revived = kept.map((row) => ({ place: row.place, saved: deliveryOf(row) }))
  const places = new Map(revived.map(({ place, saved }) => [saved.id, place]))
  const contentOf = (id: string) => {
    const delivery = mock.save(id)
    return delivery && contentOfDelivery(delivery)
  }
  const rows = new KeptRows(table, vendor, { contentOf, places })
  mock.restore(revived.map(({ saved }) => saved))
  writer.add({
    write() {
      // A log drops its oldest first.
      while (rows.oldest !== undefined && !mock.save(rows.oldest)) rows.remove(rows.oldest)
      rows.write()
    },
    written: () => rows.written(),
  })
  return mock.watch((change) => {
    if (change.kind === 'reset') {
      rows.clear()
      writer.write()
      // Takes the longer the more the other vendors have, which may be reset as well.
      rows.erase()
      writer.soon()
    }
    if (change.kind === 'clock') writer.later()
    if (change.kind !== 'delivery') return
    const { id } = change.delivery
    rows.change(id)
    if (rows.has(id)) writer.later()
    else writer.soon()
  })
}
