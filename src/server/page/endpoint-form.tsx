import type { EndpointField } from '../../index.ts'
import type { FormValues } from './read-form.ts'

interface FieldsProps {
  readonly fields: readonly EndpointField[]
  /** What is there already, by name. */
  readonly values: { readonly [name: string]: unknown }
  /** Whether there is an endpoint already. */
  readonly isUpdate?: boolean
}

/** The fields of an endpoint that can be set. */
export function EndpointFields({ fields, values, isUpdate = false }: FieldsProps) {
  return (
    <>
      {settable(fields, isUpdate).map((field) => (
        <Field field={field} value={values[field.name]} isUpdate={isUpdate} />
      ))}
    </>
  )
}

interface FieldProps {
  readonly field: EndpointField
  readonly value: unknown
  readonly isUpdate: boolean
}

function Field({ field, value, isUpdate }: FieldProps) {
  const { name, label, kind, choices = [], required = false } = field
  const hint = isUpdate && kind === 'secret' ? 'Stays as it is when left out.' : field.hint
  if (kind === 'choices') {
    return (
      <fieldset>
        <legend>{label}</legend>
        {choices.map((choice) => (
          <label class="check">
            <input type="checkbox" name={name} value={choice} checked={[value].flat().includes(choice)} />
            {choice}
          </label>
        ))}
      </fieldset>
    )
  }
  if (kind === 'flag') {
    return (
      <label class="check">
        <input type="checkbox" name={name} value="true" checked={value === undefined ? true : value === true} />
        {label}
      </label>
    )
  }
  if (kind === 'choice') {
    return (
      <label>
        <span class="label">{label}</span>
        <select name={name}>
          {choices.map((choice) => (
            <option value={choice} selected={choice === value}>
              {choice}
            </option>
          ))}
        </select>
      </label>
    )
  }
  const type = { secret: 'password', number: 'number' }[kind as string] ?? 'text'
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type={type}
        name={name}
        value={kind === 'secret' || value === undefined ? '' : String(value)}
        required={required && !isUpdate}
        autocomplete="off"
      />
      {hint !== undefined && <span class="hint">{hint}</span>}
    </label>
  )
}

/** What a form's texts say of an endpoint; what was left empty is left out. */
export function valuesOf(fields: readonly EndpointField[], form: FormValues, isUpdate: boolean): object {
  const entries = settable(fields, isUpdate).map(({ name, kind }): [string, unknown] => {
    const sent = form[name]
    if (kind === 'choices') return [name, sent === undefined ? [] : [sent].flat()]
    const text = typeof sent === 'string' ? sent.trim() : ''
    if (kind === 'flag') return [name, text === 'true']
    if (text === '') return [name, undefined]
    return [name, kind === 'number' ? Number(text) : text]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function settable(fields: readonly EndpointField[], isUpdate: boolean): EndpointField[] {
  return fields.filter(({ set }) => set === 'always' || (set === 'once' && !isUpdate))
}
