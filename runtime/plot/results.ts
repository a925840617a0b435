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
  const [x, y] = [axes.x, axes.y].map(axisData)
  const { spines, face, off, sideTitles, titlePad, below } = axes
  return given({
    position: shape ? shape(cell) : cell,
    cell: shape && cell,
    ...(axes.stretch?.(x, y, cell) ?? { x, y }),
    title,
    artists: [...artists],
    legend,
    spines,
    face,
    off,
    sideTitles,
    titlePad,
    below,
    colorbar,
    covered: axes.covered?.(),
  })
}

/** Without what is undefined. */
function given<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as T
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
  const { along, view, ...own } = axis
  const { limits } = axis
  const { tickRule, tickLabels, places, minorPlaces, format, symlog } = view
  const ticks = view.ticks ?? (places ? undefined : tickRule?.(limits))
  const scale = view.log ? 'log' : symlog ? 'symlog' : 'linear'
  const threshold = symlog?.threshold
  return given({
    ...own,
    limits,
    scale,
    ticks,
    tickLabels,
    places,
    minorPlaces,
    format,
    threshold,
  })
}

function positionOf(axes: Axes): AxesData['position'] {
  const { features, margins } = axes.figure
  if (features.subplots) return features.subplots.position(axes)
  const { left, right, bottom, top } = margins
  return [left, bottom, right - left, top - bottom]
}
