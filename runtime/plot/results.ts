/** The figures of a simulation as data, with automatic limits filled in. */
import type { AxesData, AxisData, FigureData } from './figure-data.js'
import { type Axes, type Axis, type Figure, type PlotHost, plotState } from './state.js'

/** Every figure that the script made, in that order; closed ones and shown ones too. */
export const figuresOf = (sim: PlotHost): FigureData[] => plotState(sim).figures.map(figureData)

export function figureData(figure: Figure): FigureData {
  figure.arrange?.()
  const { number, name, size, background, title, sideLabels, features, canvas } = figure
  const dpi = figure.fileDpi ?? figure.dpi
  const axes = shownAxes(figure).map(axesData)
  const whole = canvas ? { canvas: { ...axesData(canvas), legend: figure.legend } } : {}
  const sides = sideLabels ? { sideLabels } : {}
  const data = { number, name, size, dpi, background, title, ...sides, axes, ...whole }
  // code, not data: hidden from JSON and from copies
  return Object.defineProperty(data, 'features', { value: features })
}

/** The axes as they are drawn: later ones over earlier ones of the same z-order. */
export const shownAxes = (figure: Figure): Axes[] =>
  figure.axes.filter((axes) => !axes.invisible).sort((a, b) => (a.order ?? 0) - (b.order ?? 0))

function axesData(axes: Axes): AxesData {
  const { title, artists, legend, shape, colorbar } = axes
  const cell = cellOf(axes)
  const { spines, face, off, sideTitles, titlePad, below } = axes
  return {
    position: shape ? shape(cell) : cell,
    ...(shape ? { cell } : {}),
    ...axesWithAspect(axes, cell),
    title,
    artists: [...artists],
    legend,
    ...given({
      spines,
      face,
      off,
      sideTitles,
      titlePad,
      below,
      colorbar,
      covered: axes.covered?.(),
    }),
  }
}

/** Both axes; where the aspect is fixed by limits, one of them has wider ones. */
function axesWithAspect(axes: Axes, cell: AxesData['position']): { x: AxisData; y: AxisData } {
  const x = axisData(axes.x)
  const y = axisData(axes.y)
  if (axes.equal === undefined) return { x, y }
  const [wide, high] = [cell[2] * axes.figure.size[0], cell[3] * axes.figure.size[1]]
  const span = ({ limits: [from, to] }: AxisData) => Math.abs(to - from)
  // points per unit that both can have
  const scale = Math.min(wide / span(x), high / (span(y) * axes.equal))
  const grown = (axis: AxisData, length: number): AxisData => {
    const { limits } = axis
    const sign = limits[1] < limits[0] ? -1 : 1
    const more = (sign * (length - span(axis))) / 2
    return { ...axis, limits: [limits[0] - more, limits[1] + more] }
  }
  return { x: grown(x, wide / scale), y: grown(y, high / scale / axes.equal) }
}

/** Without what is undefined. */
function given<T extends object>(object: T): Partial<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<T>
}

/** The part of the page that axes have, which a fixed aspect may leave empty in part. */
export const cellOf = (axes: Axes): AxesData['position'] =>
  axes.cuts.reduce((rest, cut) => cut(rest), positionOf(axes))

/** The rectangle of axes on the page, as fractions of the figure. */
export function rectangleOf(axes: Axes): AxesData['position'] {
  const cell = cellOf(axes)
  return axes.shape ? axes.shape(cell) : cell
}

function axisData(axis: Axis): AxisData {
  const { view, limits, label, labelled, grid, tickRotation, tickSize } = axis
  const { minorGrid, tickAlign, frame, hidden } = axis
  const { tickRule, tickLabels, places, minorPlaces, format, symlog } = view
  const ticks = view.ticks ?? (places ? undefined : tickRule?.(limits))
  const scale = view.log ? 'log' : symlog ? 'symlog' : 'linear'
  return {
    limits,
    scale,
    labelled,
    label,
    ticks,
    tickLabels,
    grid,
    tickRotation,
    tickSize,
    ...given({ minorGrid, tickAlign, frame, hidden, places, minorPlaces, format }),
    ...(symlog ? { threshold: symlog.threshold } : {}),
  }
}

function positionOf(axes: Axes): AxesData['position'] {
  const { features, margins } = axes.figure
  if (features.subplots) return features.subplots.position(axes)
  const { left, right, bottom, top } = margins
  return [left, bottom, right - left, top - bottom]
}
