/** The levels of contours, as matplotlib 3.6 chooses them: ContourSet._autolev. */
import { linearTicks, manySteps } from '../ticks/linear.js'

/** About `count` round numbers from below the least value to above the greatest one. */
export function automaticLevels(least: number, greatest: number, count: number): number[] {
  const bins = count + 1
  const all = linearTicks([least, greatest], bins, { most: bins, steps: manySteps })
  const from = Math.max(
    0,
    all.findLastIndex((level) => level < least),
  )
  const over = all.findIndex((level) => level > greatest)
  const to = over < 0 ? all.length : over + 1
  return to - from < 3 ? all : all.slice(from, to)
}

/** Ticks of a colour bar: some of the levels, ten intervals at most; zero stays where it is one. */
export function levelTicks(levels: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.ceil(levels.length / 10))
  const from = (start: number) => levels.filter((_, k) => k >= start && (k - start) % step === 0)
  const nearest = (ticks: readonly number[]) => Math.min(...ticks.map(Math.abs))
  let ticks = from(0)
  for (let start = 1; start < step; start++) {
    if (nearest(from(start)) < nearest(ticks)) ticks = from(start)
  }
  return ticks
}
