import type { ClockState } from '../control/control.ts'
import { formatSpan, formatTime } from './format.ts'

const SCALES = [
  ['1', 'as on the wall'],
  ['60', 'a minute each second'],
  ['instant', 'retries at once'],
] as const

/** The server's time, and what moves it. */
export function ClockBar({ clock }: { readonly clock: ClockState }) {
  const { now, scale, nextDue } = clock
  return (
    <div class="clock" id="clock" data-now={now} data-scale={scale}>
      <span class="time">
        <time datetime={new Date(now).toISOString()} data-clock>
          {formatTime(now)}
        </time>{' '}
        UTC
      </span>
      <form method="post" action="/clock/scale" hx-post="/clock/scale" hx-swap="none">
        <label>
          <span class="label">Time passes</span>
          <select name="scale" data-submit>
            {SCALES.map(([value, label]) => (
              <option value={value} selected={String(scale) === value}>
                {label}
              </option>
            ))}
            {SCALES.every(([value]) => value !== String(scale)) && (
              <option value={String(scale)} selected>
                {scale} times as fast
              </option>
            )}
          </select>
        </label>
        <noscript>
          <button type="submit">Set</button>
        </noscript>
      </form>
      <form method="post" action="/clock/advance" hx-post="/clock/advance" hx-swap="none">
        <button type="submit" name="by" value="next" disabled={nextDue === null}>
          To the next retry{nextDue !== null && <Countdown due={nextDue} now={now} />}
        </button>
      </form>
    </div>
  )
}

/** How long it is until something is due; page.js counts it down. */
export function Countdown({ due, now }: { readonly due: number; readonly now: number }) {
  return (
    <span class="countdown" data-due={due}>
      {' '}
      in {formatSpan(due - now)}
    </span>
  )
}
