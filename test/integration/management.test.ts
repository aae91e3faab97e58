import { existsSync } from 'node:fs'
import { createMock, type Management, type Mock, tutorcruncher, tutorflow, type Vendor } from 'tutor-webhooks'
import { describe, expect, it } from 'vitest'

const VALUES: Record<string, object> = {
  tutorflow: { url: 'https://myapp.com/hooks', events: ['evaluation.completed'] },
  tutorcruncher: { url: 'https://myapp.com/hooks', name: 'CRM' },
}
const vendors = [tutorflow, tutorcruncher] as unknown as Vendor[]
const manage = (vendor: Vendor): Management => (createMock(vendor) as Mock).management

describe.each(vendors)('$id', (vendor) => {
  it('shows a secret when an endpoint is created, and never again', () => {
    const management = manage(vendor)
    const { endpoint, secret } = management.create(VALUES[vendor.id]!)
    expect(secret.length).toBeGreaterThan(20)
    expect(management.list()).toEqual([endpoint])
    expect(JSON.stringify([endpoint, management.list()])).not.toContain(secret)
  })

  it('has a field for all that an endpoint tells, but its id', () => {
    const management = manage(vendor)
    const { endpoint } = management.create(VALUES[vendor.id]!)
    const names = management.fields.map(({ name }) => name)
    for (const name of Object.keys(endpoint)) expect(['id', 'active', ...names]).toContain(name)
  })

  it('needs the fields that say so, and no other', () => {
    const management = manage(vendor)
    const required = management.fields.filter((field) => field.required).map(({ name }) => name)
    const { create } = management
    const values = VALUES[vendor.id] as Record<string, unknown>
    create(Object.fromEntries(required.map((name) => [name, values[name]])))
    for (const name of required) expect(() => create({ ...values, [name]: undefined })).toThrow(name)
  })

  it('removes an endpoint once', () => {
    const management = manage(vendor)
    const { endpoint } = management.create(VALUES[vendor.id]!)
    expect([management.remove(endpoint.id), management.remove(endpoint.id)]).toEqual([true, false])
  })

  it('is closed with its mock', async () => {
    const mock = createMock(vendor) as Mock
    await mock[Symbol.asyncDispose]()
    expect(() => mock.management.list()).toThrow(expect.objectContaining({ code: 'DISPOSED' }))
  })

  it('answers its example request, with endpoints of the same key', async () => {
    const mock = createMock(vendor, { apiKeys: [vendor.id === 'tutorflow' ? 'tf_platform_x' : 'x'] }) as Mock
    const { url, headers, key } = mock.apiExample
    const { status } = (await mock.handle(new Request(url, { headers })))!
    expect([status, key.endsWith('x')]).toEqual([200, true])
  })

  it('names a schema for each event that is sent, and an example that is valid', () => {
    const mock = createMock(vendor) as Mock
    for (const [name, event] of Object.entries(vendor.events as Vendor['events'] & Record<string, never>)) {
      const { status, schema, envelop, validator } = event as Vendor['events'][never]
      if (status === 'reserved') expect([schema, mock.example(name as never)]).toEqual([undefined, undefined])
      else {
        const paths = [schema!.event, ...Object.values(schema!.fields ?? {}).flat()]
        for (const path of paths) expect(existsSync(`schemas/${path}.json`), path).toBe(true)
        const example = mock.example(name as never)
        expect(validator!(envelop ? envelop(example, { now: 0 }) : example).ok).toBe(true)
        expect(mock.example(name as never)).toEqual(example)
      }
    }
  })
})

it('changes integrations, shows their logs and refreshes a socket once a day', async () => {
  const mock = createMock(tutorcruncher, { receiver: () => new Response(null) })
  const { create, update, logs, refresh, hasRefresh } = mock.management as Required<Management>
  const { endpoint } = create({ ...VALUES.tutorcruncher!, kind: 'socket' })
  await mock.emit('CREATED_A_CLIENT')
  expect(update(endpoint.id, { name: 'Other' })).toMatchObject({ name: 'Other' })
  expect(logs(endpoint.id)).toMatchObject({
    page: 0,
    total: 1,
    perPage: 50,
    logs: [{ succeeded: true, statusCode: 200 }],
  })
  expect(hasRefresh(endpoint)).toBe(true)
  expect(refresh(endpoint.id).refreshedAt).toBeDefined()
  expect(() => refresh(endpoint.id)).toThrow(expect.objectContaining({ code: 'REFRESH_REFUSED' }))
})

it('registers an endpoint by its example request, where the API takes that', async () => {
  const mock = createMock(tutorflow)
  const { headers, registration } = mock.apiExample
  const { url, body } = registration!
  const answer = await mock.handle(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
  expect(answer?.status).toBe(201)
  expect(mock.management.list()).toMatchObject([body])
  expect(createMock(tutorcruncher).apiExample.registration).toBeUndefined()
})
