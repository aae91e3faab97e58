/** The text of a failed assertion. */
export async function failureOf(assert: () => unknown): Promise<string> {
  try {
    await assert()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The assertion passed.')
}
