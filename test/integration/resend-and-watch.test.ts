import { createMock, type MockChange, tutorcruncher, tutorflow } from 'tutor-webhooks'
import { fromNodeListener } from 'tutor-webhooks/node'
import { describe, expect, it } from 'vitest'

const url = 'https://myapp.com/hook'
const events = ['evaluation.completed'] as const

describe('resend', () => {
  it('sends the same bytes once more, as a delivery of its own', async () => {
    const bodies: string[] = []
    const receiver = async (request: Request) => {
      bodies.push(await request.text())
      return new Response(null, { status: bodies.length === 1 ? 400 : 204 })
    }
    const mock = createMock(tutorflow, { receiver })
    mock.endpoints.create({ url, events })
    const [first] = await mock.emit('evaluation.completed')
    const again = await mock.resend(first!.id)
    expect(again.id).not.toBe(first?.id)
    expect([first?.status, again.status]).toEqual(['pending', 'delivered'])
    expect(bodies[1]).toBe(bodies[0])
    expect(mock.deliveries).toEqual([first, again])
  })

  it('goes to the endpoint as it is now, with its key of now', async () => {
    const seen: string[] = []
    const mock = createMock(tutorcruncher, {
      receiver: fromNodeListener((request, response) => {
        seen.push(`${request.url} ${request.headers['webhook-signature']}`)
        response.writeHead(204).end()
      }),
    })
    const { id } = mock.integrations.create({ url, key: 'first-private-key' })
    const [delivery] = await mock.emit('CREATED_A_CLIENT')
    mock.integrations.update(id, { url: 'https://myapp.com/moved', key: 'second-private-key' })
    const again = await mock.resend(delivery!.id)
    expect(again.endpoint.url).toBe('https://myapp.com/moved')
    expect(seen[1]?.split(' ')[0]).toBe('/moved')
    expect(seen[1]?.split(' ')[1]).not.toBe(seen[0]?.split(' ')[1])
  })

  it('keeps the extension of a public profile', async () => {
    const paths: string[] = []
    const receiver = (request: Request) => {
      paths.push(new URL(request.url).pathname)
      return new Response()
    }
    const mock = createMock(tutorcruncher, { receiver })
    mock.integrations.create({ url, key: 'private-key' })
    const [delivery] = await mock.emitPublicProfile()
    await mock.resend(delivery!.id)
    expect(paths).toEqual(['/hook/contractor', '/hook/contractor'])
  })

  it('is refused for a delivery that the log does not keep, and for an endpoint that takes none', async () => {
    const mock = createMock(tutorcruncher, { receiver: () => new Response() })
    const { id } = mock.integrations.create({ url, key: 'private-key' })
    const [delivery] = await mock.emit('CREATED_A_CLIENT')
    await expect(mock.resend('dlv_unknown')).rejects.toMatchObject({ code: 'DELIVERY_UNKNOWN' })
    mock.integrations.update(id, { active: false })
    await expect(mock.resend(delivery!.id)).rejects.toMatchObject({ code: 'RESEND_REFUSED' })
    mock.integrations.delete(id)
    await expect(mock.resend(delivery!.id)).rejects.toThrow('its endpoint is gone. Emit the event')
    expect(mock.deliveries).toHaveLength(1)
  })
})

describe('watch', () => {
  it('tells of every change, until it is stopped', async () => {
    const seen: string[] = []
    const mock = createMock(tutorflow, { receiver: () => 'refused' })
    const show = (change: MockChange) =>
      change.kind === 'delivery' ? `${change.delivery.status} after ${change.delivery.attempts.length}` : change.kind
    const stop = mock.watch((change) => void seen.push(show(change)))
    const { id } = mock.endpoints.create({ url, events })
    await mock.emit('evaluation.completed')
    await mock.clock.advance('5s')
    mock.endpoints.delete(id)
    await mock.reset()
    stop()
    mock.endpoints.create({ url, events })
    expect(seen).toEqual([
      'endpoints',
      'pending after 0', // the first attempt is under way
      'pending after 1',
      'pending after 1', // the second
      'pending after 2',
      'clock',
      'cancelled after 2',
      'endpoints',
      'reset',
    ])
  })

  it('goes on when a listener throws, which is thrown afterwards', async () => {
    const thrown: unknown[] = []
    const real = globalThis.queueMicrotask
    globalThis.queueMicrotask = (run) =>
      real(() => {
        try {
          run()
        } catch (error) {
          thrown.push(error)
        }
      })
    try {
      const mock = createMock(tutorflow, { receiver: () => new Response() })
      mock.endpoints.create({ url, events })
      mock.watch(() => {
        throw new Error('from the listener')
      })
      const [delivery] = await mock.emit('evaluation.completed')
      expect(delivery?.status).toBe('delivered')
      expect(thrown.map(String)).toContain('Error: from the listener')
    } finally {
      globalThis.queueMicrotask = real
    }
  })

  it('wants a function', () => {
    expect(() => createMock(tutorflow).watch('x' as never)).toThrow(
      'Could not watch the mock: the listener must be a function, not "x".',
    )
  })
})
