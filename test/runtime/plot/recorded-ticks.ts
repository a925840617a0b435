/** Ticks and labels as matplotlib 3.6.3 chooses them (Agg, default style): test/numbers/plot-ticks.json. */
import { readFileSync } from 'node:fs'

/** along, length in points, limits, visible ticks, labels, offset text */
export type LinearCase = readonly [
  along: 'x' | 'y',
  length: number,
  limits: readonly [number, number],
  ticks: readonly number[],
  labels: readonly string[],
  offset: string,
]

/** limits, major ticks with labels, minor ticks with labels; on an axis of 357.12 points */
export type LogCase = readonly [
  limits: readonly [number, number],
  major: readonly number[],
  majorLabels: readonly string[],
  minor: readonly number[],
  minorLabels: readonly string[],
]

interface Recorded {
  readonly linear: readonly LinearCase[]
  readonly logarithmic: readonly LogCase[]
}

const path = new URL('../../numbers/plot-ticks.json', import.meta.url)
export const { linear, logarithmic }: Recorded = JSON.parse(readFileSync(path, 'utf8'))
