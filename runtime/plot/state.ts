/** pyplot's figures and axes while the script runs: one state per simulation. */
import type { Value } from '../values/value.js'
import type {
  Artist,
  AxesData,
  AxisData,
  AxisFrame,
  ColorbarData,
  FigureData,
  LegendData,
  SpineData,
  Stroke,
  TextLine,
  TickFormat,
  TickPlaces,
} from './figure-data.js'
import { colorCycle } from './colors.js'
import type { Features, LogScale, Painter, SymlogScale } from './features.js'
import type { GridPlace, GridShape, Margins } from './grid-place.js'
import { automaticLimits, extentOf, type Margin } from './limits.js'
import { Inert, PlotObject, Transform } from './plot-object.js'
import type { CycleEntry, Side, Style } from './plot-style.js'
import { nonsingular, type Range } from './ticks/nonsingular.js'

export { Inert, PlotObject, Transform }
export type { CycleEntry, GridPlace, GridShape, Margins, Side, Style }

/** The part of a simulation that plotting needs. */
export interface PlotHost {
  plot?: PyplotState
  warn?(text: string): void
}

export interface PyplotState {
  readonly figures: Figure[]
  readonly features: Features
  /** what is not drawn, said once for each name */
  readonly notes: Notes
  /** what rcParams change; empty until a script sets one */
  readonly style: Style
  /** rcParams as the script wrote them */
  values?: Map<string, Value>
  current?: Figure
}

/** Says once that something of this name is not drawn. */
export type Notes = (name: string, text?: string) => void

export function plotState(sim: PlotHost): PyplotState {
  sim.plot ??= { figures: [], features: {}, notes: notesTo(sim), style: {} }
  return sim.plot
}

function notesTo(sim: PlotHost): Notes {
  const said = new Set<string>()
  return (name, text = `${name} is not drawn`) => {
    if (said.has(name)) return
    said.add(name)
    sim.warn?.(text)
  }
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
  const figure = new Figure(number, label, state)
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
  figure.features.dress?.(axes)
  figure.axes.push(axes)
  figure.current = axes
  return axes
}

