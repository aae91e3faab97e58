import { Socket, type TcpNetConnectOpts } from 'node:net'

/** As it is before a listening msw 3 replaces it by one that waits for ticks, which jest fakes. */
const connect: (this: Socket, options: TcpNetConnectOpts) => Socket = Socket.prototype.connect

/** A connection that a listening msw does not see. */
export function connectDirectly(options: object): Socket {
  return connect.call(new Socket(options), options as TcpNetConnectOpts)
}
