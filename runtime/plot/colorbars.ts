/** colorbar: the scale of an image's colours, on axes that take room from those of the image. */
import { itemsOf } from '../values/operand.js'
import type { Value } from '../values/value.js'
import { pow } from '../math/index.js'
import type { Keywords } from './arguments.js'
import { colorTable } from './color-maps/color-map.js'
import { levelTicks } from './contours/levels.js'
import type { ColorMapping } from './figure-data.js'
import { colorbarCuts, type Side } from './layout/colorbar.js'
import { shrunk } from './layout/aspect.js'
import { positionInGrid } from './layout/grid.js'
import { fitGrid } from './layout/tight-grid.js'
import { useLogScale } from './log-scale.js'
import { type Bands, currentMappable, Mappable } from './mappables.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { cellOf } from './results.js'
import { xlabel, xticks, ylabel, yticks } from './settings.js'
import { addAxes, ArtistHandle, Axes, draw, type Figure } from './state.js'
import { colorbarFrame } from './svg/colorbar.js'
import { imageElement } from './svg/image.js'
import { lineElements } from './svg/lines.js'
import { polygonsElement } from './svg/polygons.js'
import { nonsingular } from './ticks/nonsingular.js'

const names = ['mappable', 'cax', 'ax']
const known = /* @__PURE__ */ names.concat(
  'label',
  'orientation',
  'location',
  'shrink',
  'fraction',
  'pad',
  'aspect',
  'ticks',
)
const ignored = ['use_gridspec', 'anchor', 'panchor', 'filled', 'extendfrac', 'extendrect']

/** `colorbar(mappable, ax=..., label=..., orientation='vertical', shrink=1, ticks=...)` */
export function colorbar(
  figure: Figure | undefined,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const bound = bind('colorbar', positional, keywords, names)
  const { mappable: given = null } = bound
  if (given !== null && !(given instanceof Mappable)) {
    throw faults.type('colorbar', 'expects what imshow(), pcolormesh() or scatter() gave')
  }
  const mappable = given ?? currentMappable('colorbar', figure)
  const options = new Options('colorbar', bound, known, ignored, mappable.axes.state)
  const side = sideOf(options)
  const axes = options.has('cax')
    ? toAxes(options.get('cax'))
    : stealRoom(options, side, options.has('ax') ? options.get('ax') : mappable.axes)
  axes.colorbar = { side }
  axes.figure.features.colorbar = colorbarFrame
  const upright = side === 'right' || side === 'left'
  if (mappable.bands) drawBands(axes, mappable, mappable.bands, upright)
  else drawScale(axes, mappable, upright)
  const bar = new Colorbar(axes, upright)
  if (options.has('label')) bar.call('set_label', [options.get('label')], {})
  if (options.has('ticks')) bar.call('set_ticks', [options.get('ticks')], {})
  return bar
}

const pads = { right: 0.05, left: 0.1, top: 0.05, bottom: 0.15 } as const

function sideOf(options: Options): Side {
  if (options.has('location')) {
    return options.word('location', ['right', 'left', 'top', 'bottom'], 'right') as Side
  }
  const orientation = options.word('orientation', ['vertical', 'horizontal'], 'vertical')
  return orientation === 'vertical' ? 'right' : 'bottom'
}

function toAxes(value: Value): Axes {
  if (value instanceof Axes) return value
  throw faults.type('colorbar', 'ax and cax are axes', 'such as those that subplots() gives')
}

/** New axes beside those of the image, or beside several. */
function stealRoom(options: Options, side: Side, value: Value): Axes {
  const parents = flattened(value).map(toAxes)
  if (parents.length === 0) throw faults.value('colorbar', 'ax is an empty list')
  const [{ figure, place }] = parents
  figure.features.subplots ??= { position: positionInGrid, fit: fitGrid }
  const lone = parents.length === 1
  const upright = side === 'right' || side === 'left'
  const aspect = options.number('aspect', 20)
  const { rest, bar, barAnchor, restAnchor } = colorbarCuts(side, {
    fraction: options.number('fraction', 0.15),
    pad: options.number('pad', pads[side]),
    shrink: options.number('shrink', 1),
    around: lone ? undefined : parents.map(cellOf),
  })
  const { current } = figure
  const axes = addAxes(figure, lone ? place : undefined)
  figure.current = current
  axes.cuts = lone ? [...parents[0].cuts, bar] : [bar]
  axes.anchor = barAnchor
  axes.shape = (cell) => shrunk(axes, cell, upright ? aspect : 1 / aspect)
  for (const parent of parents) {
    parent.cuts = [...parent.cuts, rest]
    parent.anchor = restAnchor
  }
  return axes
}