/** Axes over the whole figure, without a frame: for words and shapes of the figure itself. */
export function canvasOf(figure: Figure): Axes {
  if (!figure.canvas) {
    const canvas = new Axes(figure, new Axis('x'), new Axis('y'))
    canvas.cuts = [() => [0, 0, 1, 1]]
    canvas.x.view.limits = [0, 1]
    canvas.y.view.limits = [0, 1]
    canvas.off = true
    figure.canvas = canvas
  }
  return figure.canvas
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
  sideLabels?: { x?: TextLine; y?: TextLine }
  /** `close`d: no longer found by number, still a result */
  closed = false
  current?: Axes
  readonly axes: Axes[] = []
  readonly margins: Margins = { left: 0.125, right: 0.9, bottom: 0.11, top: 0.88 }
  /** moves the margins when the figure is done: constrained_layout, tight_layout=True */
  arrange?: () => void
  /** `fig.text`, lines and shapes over the whole figure */
  canvas?: Axes
  legend?: LegendData

  constructor(
    readonly number: number,
    readonly label: string,
    /** those of the simulation */
    readonly state: PyplotState,
  ) {
    super()
    const { figureSize, dpi, background, margins } = state.style
    if (figureSize) this.size = figureSize
    if (dpi) this.dpi = dpi
    if (background) this.background = background
    Object.assign(this.margins, margins)
  }

  get features(): Features {
    return this.state.features
  }

  protected override note(name: string): void {
    this.state.notes(name)
  }

  protected override attributes(): Record<string, Value> {
    return {
      number: BigInt(this.number),
      axes: [...this.axes],
      dpi: this.dpi,
      transFigure: new Transform('BboxTransformTo', 'both', true),
      canvas: new Inert('FigureCanvas'),
    }
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
  symlog?: SymlogScale
  margin?: Margin
  /** automatic limits run from high to low, as below an image */
  reversed?: boolean
  /** words that stand at 0, 1, 2 ... */
  categories?: string[]
  /** where ticks go and how they are written, other than automatically */
  places?: TickPlaces
  minorPlaces?: TickPlaces
  format?: TickFormat
  /** `xticks([0, 50])` widens the limits until the next artist is drawn */
  widen?: (limits: Range) => Range
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
  minorGrid?: Stroke
  tickRotation?: number
  tickSize?: number
  tickAlign?: 'left' | 'center' | 'right'
  /** what is not as usual of its ticks and labels */
  frame?: AxisFrame
  hidden?: boolean

  constructor(
    readonly along: 'x' | 'y',
    shared?: Axis,
  ) {
    this.view = shared ? shared.view : { members: [] }
  }

  get limits(): Range {
    const { limits, log, symlog, widen, members, margin, reversed } = this.view
    const extent = extentOf(
      members.flatMap((axes) => axes.artists),
      this.along,
    )
    const automatic = (): Range => {
      if (log) return log.limits(extent, margin)
      return symlog ? symlog.limits(extent, margin) : automaticLimits(extent, margin)
    }
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
  /** what is not as usual of the frame */
  spines?: Partial<Record<Side, SpineData>>
  face?: string
  /** nothing of the frame is drawn */
  off?: boolean
  /** the lines of the frame that a twin draws, too */
  covered?: () => Side[]
  /** lies over other axes that share an axis */
  twin?: boolean
  /** stands anywhere on the page: in no grid */
  free?: boolean
  /** nothing at all is drawn */
  invisible?: boolean
  /** titles at the left and right ends */
  sideTitles?: { left?: TextLine; right?: TextLine }
  titlePad?: number
  below?: boolean
  order?: number
  /** both axes, one of them with wider limits: `axis('equal')` */
  stretch?: (x: AxisData, y: AxisData, cell: Position) => { x: AxisData; y: AxisData }
  /** another property cycle than the figure's */
  cycle?: readonly CycleEntry[]
  colorbar?: ColorbarData
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

  get state(): PyplotState {
    return this.figure.state
  }

  protected override note(name: string): void {
    this.state.notes(name.replace('AxesSubplot', 'Axes'))
  }

  /** Parts of axes that few scripts name come with the code for methods. */
  protected override attributes(): Record<string, Value> {
    const { parts } = this.figure.features
    return {
      figure: this.figure,
      transAxes: new Transform('BboxTransformTo', 'both'),
      transData: new Transform('CompositeGenericTransform'),
      ...(parts?.(this) ?? {}),
    }
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

/** The next turn of the property cycle. */
export function nextEntry({ used, cycle, state }: Axes, of: 'lines' | 'patches'): CycleEntry {
  const entries = cycle ?? state.style.cycle
  const k = used[of]++
  return entries ? entries[k % entries.length] : { color: colorCycle[k % 10] }
}

/** The next colour of the property cycle. */
export const nextColor = (axes: Axes, of: 'lines' | 'patches'): string =>
  nextEntry(axes, of).color ?? colorCycle[0]

export type TextChange = (line: TextLine) => TextLine

/** What a plotting call returns: a handle for `legend`. */
export class ArtistHandle extends PlotObject {
  /** its axes: told where the artist may be changed later */
  axes?: Axes
  /** of a text that is no artist: a title, a label */
  replaceText?: (change: TextChange) => void

  constructor(
    readonly typeName: string,
    readonly artist?: Artist,
  ) {
    super()
  }

  protected override note(name: string): void {
    this.axes?.state.notes(name)
  }

  /** Methods come with the code for methods. */
  override call(name: string, args: readonly Value[], keywords: Readonly<Record<string, Value>>) {
    const change = this.axes?.figure.features.change
    const changed = change?.(this, name, args, keywords)
    return changed === undefined ? super.call(name, args, keywords) : changed
  }
}

/** The handle of an artist of axes, which later calls may change. */
export function handleOf(typeName: string, axes: Axes, artist: Artist): ArtistHandle {
  const handle = new ArtistHandle(typeName, artist)
  handle.axes = axes
  return handle
}
