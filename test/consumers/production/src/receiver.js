/**
 * A receiver on node:http alone.
 *
 * @param vendors for each path the door of its vendor and the secret
 * @returns {import('node:http').RequestListener}
 */
export function createReceiver(vendors) {
  return async (request, response) => {
    const vendor = vendors[request.url]
    if (request.method !== 'POST' || !vendor) return response.writeHead(404).end()
    const body = Buffer.concat(await request.toArray())
    const result = vendor.door.safeVerify({ headers: request.headers, body }, { secret: vendor.secret })
    response.writeHead(result.ok ? 204 : 401).end(result.ok ? undefined : result.code)
  }
}
