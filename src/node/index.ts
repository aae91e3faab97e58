/** Receivers for Node: an app without a port, a URL, and all that is registered on this machine. */
export { createDeliveryClient, type DeliveryClient, type DeliveryClientOptions } from './delivery-client.ts'
export type { ForwardOptions } from './forwarding.ts'
export { fromNodeListener, type NodeApp } from './from-node-listener.ts'
export { fromUrl } from './from-url.ts'
