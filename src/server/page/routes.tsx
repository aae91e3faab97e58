import type { Hono } from 'hono'
import type { Control } from '../control/control.ts'
import { readAsset } from './assets.ts'
import { Layout } from './layout.tsx'

/** The page at `/`, and all that it loads. */
export function addPage(app: Hono, control: Control): void {
  app.get('/assets/:name', (c) => {
    const asset = readAsset(c.req.param('name'))
    if (!asset) return c.notFound()
    return c.body(asset.content, 200, { 'Content-Type': asset.type })
  })
  app.get('/', (c) => {
    const { vendors } = control.overview()
    return c.html(
      <Layout title="Deliveries">
        <ul>
          {vendors.map(({ title, apis, deliveries }) => (
            <li>
              {title}: {apis.join(', ')} ({deliveries} deliveries)
            </li>
          ))}
        </ul>
      </Layout>,
    )
  })
}
