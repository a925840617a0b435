/** The figures of a simulation whose run is under way. */
import type { FigureData } from './figure-data.js'
import { figuresOf } from './results.js'
import type { PlotHost, PyplotState } from './state.js'

/** A simulation that can try what follows the run. */
interface RunningHost extends PlotHost {
  preview<T>(plot: PyplotState | undefined, look: () => T): T | undefined
}

/** Whenever it is called: gives the figures as they would be if the run ended now, or as they are. */
export const figuresSoFar =
  (sim: RunningHost, give: (figures: readonly FigureData[]) => void) => (): void => {
    const { plot } = sim
    const look = () => figuresOf(sim)
    let figures: readonly FigureData[] | undefined
    if (!plot?.figures.length) figures = sim.preview(plot && untouched(plot), look)
    // margins that move when a figure is done would move twice
    else if (!plot.figures.some(({ arrange }) => arrange)) figures = look()
    if (figures?.length) give(figures)
  }

/** A state of its own, with the same settings. */
const untouched = (plot: PyplotState): PyplotState => ({
  ...plot,
  figures: [],
  features: { ...plot.features },
  notes() {},
  style: { ...plot.style },
  values: new Map(plot.values),
})
