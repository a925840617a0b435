/** A bar with the remaining time, for runs that last. */
import type { Progress } from '../network/pace.js'

const WIDTH = 30
/** Seconds: shorter runs show nothing. */
const PATIENCE = 0.5
/** Seconds between lines where the bar cannot be overwritten. */
const LINE_PERIOD = 5

export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export function createProgressBar(terminal: Terminal) {
  let isShown = false
  let lastLine = -Infinity
  return {
    show(progress: Progress): void {
      const { elapsed } = progress
      if (elapsed < PATIENCE) return
      if (terminal.isTTY) {
        isShown = true
        terminal.write(`\r${progressText(progress)}\u001b[K`)
      } else if (elapsed < lastLine || elapsed - lastLine >= LINE_PERIOD) {
        // a smaller time belongs to another run
        lastLine = elapsed
        terminal.write(`${progressText(progress)}\n`)
      }
    },

    /** Takes the bar away, so that other text starts on a clean line. */
    clear(): void {
      if (isShown) terminal.write('\r\u001b[K')
      isShown = false
    },
  }
}

/** `[#####     ] 42%  0.84 of 2 s  12 s left`: simulated time, then that of the machine */
export function progressText({ fraction, t, start, end, remaining }: Progress): string {
  const done = Math.round(fraction * WIDTH)
  const bar = `[${'#'.repeat(done)}${' '.repeat(WIDTH - done)}]`
  const percent = `${Math.floor(fraction * 100)}%`.padStart(4)
  const simulated = `${short(t - start)} of ${short(end - start)} s`
  return `${bar}${percent}  ${simulated}  ${timeText(remaining)} left`
}

const short = (x: number): number => Number(x.toPrecision(3))

function timeText(seconds: number): string {
  const s = Math.ceil(seconds)
  return s < 60 ? `${s} s` : `${Math.floor(s / 60)} min ${s % 60} s`
}
