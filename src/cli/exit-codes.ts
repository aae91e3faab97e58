/** What the command line ends with. Anything but 0 fails a CI job. */
export const EXIT = {
  good: 0,
  /** It ran, and a contract is broken or could not be run as a whole. */
  mismatch: 1,
  /** Nothing was verified: wrong options, a missing secret, nobody at the address, a package that is not installed. */
  misuse: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
