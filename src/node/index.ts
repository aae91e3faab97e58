/** Receivers for Node: an app without a port, and a URL. */
export { fromNodeListener, type NodeApp } from './from-node-listener.ts'
export { fromUrl } from './from-url.ts'
