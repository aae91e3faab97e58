import { randomUUID } from 'node:crypto'
import { createDelivery, REPEATED } from './delivery.ts'
import { exchange, type HttpAnswer, type Limits } from './exchange.ts'
import type { PactInteraction } from './pact-document.ts'

/** The receiver under verification. */
export interface Receiver {
  /**
   * Sends the delivery of an interaction, twice when it is about a repeated one.
   *
   * @throws Error (as a rejection) with the reason when there is no answer
   */
  deliver(interaction: PactInteraction): Promise<HttpAnswer>
}

export function createReceiver(url: string, secret: string, limits: Limits): Receiver {
  const secrets = { endpoint: secret, another: randomUUID() }

  return {
    async deliver(interaction) {
      const { headers, body } = createDelivery(interaction, secrets, Date.now())
      const send = () => exchange({ method: 'POST', url, headers, body, dropsBody: true }, limits)
      if (interaction.providerStates?.some(({ name }) => name === REPEATED)) {
        const first = await send()
        // A receiver that refuses it the first time has not come to the repetition.
        if (first.status < 200 || first.status > 299) return onlyStatus(first)
      }
      return onlyStatus(await send())
    },
  }
}

/** All that the contract is about. No address to go on to is passed on, and nothing that the receiver may have shown. */
function onlyStatus({ status }: HttpAnswer): HttpAnswer {
  return { status, headers: {}, body: Buffer.alloc(0) }
}
