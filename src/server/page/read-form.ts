import type { Context } from 'hono'
import { RefusedRequest } from '../refusal.ts'

/** What a form sent: a text for each field, a list for several of a name. */
export type FormValues = { readonly [name: string]: string | readonly string[] | undefined }

/** @throws RefusedRequest (as a rejection) 400 when the body is none of a form, or holds a file */
export async function readForm(c: Context): Promise<FormValues> {
  const fields = await c.req.parseBody({ all: true }).catch(() => {
    throw refused('its body is not what its Content-Type says')
  })
  const values = Object.values(fields).flat()
  if (!values.every((value) => typeof value === 'string')) throw refused('it holds a file')
  return fields as FormValues
}

function refused(problem: string): RefusedRequest {
  const text = `Could not read the form: ${problem}. Send texts, as application/x-www-form-urlencoded.`
  return new RefusedRequest(400, 'BODY_NOT_FORM', text)
}
