import type { Refusal } from './refusal.ts'

interface Asking {
  readonly path: string
  readonly accept?: string | undefined
  /** As the header Sec-Fetch-Mode has it. */
  readonly mode?: string | undefined
}

/** Whether who asks is a browser that shows what it gets. The control API answers programs. */
export function wantsPage({ path, accept = '', mode }: Asking): boolean {
  return !path.startsWith('/_') && (accept.includes('text/html') || mode === 'navigate')
}

/** A refusal for people who may see nothing else: it stands alone, since they may not load what other pages do. */
export function refusalPage({ status, message }: Refusal): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Refused · tutor-webhooks</title>
<link rel="icon" href="data:,">
</head>
<body>
<h1>Refused</h1>
<p>${escapeMarkup(status === 401 ? UNKNOWN : message)}</p>
</body>
</html>
`
}

const UNKNOWN =
  'The server does not know this browser: it has no session, or one of a server that has ended. Open the link that `tutor-webhooks serve` printed when it started, with its token.'

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
