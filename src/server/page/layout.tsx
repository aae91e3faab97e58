import type { Child } from 'hono/jsx'

export interface LayoutProps {
  readonly title: string
  readonly children: Child
}

/** The frame of every page. */
export function Layout({ title, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="/assets/page.css" />
        <script src="/assets/htmx.min.js" defer></script>
        <script src="/assets/page.js" defer></script>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
