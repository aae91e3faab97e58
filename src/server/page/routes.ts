import type { Hono } from 'hono'
import type { Control } from '../control/control.ts'

/** The page at `/`. */
export function addPage(app: Hono, control: Control): void {
  app.get('/', (c) => {
    const { url, vendors } = control.overview()
    const lines = vendors.map(
      ({ title, apis, deliveries }) => `${title}: ${apis.join(', ')} (${deliveries} deliveries)`,
    )
    return c.text([...lines, `Control API: ${url}/_/openapi.json`, ''].join('\n'))
  })
}
