/**
 * The wait in milliseconds after attempt `attemptNumber` (1 for the first), or `undefined` when the schedule is spent.
 * Schedules are in seconds because vendors publish seconds.
 */
export function waitAfter(attemptNumber: number, scheduleSeconds: readonly number[]): number | undefined {
  const seconds = scheduleSeconds[attemptNumber - 1]
  return seconds === undefined ? undefined : seconds * 1000
}
