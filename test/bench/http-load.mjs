/** Requests over raw sockets, so that next to all CPU is the server's. */
import { connect } from 'node:net'

/** Sends `count` requests over `connections` at once, each when the one before it is answered. Gives the first answer. */
export async function load(port, request, { count, connections }) {
  const state = { left: count, first: undefined }
  await Promise.all(Array.from({ length: connections }, () => useConnection(port, request, state)))
  return state.first
}

function useConnection(port, request, state) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let answer = ''
    const next = () => {
      if (state.left <= 0) return void socket.end(resolve)
      state.left--
      answer = ''
      socket.write(request)
    }
    socket.setEncoding('latin1').on('connect', next).on('error', reject)
    socket.on('data', (chunk) => {
      answer += chunk
      const end = answer.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1])
      if (answer.length < end + 4 + length) return
      state.first ??= answer
      if (!/^HTTP\/1.1 20[01]/.test(answer)) return void reject(new Error(answer.slice(0, 400)))
      next()
    })
  })
}

/** A request as bytes. */
export function rawRequest(port, method, path, headers, body = '') {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}`)
  if (body) lines.push('Content-Type: application/json', `Content-Length: ${body.length}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
