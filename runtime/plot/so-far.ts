/** The figures of a simulation whose run is under way. */
import type { FigureData } from './figure-data.js'
import { figuresOf } from './results.js'
import type { PlotHost, PyplotState } from './state.js'

/** A simulation that can try what follows the run. */
interface RunningHost extends PlotHost {
  /** changes between runs alone */
  readonly runTime: number
  preview<T>(plot: PyplotState | undefined, look: () => T): T | undefined
}

/**
 * Gives the figures, whenever it is called, as they would be if the run ended now. Where the script
 * has drawn before, gives what is there, once in each run.
 */
export function figuresSoFar(
  sim: RunningHost,
  give: (figures: readonly FigureData[]) => void,
): () => void {
  let given = -1
  return () => {
    const { plot, runTime } = sim
    const drawn = plot?.figures
    // margins that move when a figure is done would move twice
    if (drawn?.length && (given === runTime || drawn.some(({ arrange }) => arrange))) return
    const figures = drawn?.length
      ? figuresOf(sim)
      : sim.preview(plot && untouched(plot), () => figuresOf(sim))
    given = runTime
    if (figures?.length) give(figures)
  }
}

/** A state of its own, with the same settings. */
const untouched = ({ style, values, features }: PyplotState): PyplotState => ({
  figures: [],
  notes: () => {},
  style: { ...style },
  values: values && new Map(values),
  features: { ...features },
})
