/**
 * Whether two texts are the same, in a time that depends on their length only: every character is looked at,
 * and nothing branches on what it is.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
