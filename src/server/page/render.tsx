import type { Context } from 'hono'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isWebhookError } from '../../index.ts'
import type { Control } from '../control/control.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { Layout } from './layout.tsx'

export interface Page {
  readonly title: string
  /** Path of the page in the navigation that this one belongs to. */
  readonly current?: string
  readonly status?: number
  readonly content: Child
}

/** Answers with a whole page. */
export function render(c: Context, control: Control, { title, current, status = 200, content }: Page): Response {
  const page = (
    <>
      {raw('<!doctype html>')}
      <Layout control={control} title={title} current={current}>
        {content}
      </Layout>
    </>
  )
  return c.html(page, status as ContentfulStatusCode) as Response
}

/** Why there is no such page, or why it could not be made. */
export function renderRefusal(c: Context, control: Control, { status, message }: Refusal): Response {
  const content = (
    <>
      <h1>{status === 404 ? 'Not found' : 'Refused'}</h1>
      <p role="alert">{message}</p>
      <p>
        <a href="/">All deliveries</a>
      </p>
    </>
  )
  return render(c, control, { title: String(status), status, content })
}

/** What is wrong with what a form sent, as a sentence. What is no fault of the form is thrown on. */
export function problemOf(error: unknown): string {
  if (!isWebhookError(error)) throw error
  return refusalOf(error).message
}
