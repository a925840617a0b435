/** pyplot's figures and axes while the script runs: one state per simulation. */
import type { ObjectValue, Value } from '../values/value.js'
import type { Artist, FigureData, LegendData, Stroke, TextLine } from './figure-data.js'
import { colorCycle } from './colors.js'
import type { Features, LogScale } from './features.js'
import { automaticLimits, extentOf } from './limits.js'
import { faults } from './messages.js'
import { nonsingular, type Range } from './ticks/nonsingular.js'

/** The part of a simulation that plotting needs. */
export interface PlotHost {
  plot?: PyplotState
}

export interface PyplotState {
  readonly figures: Figure[]
  current?: Figure
}

export function plotState(sim: PlotHost): PyplotState {
  sim.plot ??= { figures: [] }
  return sim.plot
}

/** `gcf()`: the current figure, made if there is none. */
export function currentFigure(sim: PlotHost): Figure {
  const state = plotState(sim)
  state.current ??= addFigure(state, nextNumber(state))
  return state.current
}

/** `gca()`: the current axes, made over the whole figure if there are none. */
export function currentAxes(sim: PlotHost): Axes {
  const figure = currentFigure(sim)
  figure.current ??= figure.addAxes({ rows: 1, columns: 1, row: [0, 1], column: [0, 1] })
  return figure.current
}

export function addFigure(state: PyplotState, number: number, label?: string): Figure {
  const figure = new Figure(number, label)
  state.figures.push(figure)
  state.current = figure
  return figure
}

export const nextNumber = (state: PyplotState): number =>
  Math.max(0, ...state.figures.filter((figure) => !figure.closed).map((f) => f.number)) + 1

/** The place of axes in a grid of subplots; ends are exclusive. */
export interface GridPlace {
  readonly rows: number
  readonly columns: number
  readonly row: Range
  readonly column: Range
}

/** Margins of a figure and gaps between its subplots; gaps count in average axes sizes. */
export interface Margins {
  left: number
  right: number
  bottom: number
  top: number
  wspace: number
  hspace: number
}

export class Figure implements ObjectValue {
  readonly typeName = 'Figure'
  size: FigureData['size'] = [6.4, 4.8]
  dpi = 100
  background = '#ffffff'
  name?: string
  title?: TextLine
  /** `close`d: no longer found by number, still a result */
  closed = false
  current?: Axes
  readonly axes: Axes[] = []
  readonly features: Features = {}
  readonly margins: Margins = {
    left: 0.125,
    right: 0.9,
    bottom: 0.11,
    top: 0.88,
    wspace: 0.2,
    hspace: 0.2,
  }

  constructor(
    readonly number: number,
    readonly label = '',
  ) {}

  addAxes(place: GridPlace, share: { x?: Axis; y?: Axis } = {}): Axes {
    const axes = new Axes(this, place, new Axis('x', share.x), new Axis('y', share.y))
    this.axes.push(axes)
    this.current = axes
    return axes
  }

  getAttribute(name: string): Value {
    if (name === 'number') return BigInt(this.number)
    if (name === 'axes') return [...this.axes]
    if (name === 'dpi') return this.dpi
    throw faults.attribute('Figure', name)
  }

  setAttribute(name: string): void {
    throw faults.attribute('Figure', name)
  }

  toText(): string {
    return `Figure(${this.size[0] * this.dpi}x${this.size[1] * this.dpi})`
  }
}

/** What axes that share an axis have in common. */
interface View {
  limits?: Range
  /** absent: a linear axis */
  log?: LogScale
  /** `xticks([0, 50])` widens the limits until the next artist is drawn */
  span?: Range
  ticks?: readonly number[]
  tickLabels?: readonly string[]
  readonly members: Axes[]
}

export class Axis {
  readonly view: View
  label?: TextLine
  labelled = true
  grid?: Stroke
  tickRotation?: number
  tickSize?: number

  constructor(
    readonly along: 'x' | 'y',
    shared?: Axis,
  ) {
    this.view = shared?.view ?? { members: [] }
  }

  get extent() {
    return extentOf(
      this.view.members.flatMap((axes) => axes.artists),
      this.along,
    )
  }

  get limits(): Range {
    const { limits, log, span } = this.view
    const [from, to] = limits ?? (log ? log.limits(this.extent) : automaticLimits(this.extent))
    if (span && from > to) return this.visible([Math.max(from, span[1]), Math.min(to, span[0])])
    return this.visible(span ? [Math.min(from, span[0]), Math.max(to, span[1])] : [from, to])
  }

  /** A log axis starts at the smallest positive number where the limit is not above zero. */
  private visible([from, to]: Range): Range {
    const { log } = this.view
    if (!log || (from > 0 && to > 0)) return [from, to]
    const automatic = log.limits(this.extent)
    const [low, high] = from > to ? [automatic[1], automatic[0]] : automatic
    return [from > 0 ? from : low, to > 0 ? to : high]
  }

  /** Limits that are the same are widened, as `set_xlim` does. */
  setLimits(limits: Range): void {
    const [from, to] = limits
    const widened: Range = this.view.log ? [from / 10, to * 10] : nonsingular(limits, 0.05, 1e-15)
    this.view.limits = from === to ? widened : limits
    this.view.span = undefined
  }
}

export class Axes implements ObjectValue {
  readonly typeName = 'AxesSubplot'
  title?: TextLine
  legend?: LegendData
  readonly artists: Artist[] = []
  private lineColors = 0
  private patchColors = 0

  constructor(
    readonly figure: Figure,
    readonly place: GridPlace,
    readonly x: Axis,
    readonly y: Axis,
  ) {
    x.view.members.push(this)
    y.view.members.push(this)
  }

  add<A extends Artist>(artist: A): A {
    this.artists.push(artist)
    for (const { view } of [this.x, this.y]) if (!view.limits) view.span = undefined
    return artist
  }

  /** Makes axes logarithmic, or linear again without a scale. */
  setScale(axis: Axis, scale?: LogScale): void {
    axis.view.log = scale
    if (scale) this.figure.features.logScale = scale
  }

  /** The next colour of the property cycle; lines and filled shapes count apart. */
  nextColor(of: 'lines' | 'patches'): string {
    return colorCycle[(of === 'lines' ? this.lineColors++ : this.patchColors++) % 10]
  }

  getAttribute(name: string): Value {
    if (name === 'figure') return this.figure
    if (name === 'transAxes') return new AxesTransform()
    throw faults.attribute('Axes', name)
  }

  setAttribute(name: string): void {
    throw faults.attribute('Axes', name)
  }

  toText(): string {
    return 'AxesSubplot'
  }
}

/** What a plotting call returns: a handle for `legend`. */
export class ArtistHandle implements ObjectValue {
  constructor(
    readonly typeName: string,
    readonly artist: Artist,
  ) {}

  getAttribute(name: string): Value {
    throw faults.attribute(this.typeName, name)
  }

  setAttribute(name: string): void {
    throw faults.attribute(this.typeName, name)
  }
}

/** `ax.transAxes`: coordinates from 0 to 1 over the axes' rectangle. */
export class AxesTransform implements ObjectValue {
  readonly typeName = 'BboxTransformTo'

  getAttribute(name: string): Value {
    throw faults.attribute('transAxes', name)
  }

  setAttribute(name: string): void {
    throw faults.attribute('transAxes', name)
  }
}
