import type { Page } from 'playwright-core'
import type { MockServer } from 'tutor-webhooks/server'
import { visit } from '../support/browser.ts'
import { control, register, start, startSink } from '../support/mock-server.ts'

/** Every page of the server, each with something on it: how it is called, and how one gets there. */
export interface Shown {
  readonly name: string
  readonly go: (page: Page) => Promise<unknown>
}

/** A server on which everything has happened once, and all its pages. */
export async function startFull(): Promise<{ server: MockServer; pages: readonly Shown[] }> {
  const sink = await startSink(({ url }, outgoing) => {
    const fails = url?.includes('down')
    outgoing.writeHead(fails ? 503 : 204, { 'content-type': 'text/plain' }).end(fails ? 'not now' : undefined)
  })
  const server = await start({ forwardTo: sink.url, seed: 7 })
  await register(server)
  const integrations = ['/webhooks/tutorcruncher', '/down/tutorcruncher'].map((path, index) => {
    const body = {
      url: `https://crm.example${path}`,
      name: ['CRM', 'Timetable'][index],
      kind: ['webhook', 'socket'][index],
    }
    return control(server, '/endpoints/tutorcruncher', { body })
  })
  const { id } = (await Promise.all(integrations))[1]!.json.endpoint
  const emitted = await emitSome(server)
  await control(server, '/clock/advance', { body: { by: 'next' } })
  await control(server, '/faults', { body: { vendor: 'tutorflow', kind: 'rate-limit', times: 2 } })

  const at = (name: string, path: string): Shown => ({ name, go: (page) => visit(page, server, path) })
  const pages = [
    at('list', '/'),
    at('empty list', '/?search=nothing+has+this'),
    at('delivery', `/deliveries/${emitted.delivered}`),
    at('delivery with retries', `/deliveries/${emitted.pending}`),
    at('delivery with a bad signature', `/deliveries/${emitted.forged}`),
    at('events', '/emit?search=client'),
    at('emit form', '/emit/tutorflow/evaluation.completed'),
    at('long emit form', '/emit/tutorcruncher/CREATED_A_CLIENT'),
    { name: 'refused emit form', go: (page: Page) => sendRefused(page, server) },
    at('endpoints', '/endpoints/tutorflow'),
    { name: 'created endpoint', go: (page: Page) => createEndpoint(page, server) },
    at('integrations', '/endpoints/tutorcruncher'),
    at('integration', `/endpoints/tutorcruncher/${id}`),
    at('logs', `/endpoints/tutorcruncher/${id}/logs`),
    at('faults', '/faults'),
    at('no page', '/nothing'),
  ]
  return { server, pages }
}

async function emitSome(server: MockServer): Promise<{ delivered: string; pending: string; forged: string }> {
  const emit = async (vendor: string, event: string): Promise<string[]> => {
    const { json } = await control(server, '/emit', { body: { vendor, event } })
    return json.deliveries.map(({ id }: { id: string }) => id)
  }
  const [delivered] = await emit('tutorflow', 'evaluation.completed')
  await emit('tutorcruncher', 'CHANGED_CONTRACTOR_STATUS')
  await control(server, '/faults', { body: { vendor: 'tutorflow', kind: 'bad-signature' } })
  const [forged] = await emit('tutorflow', 'evaluation.completed')
  const [, pending] = await emit('tutorcruncher', 'CREATED_A_CLIENT')
  return { delivered: delivered!, pending: pending!, forged: forged! }
}

async function sendRefused(page: Page, server: MockServer): Promise<void> {
  await visit(page, server, '/emit/tutorflow/evaluation.completed')
  await page.locator('.form.event [name$=":score"]').fill('many')
  await page.locator('.form.event button').click()
  await page.getByText('The event breaks its schema:').waitFor()
}

async function createEndpoint(page: Page, server: MockServer): Promise<void> {
  await visit(page, server, '/endpoints/tutorflow')
  await page.getByLabel(/^URL/).fill('https://myapp.com/webhooks/second')
  await page.getByLabel('evaluation.failed').check()
  await page.getByRole('button', { name: 'Create' }).click()
  await page.locator('#secret').waitFor()
}