const flattened = (value: Value): readonly Value[] => itemsOf(value)?.flatMap(flattened) ?? [value]

/** The colours, from the lower limit to the upper one; they follow later changes of the mapping. */
function drawScale(axes: Axes, mappable: Mappable, upright: boolean): void {
  const [long, short] = upright ? [axes.y, axes.x] : [axes.x, axes.y]
  if (mappable.mapping.scale === 'log') useLogScale(axes, long)
  short.view.limits = [0, 1]
  short.view.ticks = []
  const { values, edges, mapping } = scaleOf(mappable)
  draw(axes, imageElement, {
    kind: 'image',
    zorder: 0,
    alpha: mappable.artist.alpha,
    rows: upright ? values.length : 1,
    columns: upright ? 1 : values.length,
    get x() {
      return upright ? Float64Array.of(0, 1) : edges()
    },
    get y() {
      return upright ? edges() : Float64Array.of(0, 1)
    },
    values,
    get mapping() {
      return mapping()
    },
    cut: false,
  })
  long.view.widen = () => [edges()[0], edges()[values.length]]
}

/** The scale of contours: areas between their levels, or lines at them. */
function drawBands(
  axes: Axes,
  { artist }: Mappable,
  { levels, colors, filled }: Bands,
  upright: boolean,
): void {
  const [long, short] = upright ? [axes.y, axes.x] : [axes.x, axes.y]
  short.view.ticks = []
  const put = (across: number[], along: number[]) => {
    const [x, y] = upright ? [across, along] : [along, across]
    return { x: Float64Array.from(x), y: Float64Array.from(y) }
  }
  const base = { zorder: 1, alpha: artist.alpha }
  if (filled) {
    const polygons = colors.map((_, k) =>
      put([0, 1, 1, 0], [levels[k], levels[k], levels[k + 1], levels[k + 1]]),
    )
    const shape = { ...base, kind: 'polygons', polygons, face: 'none', faces: colors } as const
    draw(axes, polygonsElement, { ...shape, closed: true, cutOut: true })
  } else {
    colors.forEach((color, k) => {
      const stroke = { ...(artist.kind === 'line' ? artist.stroke : undefined), color }
      const line = { ...base, ...put([0, 1], [levels[k], levels[k]]) }
      draw(axes, lineElements, { ...line, kind: 'line', stroke: { width: 1.5, ...stroke } })
    })
  }
  short.view.limits = [0, 1]
  long.view.limits = nonsingular([levels[0], levels[levels.length - 1]], 0.1, 1e-15)
  long.view.ticks = levelTicks(levels)
}

interface ColorScale {
  readonly values: Float64Array
  readonly edges: () => Float64Array
  readonly mapping: () => ColorMapping
}

function scaleOf(mappable: Mappable): ColorScale {
  const { mapping } = mappable
  const n = colorTable(mapping.map, mapping.colors).length / 3
  return {
    values: Float64Array.from({ length: n }, (_, k) => k + 0.5),
    edges: () => spaced(mappable.limits(), n, mapping.scale === 'log'),
    mapping: () => ({ map: mapping.map, colors: n, low: 0, high: n, scale: 'linear' }),
  }
}

/** n + 1 edges, evenly spaced on the page; as matplotlib, around a single value by a tenth. */
function spaced([low, high]: readonly [number, number], n: number, log: boolean): Float64Array {
  const [from, to] = low === high ? nonsingular([low, high], 0.1, 1e-15) : [low, high]
  return Float64Array.from({ length: n + 1 }, (_, k) =>
    log ? from * pow(to / from, k / n) : from + ((to - from) * k) / n,
  )
}

/** `cbar.set_label(...)`, `cbar.ax` */
export class Colorbar extends ArtistHandle {
  constructor(
    override readonly axes: Axes,
    readonly upright: boolean,
  ) {
    super('Colorbar')
  }

  protected override attributes(): Record<string, Value> {
    return { ax: this.axes }
  }

  override call(name: string, positional: readonly Value[], keywords: Keywords): Value {
    const { axes, upright } = this
    switch (name) {
      case 'set_label':
        return (upright ? ylabel : xlabel)(axes, positional, keywords)
      case 'set_ticks':
        return (upright ? yticks : xticks)(axes, positional, keywords)
      case 'set_ticklabels':
        return (upright ? yticks : xticks)(axes, [], { ...keywords, labels: positional[0] })
      case 'minorticks_on':
      case 'minorticks_off':
      case 'update_ticks':
        return null
      default:
        return super.call(name, positional, keywords)
    }
  }
}
