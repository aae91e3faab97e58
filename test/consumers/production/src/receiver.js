const MOST_BYTES = 1024 * 1024

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
    const body = await rawBody(request)
    if (!body) return response.writeHead(413).end()
    const result = vendor.door.safeVerify({ headers: request.headers, body }, { secret: vendor.secret })
    response.writeHead(result.ok ? 204 : 401).end(result.ok ? undefined : result.code)
  }
}

/** The body as it was sent; `undefined` when it is too long. */
async function rawBody(request) {
  const chunks = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
