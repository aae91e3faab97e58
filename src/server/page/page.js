// What the page does by itself: a running clock, countdowns, and fresh parts when the server tells of a change.
// Everything else works without it.

import { listen } from './live.js'

const REFRESH_MS = 250

/** The server's time in epoch milliseconds, as the last clock bar or the stream told it. */
const clock = { now: 0, scale: 1, since: 0 }

function setClock(now, scale) {
  Object.assign(clock, { now: Number(now), scale: Number(scale) || 1, since: performance.now() })
}

function serverNow() {
  return clock.now + (performance.now() - clock.since) * clock.scale
}

function formatSpan(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

function tick() {
  const now = serverNow()
  for (const time of document.querySelectorAll('[data-clock]')) {
    time.textContent = new Date(now).toISOString().slice(0, 19).replace('T', ' ')
  }
  for (const element of document.querySelectorAll('[data-due]')) {
    const left = Number(element.dataset.due) - now
    element.textContent = left > 0 ? ` in ${formatSpan(left)}` : ' now'
  }
}

function readClock() {
  const bar = document.getElementById('clock')
  if (bar) setClock(bar.dataset.now, bar.dataset.scale)
}

let refreshTimer = 0

/** Fetches the parts of this page that changes touch, and puts them in place. */
function refreshSoon() {
  if (refreshTimer === 0) refreshTimer = setTimeout(refresh, REFRESH_MS)
}

async function refresh() {
  refreshTimer = 0
  // Who is hidden looks again when it is shown.
  if (document.hidden) return
  const part = document.querySelector('[data-refresh]')
  const ids = ['clock', ...(part?.id ? [part.id] : [])]
  const path = part?.dataset.refresh ?? '/fragments/clock'
  // Where the server is gone, the stream says so.
  const response = await fetch(path, { headers: { Accept: 'text/html' } }).catch(() => undefined)
  if (!response?.ok) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const id of ids) replacePart(document.getElementById(id), fresh.getElementById(id))
  readClock()
  tick()
}

/** Puts a fresh part in the place of an old one. Who reads or presses something in it loses neither place nor focus. */
function replacePart(old, fresh) {
  if (!old || !fresh) return
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined
  if (focused?.matches('select')) return replaceAround(focused, old, fresh)
  const kept = new Map([...old.querySelectorAll('details, .scroll')].map((element) => [nameOf(element), element]))
  for (const details of fresh.querySelectorAll('details')) {
    const before = kept.get(nameOf(details))
    if (before) details.open = before.open
  }
  putInPlace(old, fresh)
  for (const element of fresh.querySelectorAll('.scroll')) {
    element.scrollTop = kept.get(nameOf(element))?.scrollTop ?? 0
  }
  if (!focused) return
  const name = nameOf(focused)
  const candidates = fresh.querySelectorAll('a, button, summary, [tabindex]')
  ;[...candidates].find((element) => nameOf(element) === name)?.focus({ preventScroll: true })
}

/** A list of choices that may be open stays: only what stands beside it is replaced. */
function replaceAround(focused, old, fresh) {
  Object.assign(old.dataset, fresh.dataset)
  const parts = [...fresh.children]
  ;[...old.children].forEach((child, index) => {
    if (!child.contains(focused)) putInPlace(child, parts[index])
  })
}

/** htmx takes care of forms only that it has seen. */
function putInPlace(old, fresh) {
  old.replaceWith(fresh)
  globalThis.htmx?.process(fresh)
}

/** What an element is known by, before and after: its keys from the inside out, and where it leads. */
function nameOf(element) {
  const keys = []
  for (let at = element; at; at = at.parentElement) if (at.dataset.key) keys.push(at.dataset.key)
  const target = element.getAttribute('href') ?? element.form?.getAttribute('action')
  return JSON.stringify([element.tagName, element.getAttribute('aria-label'), target, keys])
}

/** Where a reader is on a page of older deliveries or below the first rows, new ones are only announced. */
function tellNews() {
  const news = document.getElementById('news')
  const isAtTop = scrollY < 200 && !new URLSearchParams(location.search).has('before')
  if (news && !isAtTop) news.hidden = false
  return isAtTop || !news
}

/** A banner for each state of the connection that is not as it should be. */
function showState(state) {
  for (const banner of document.querySelectorAll('[data-state]')) banner.hidden = banner.dataset.state !== state
}

function hear({ state = 'open', name, data }) {
  showState(state)
  if (name === 'clock') {
    const { now, scale } = JSON.parse(data)
    setClock(now, scale)
  }
  // Where the server has no room to tell of changes, the page looks for itself.
  const isOpen = state === 'open' || state === 'busy'
  const isNews = name === 'delivery' || name === 'overflow'
  if (isOpen && (!isNews || tellNews())) refreshSoon()
}

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-submit]')) target.form.requestSubmit()
})

// A form that asks first.
document.addEventListener('submit', (event) => {
  const question = event.target.dataset.confirm
  if (question && !confirm(question)) event.preventDefault()
})

readClock()
tick()
setInterval(tick, 1000)
listen(hear)
