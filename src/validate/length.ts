/** Length in Unicode code points, as JSON Schema counts `minLength` and `maxLength`; a lone surrogate counts as one. */
export function lengthInCodePoints(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}
