/** A simulation whose figures are looked at whenever that can be. */
import type { SimulateOptions } from '../../runtime/index.js'

type Looks = Required<Pick<SimulateOptions, 'onFigures' | 'onTurn'>>

/**
 * Calls `run` with options that stop each run `stops` times, and have its figures made then: the
 * clock of the machine goes forward by ten seconds wherever the run is held.
 */
export async function whileWatched<T>(
  run: (looks: Looks) => Promise<T>,
  stops = 3,
): Promise<{ readonly result: T; readonly looks: number; readonly last: string }> {
  const { now } = performance
  let ahead = 0
  let looks = 0
  let last = ''
  performance.now = () => now.call(performance) + ahead
  try {
    const result = await run({
      onFigures: (figures) => {
        looks++
        last = JSON.stringify(figures)
      },
      onTurn: ({ start, end, dt }) => {
        ahead += 10_000
        return Math.ceil((end - start) / dt / stops)
      },
    })
    return { result, looks, last }
  } finally {
    performance.now = now
  }
}
