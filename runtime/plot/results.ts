/** The figures of a simulation as data, with automatic limits filled in. */
import type { AxesData, AxisData, FigureData } from './figure-data.js'
import { type Axes, type Axis, type Figure, type PlotHost, plotState } from './state.js'

/** Every figure that the script made, in that order; closed ones and shown ones too. */
export const figuresOf = (sim: PlotHost): FigureData[] => plotState(sim).figures.map(figureData)

export function figureData(figure: Figure): FigureData {
  const { number, name, size, dpi, background, title, features } = figure
  const data: FigureData = {
    number,
    ...(name === undefined ? {} : { name }),
    size,
    dpi,
    background,
    ...(title ? { title } : {}),
    axes: figure.axes.map(axesData),
  }
  // code, not data: hidden from JSON and from copies
  return Object.defineProperty(data, 'features', { value: features, enumerable: false })
}

function axesData(axes: Axes): AxesData {
  return {
    position: positionOf(axes),
    x: axisData(axes.x),
    y: axisData(axes.y),
    ...(axes.title ? { title: axes.title } : {}),
    artists: [...axes.artists],
    ...(axes.legend ? { legend: axes.legend } : {}),
  }
}

function axisData(axis: Axis): AxisData {
  const { view, label, labelled, grid, tickRotation, tickSize } = axis
  return {
    limits: axis.limits,
    scale: view.log ? 'log' : 'linear',
    labelled,
    ...(label ? { label } : {}),
    ...(view.ticks ? { ticks: view.ticks } : {}),
    ...(view.tickLabels ? { tickLabels: view.tickLabels } : {}),
    ...(grid ? { grid } : {}),
    ...(tickRotation === undefined ? {} : { tickRotation }),
    ...(tickSize === undefined ? {} : { tickSize }),
  }
}

/** GridSpec.get_grid_positions: cells of equal size, gaps in units of a cell. */
function positionOf({ figure, place }: Axes): AxesData['position'] {
  const { left, right, bottom, top, wspace, hspace } = figure.margins
  const width = (right - left) / (place.columns + wspace * (place.columns - 1))
  const height = (top - bottom) / (place.rows + hspace * (place.rows - 1))
  const x = left + place.column[0] * width * (1 + wspace)
  const end = left + (place.column[1] - 1) * width * (1 + wspace) + width
  const y = top - (place.row[1] - 1) * height * (1 + hspace) - height
  const high = top - place.row[0] * height * (1 + hspace)
  return [x, y, end - x, high - y]
}
