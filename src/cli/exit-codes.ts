/** What the command line ends with. Anything but 0 fails a CI job. */
export const EXIT = {
  good: 0,
  /** It ran, and what it looked at is not good: a contract is broken, a payload has problems, a delivery was not taken, a project has an error. */
  mismatch: 1,
  /** Nothing was done: wrong options, a missing secret, nobody at the address, a package not installed, Ctrl-C. */
  misuse: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
