import type { Child } from 'hono/jsx'
import type { Control } from '../control/control.ts'
import { ClockBar } from './clock.tsx'

export interface LayoutProps {
  readonly control: Control
  readonly title: string
  /** Path of the page in the navigation that this one belongs to. */
  readonly current?: string | undefined
  readonly children: Child
}

/** No evaluated code and no styles of its own: the page's Content-Security-Policy allows neither. */
const HTMX = JSON.stringify({
  allowEval: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
})

/** The frame of every page. */
export function Layout({ control, title, current, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={HTMX} />
        <title>{title} · tutor-webhooks</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/page.css" />
        <script src="/assets/htmx.min.js" defer></script>
        <script src="/assets/page.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="top">
          <a class="brand" href="/">
            tutor-webhooks
          </a>
          <Navigation control={control} current={current} />
          <ClockBar clock={control.clock()} />
        </header>
        <Banner state="offline">
          The server does not answer. What you see is from before; the page goes on when it is back.
        </Banner>
        <Banner state="busy">
          Too many pages and programs listen to the server, so changes are shown late. Close some of them.
        </Banner>
        <Banner state="unknown">
          The server does not know this browser any more: it was started anew. Open the link that it printed.
        </Banner>
        <main id="content" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}

/** Shown by page.js while the connection to the server is so. */
function Banner({ state, children }: { readonly state: string; readonly children: Child }) {
  return (
    <p class="banner" role="alert" data-state={state} hidden>
      {children}
    </p>
  )
}

function Navigation({ control, current }: Pick<LayoutProps, 'control' | 'current'>) {
  const endpoints = control.overview().vendors.map(({ id, title, noun }): [string, string] => {
    return [`/endpoints/${id}`, `${title} ${noun}s`]
  })
  const links: [string, string][] = [['/', 'Deliveries'], ['/emit', 'Emit'], ...endpoints, ['/faults', 'Faults']]
  return (
    <nav aria-label="Pages">
      <ul>
        {links.map(([path, label]) => (
          <li>
            <a href={path} aria-current={path === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
