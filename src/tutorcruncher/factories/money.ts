/** Amounts are reckoned in pence, as whole numbers where people see them, and written as the schemas have them. */

/** An overridden amount in pence, from text or number; `undefined` for what is none. */
export function penceOf(value: unknown): number | undefined {
  const isAmount = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const pence = isAmount ? Math.round(Number(value) * 100) : Number.NaN
  return Number.isFinite(pence) ? pence : undefined
}

export function penceOr(value: unknown, otherwise: number): number {
  return penceOf(value) ?? otherwise
}

/** Two places, as totals have: `55.90`. */
export function decimal(pence: number): string {
  return (pence / 100).toFixed(2)
}

/** Five places, as charge lines have: `9.31667`. */
export function fine(pence: number): string {
  return (pence / 100).toFixed(5)
}

export interface Totals {
  readonly gross: number
  readonly net: number
  readonly tax: number
}

/** The part of a gross amount that is tax: of 20 %, as in the samples. */
export function taxIn(gross: number): number {
  return gross / 6
}

/** The same on a net amount. */
export function taxOn(net: number): number {
  return net / 5
}

/** Whether a total is overridden, so that the lines have to follow. */
export function hasTotals(fields: { readonly [field: string]: unknown }): boolean {
  return [fields.gross, fields.net, fields.tax].some((value) => penceOf(value) !== undefined)
}

/** Totals of which gross is always net and tax: those that are overridden, the rest from them, or all as drawn. */
export function totalsOf(
  fields: { readonly [field: string]: unknown },
  drawn: { readonly gross: number; readonly tax: number },
): Totals {
  const [gross, net, tax] = [penceOf(fields.gross), penceOf(fields.net), penceOf(fields.tax)]
  if (gross === undefined && net === undefined) {
    const total = tax ? tax * 6 : drawn.gross
    return { gross: total, net: total - (tax ?? drawn.tax), tax: tax ?? drawn.tax }
  }
  if (net === undefined) {
    const part = tax ?? Math.round(taxIn(gross!))
    return { gross: gross!, net: gross! - part, tax: part }
  }
  const part = tax ?? (gross === undefined ? Math.round(taxOn(net)) : gross - net)
  return { gross: gross ?? net + part, net, tax: part }
}
