/** The functions' names of options, by those of the command line. */
const OPTION_NAMES: { readonly [name: string]: string } = {
  baseUrl: '<url>',
  // From a variable or from stdin.
  apiKey: 'the API key',
  otherApiKey: '--other-api-key-env',
  timeoutMs: '--timeout (in milliseconds)',
}

/** What is sent has a url as well, and is told of in the same way: only this one is an argument. */
const URL_OF_RECEIVER = /^(Could not verify the receiver: (?:nothing answers at .* or correct )?)url\b/

/** A text of the package in the words of the command line. */
export function inOptionNames(text: string): string {
  return text
    .replace(URL_OF_RECEIVER, '$1<url>')
    .replace(/\{ (overwrite|reserved|unchecked): true \}/g, '--$1')
    .replace(/\b(?:baseUrl|apiKey|otherApiKey|timeoutMs)\b/g, (name) => OPTION_NAMES[name] ?? name)
}
