/** The functions' names of options, by those of the command line. */
const OPTION_NAMES: { readonly [name: string]: string } = {
  baseUrl: '<url>',
  // From a variable or from stdin.
  apiKey: 'the API key',
  otherApiKey: '--other-api-key-env',
  timeoutMs: '--timeout (in milliseconds)',
}

/** A text of the package in the words of the command line. */
export function inOptionNames(text: string): string {
  return text
    .replace(/\{ (overwrite|reserved|unchecked): true \}/g, '--$1')
    .replace(/\b(?:baseUrl|apiKey|otherApiKey|timeoutMs)\b/g, (name) => OPTION_NAMES[name] ?? name)
}
