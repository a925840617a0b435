/** pyplot's figures and axes while the script runs: one state per simulation. */
import type { ObjectValue, Value } from '../values/value.js'
import type {
  Artist,
  AxesData,
  ColorbarData,
  FigureData,
  LegendData,
  Stroke,
  TextLine,
} from './figure-data.js'
import { colorCycle } from './colors.js'
import type { Features, LogScale, Painter } from './features.js'
import { automaticLimits, extentOf } from './limits.js'
import * as faults from './messages.js'
import { nonsingular, type Range } from './ticks/nonsingular.js'

/** The part of a simulation that plotting needs. */
export interface PlotHost {
  plot?: PyplotState
}

export interface PyplotState {
  readonly figures: Figure[]
  readonly features: Features
  current?: Figure
}

export function plotState(sim: PlotHost): PyplotState {
  sim.plot ??= { figures: [], features: {} }
  return sim.plot
}

/** `gcf()`: the current figure, made if there is none. */
export function currentFigure(sim: PlotHost): Figure {
  const state = plotState(sim)
  return state.current ?? addFigure(state)
}

/** `gca()`: the current axes, made over the whole figure if there are none. */
export function currentAxes(sim: PlotHost): Axes {
  const figure = currentFigure(sim)
  return figure.current ?? addAxes(figure)
}

export function addFigure(state: PyplotState, number = nextNumber(state), label = ''): Figure {
  const figure = new Figure(number, label, state.features)
  state.figures.push(figure)
  state.current = figure
  return figure
}

const nextNumber = (state: PyplotState): number =>
  Math.max(0, ...state.figures.filter((figure) => !figure.closed).map((f) => f.number)) + 1

/** Axes in a grid of subplots, or over the whole figure; they may share an axis with others. */
export function addAxes(
  figure: Figure,
  place?: GridPlace,
  share: { x?: Axis; y?: Axis } = {},
): Axes {
  const axes = new Axes(figure, new Axis('x', share.x), new Axis('y', share.y), place)
  figure.axes.push(axes)
  figure.current = axes
  return axes
}

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
  wspace?: number
  hspace?: number
}

/** What a script can hold in its hands. */
abstract class PlotObject implements ObjectValue {
  abstract readonly typeName: string

  /** the attributes that can be read */
  protected attributes(): Record<string, Value> {
    return {}
  }

  getAttribute(name: string): Value {
    const own = this.attributes()
    if (Object.hasOwn(own, name)) return own[name]
    throw faults.attribute(this.typeName, name)
  }

  setAttribute(name: string): void {
    throw faults.attribute(this.typeName, name)
  }
}

export class Figure extends PlotObject {
  readonly typeName = 'Figure'
  size: FigureData['size'] = [6.4, 4.8]
  dpi = 100
  /** that of savefig */
  fileDpi?: number
  background = '#ffffff'
  name?: string
  title?: TextLine
  /** `close`d: no longer found by number, still a result */
  closed = false
  current?: Axes
  readonly axes: Axes[] = []
  readonly margins: Margins = { left: 0.125, right: 0.9, bottom: 0.11, top: 0.88 }

  constructor(
    readonly number: number,
    readonly label: string,
    /** those of the simulation */
    readonly features: Features,
  ) {
    super()
  }

  protected override attributes(): Record<string, Value> {
    return { number: BigInt(this.number), axes: [...this.axes], dpi: this.dpi }
  }

  toText(): string {
    return `Figure(${this.size.map((inches) => inches * this.dpi).join('x')})`
  }
}

type Position = AxesData['position']

/** What axes that share an axis have in common. */
interface View {
  limits?: Range
  /** absent: a linear axis */
  log?: LogScale
  /** `xticks([0, 50])` widens the limits until the next artist is drawn */
  widen?: (limits: Range) => Range
  /** automatic limits run from high to low, as below an image */
  reversed?: boolean
  ticks?: readonly number[]
  /** ticks that follow the limits, where the script set none */
  tickRule?: (limits: Range) => readonly number[]
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
    this.view = shared ? shared.view : { members: [] }
  }

  get limits(): Range {
    const { limits, log, widen, members, reversed } = this.view
    const extent = extentOf(
      members.flatMap((axes) => axes.artists),
      this.along,
    )
    const automatic = (): Range => (log ? log.limits(extent) : automaticLimits(extent))
    const ordered = (): Range => (reversed ? [automatic()[1], automatic()[0]] : automatic())
    const own = limits ?? ordered()
    const wide = widen ? widen(own) : own
    return log ? log.visible(wide, extent) : wide
  }

  /** Limits that are the same are widened, as `set_xlim` does. */
  setLimits(limits: Range): void {
    const { view } = this
    const [from, to] = limits
    view.widen = undefined
    view.limits = limits
    if (from === to) {
      view.limits = view.log ? [from / 10, to * 10] : nonsingular(limits, 0.05, 1e-15)
    }
  }
}

export class Axes extends PlotObject {
  readonly typeName = 'AxesSubplot'
  title?: TextLine
  legend?: LegendData
  readonly artists: Artist[] = []
  /** from the cell of a grid, or the whole figure within its margins, to the axes' own part */
  cuts: readonly ((cell: Position) => Position)[] = []
  /** a smaller rectangle within that part, as a fixed aspect asks for */
  shape?: (cell: Position) => Position
  /** where that rectangle stands: 0 is left and bottom, 1 right and top */
  anchor: readonly [number, number] = [0.5, 0.5]
  colorbar?: ColorbarData
  matrix?: true
  /** the latest image or the like */
  mappable?: ArtistHandle
  /** how many colours of the cycle are used; lines and filled shapes count apart */
  readonly used = { lines: 0, patches: 0 }

  constructor(
    readonly figure: Figure,
    readonly x: Axis,
    readonly y: Axis,
    /** absent: over the whole figure */
    readonly place?: GridPlace,
  ) {
    super()
    for (const { view } of [x, y]) view.members.push(this)
  }

  protected override attributes(): Record<string, Value> {
    return { figure: this.figure, transAxes: new AxesTransform() }
  }

  toText(): string {
    return this.typeName
  }
}

/** Adds an artist to axes, and the code that draws it to their figure. */
export function draw<A extends Artist>(axes: Axes, painter: Painter<A>, artist: A): A {
  const { figure, artists, x, y } = axes
  const painters: { [kind in Artist['kind']]?: unknown } = figure.features
  painters[artist.kind] = painter
  artists.push(artist)
  for (const { view } of [x, y]) if (!view.limits) view.widen = undefined
  return artist
}

/** The next colour of the property cycle. */
export const nextColor = ({ used }: Axes, of: 'lines' | 'patches'): string =>
  colorCycle[used[of]++ % 10]

/** What a plotting call returns: a handle for `legend`. */
export class ArtistHandle extends PlotObject {
  constructor(
    readonly typeName: string,
    readonly artist?: Artist,
  ) {
    super()
  }

  /** A method with keywords. Throws run/unsupported for those that are not there. */
  call(name: string, _: readonly Value[], __: Readonly<Record<string, Value>>): Value {
    throw faults.method(this.typeName, name)
  }
}

/** `ax.transAxes`: coordinates from 0 to 1 over the axes' rectangle. */
export class AxesTransform extends PlotObject {
  readonly typeName = 'BboxTransformTo'
}
