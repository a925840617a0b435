/** GridSpec: places for axes, in rows and columns that may differ in size. */
import { Slice, sliceRange } from '../values/slice.js'
import { Tuple, type Value } from '../values/value.js'
import { type Keywords, toNumber, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { fail } from '../values/script-error.js'
import {
  type Figure,
  type GridPlace,
  type GridShape,
  type Margins,
  type PlotHost,
  PlotObject,
  plotState,
  type PyplotState,
} from './state.js'

const names = ['nrows', 'ncols', 'figure'] as const
const marginNames = ['left', 'bottom', 'right', 'top', 'wspace', 'hspace'] as const
const ratioNames = ['width_ratios', 'height_ratios'] as const

export class GridSpec extends PlotObject {
  readonly typeName = 'GridSpec'

  constructor(
    readonly rows: number,
    readonly columns: number,
    public shape: GridShape,
    readonly state: PyplotState,
    readonly figure?: Figure,
  ) {
    super()
  }

  protected override note(name: string): void {
    this.state.notes(name)
  }

  protected override attributes(): Record<string, Value> {
    return { nrows: BigInt(this.rows), ncols: BigInt(this.columns) }
  }

  /** `gs[0, :]`, `gs[2]`, `gs[1:, 0]` */
  getItem(key: Value): Value {
    const { rows, columns } = this
    if (key instanceof Tuple) {
      const [row, column] = [span(key.items[0], rows), span(key.items[1], columns)]
      return new SubplotSpec(this, row, column)
    }
    const [from, to] = span(key, rows * columns)
    const at = (k: number) => [Math.floor(k / columns), k % columns]
    const [first, last] = [at(from), at(to - 1)]
    return new SubplotSpec(this, [first[0], last[0] + 1], [first[1], last[1] + 1])
  }

  length(): number {
    return this.rows * this.columns
  }

  *iterate(): Iterable<Value> {
    for (let k = 0; k < this.rows * this.columns; k++) yield this.getItem(BigInt(k))
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    if (name === 'update') {
      const options = new Options('update', keywords, marginNames)
      this.shape = { ...this.shape, margins: { ...this.shape.margins, ...marginsOf(options) } }
      return null
    }
    if (name === 'subplots' && this.figure) {
      const { gridAxesOf } = this.figure.features
      if (gridAxesOf) return gridAxesOf(this.figure, this, keywords)
    }
    if (name === 'tight_layout') return null
    return super.call(name, args, keywords)
  }
}

export class SubplotSpec extends PlotObject {
  readonly typeName = 'SubplotSpec'
  readonly place: GridPlace

  constructor(
    readonly grid: GridSpec,
    row: readonly [number, number],
    column: readonly [number, number],
  ) {
    super()
    const { rows, columns, shape } = grid
    const spec = Object.keys(shape).length > 0 ? { spec: shape } : {}
    this.place = { rows, columns, row, column, ...spec }
  }

  /** `spec.subgridspec(2, 1)` */
  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    if (name !== 'subgridspec') return super.call(name, args, keywords)
    const bound = bind(name, args, keywords, ['nrows', 'ncols'])
    return within(this, bound)
  }
}

/** The indices that a subscript takes; ends are exclusive. */
function span(key: Value, n: number): [number, number] {
  if (key instanceof Slice) {
    const { start, count } = sliceRange(key, n)
    if (count === 0) fail('index', 'this part of the GridSpec is empty')
    return [start, start + count]
  }
  const k = toNumber('GridSpec', key)
  const at = k < 0 ? k + n : k
  if (!(at >= 0 && at < n)) fail('index', 'index out of range of the GridSpec')
  return [at, at + 1]
}

/** `GridSpec(2, 2, width_ratios=[1, 2], hspace=0.3)` */
export function makeGrid(
  state: PyplotState,
  positional: readonly Value[],
  keywords: Keywords,
  figure?: Figure,
): GridSpec {
  const known = [...names, ...marginNames, ...ratioNames]
  const bound = bind('GridSpec', positional, keywords, names)
  const options = new Options('GridSpec', bound, known, ['subplot_spec'], state)
  return new GridSpec(
    options.number('nrows', 1),
    options.number('ncols', 1),
    shapeOf(options),
    state,
    figure,
  )
}

export function shapeOf(options: Options): GridShape {
  const ratios = (name: string) =>
    options.has(name) ? Array.from(toVector(options.call, options.get(name))) : undefined
  const [widths, heights] = [ratios('width_ratios'), ratios('height_ratios')]
  const margins = marginsOf(options)
  return {
    ...(widths ? { widths } : {}),
    ...(heights ? { heights } : {}),
    ...(Object.keys(margins).length > 0 ? { margins } : {}),
  }
}

function marginsOf(options: Options): Partial<Margins> {
  const found: Partial<Margins> = {}
  for (const name of marginNames) if (options.has(name)) found[name] = options.number(name)
  return found
}

/** A grid within a place of another. */
function within(spec: SubplotSpec, keywords: Keywords): GridSpec {
  const { grid } = spec
  const known = ['nrows', 'ncols', 'wspace', 'hspace', ...ratioNames]
  const options = new Options('GridSpec', keywords, known)
  const shape = { ...shapeOf(options), within: spec.place }
  const { figure } = grid
  return new GridSpec(
    options.number('nrows', 1),
    options.number('ncols', 1),
    shape,
    grid.state,
    figure,
  )
}

/** `GridSpec(...)`; `GridSpecFromSubplotSpec(2, 1, subplot_spec=gs[0])` */
export function pyplotGridSpec(
  sim: PlotHost,
  positional: readonly Value[],
  { subplot_spec = null, ...keywords }: Keywords,
): Value {
  const bound = bind('GridSpec', positional, keywords, ['nrows', 'ncols', 'subplot_spec'])
  const { subplot_spec: third = null, ...rest } = bound
  const spec = subplot_spec ?? third
  if (spec instanceof SubplotSpec) return within(spec, rest)
  return makeGrid(plotState(sim), [], rest)
}
