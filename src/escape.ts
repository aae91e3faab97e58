/** Characters that a terminal acts on, that hide or turn text around, or that no XML may hold. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu

/** The text on one line, with every control character as an escape such as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => (character === '\n' ? '\\n' : escapeUnits(character)))
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
