/** The figures of a simulation as data, with automatic limits filled in. */
import type { AxesData, AxisData, FigureData } from './figure-data.js'
import { type Axes, type Axis, type Figure, type PlotHost, plotState } from './state.js'

/** Every figure that the script made, in that order; closed ones and shown ones too. */
export const figuresOf = (sim: PlotHost): FigureData[] => plotState(sim).figures.map(figureData)

export function figureData(figure: Figure): FigureData {
  const { number, name, size, background, title, features } = figure
  const dpi = figure.fileDpi ?? figure.dpi
  const axes = figure.axes.map(axesData)
  const data = { number, name, size, dpi, background, title, axes }
  // code, not data: hidden from JSON and from copies
  return Object.defineProperty(data, 'features', { value: features })
}

function axesData(axes: Axes): AxesData {
  const { x, y, title, artists, legend, shape, colorbar, matrix } = axes
  const cell = cellOf(axes)
  return {
    position: shape ? shape(cell) : cell,
    ...(shape ? { cell } : {}),
    ...(colorbar ? { colorbar } : {}),
    ...(matrix ? { matrix } : {}),
    x: axisData(x),
    y: axisData(y),
    title,
    artists: [...artists],
    legend,
  }
}

/** The part of the page that axes have, which a fixed aspect may leave empty in part. */
export const cellOf = (axes: Axes): AxesData['position'] =>
  axes.cuts.reduce((rest, cut) => cut(rest), positionOf(axes))

function axisData(axis: Axis): AxisData {
  const { view, limits, label, labelled, grid, tickRotation, tickSize } = axis
  const { tickRule, tickLabels } = view
  const ticks = view.ticks ?? tickRule?.(limits)
  const scale = view.log ? 'log' : 'linear'
  return { limits, scale, labelled, label, ticks, tickLabels, grid, tickRotation, tickSize }
}

function positionOf(axes: Axes): AxesData['position'] {
  const { features, margins } = axes.figure
  if (features.subplots) return features.subplots.position(axes)
  const { left, right, bottom, top } = margins
  return [left, bottom, right - left, top - bottom]
}
