import type { Control } from './control.ts'

/** The control API as an OpenAPI 3.1 document. */
export function openapiDocument(_control: Control): object {
  return {}
}
