import type { Command } from 'commander'
import { addServerOptions, connectServer, type ListedDelivery, type ServerOptions } from './control-client.ts'
import { formatDelivery } from './delivery-line.ts'
import { EXIT } from './exit-codes.ts'
import { toJson } from './io.ts'
import type { Finish, Session } from './session.ts'
import { examples } from './shared-options.ts'

/** Adds the verb `resend`. */
export function addResend(program: Command, session: Session, finish: Finish): void {
  const command = program
    .command('resend')
    .description('deliver once more what a server that runs has delivered, byte for byte')
    .argument('<id>', 'of a delivery, as "deliveries" lists it')
    .option('--json', 'print the new delivery as JSON')
  addServerOptions(command)
    .addHelpText('after', examples('tutor-webhooks resend dlv_4x9k2m7c1q8z'))
    .action(async (id: string, options: ServerOptions & { json?: true }) => {
      const { io } = session
      const client = await connectServer(session, options)
      const delivery = await client.post<ListedDelivery>(`/deliveries/${encodeURIComponent(id)}/resend`)
      io.stdout.write(options.json ? toJson(delivery) : formatDelivery(delivery, io))
      if (delivery.status !== 'delivered') finish(EXIT.mismatch)
    })
}
