/** What images, meshes and scattered numbers have in common: a colour map and its limits. */
import { Tuple, type Value } from '../values/value.js'
import { isSequence, type Keywords, toNumber, toVector } from './arguments.js'
import { colorTable } from './color-maps/color-map.js'
import { mappedColors, valueLimits } from './color-maps/mapping.js'
import { Colormap, Norm } from './color-maps/values.js'
import type { ColorMaps } from './features.js'
import type { Artist, ColorMapping } from './figure-data.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { ArtistHandle, type Axes, type Figure, Inert } from './state.js'

export const mappingKeywords = ['cmap', 'norm', 'vmin', 'vmax']

/** The levels of contours, with the colours of the lines or of the areas between them. */
export interface Bands {
  readonly levels: readonly number[]
  readonly colors: readonly string[]
  readonly filled: boolean
}

/** The standard colour map and the colours of numbers, brought into the figures. */
export function useColorMaps({ features }: Figure): ColorMaps {
  features.colorMaps ??= { standard: 'viridis', colors: mappedColors }
  return features.colorMaps
}

/** The mapping that `cmap`, `norm`, `vmin` and `vmax` describe. */
export function mappingOf(axes: Axes, options: Options): ColorMapping {
  const { call } = options
  const { standard } = useColorMaps(axes.figure)
  const norm = normOf(options)
  const own = (name: string) => (options.has(name) ? options.number(name) : undefined)
  const low = own('vmin') ?? norm.low
  const high = own('vmax') ?? norm.high
  if (low !== undefined && high !== undefined && low > high) {
    throw faults.value(call, `vmin = ${low} is above vmax = ${high}`, 'exchange the two')
  }
  const given = options.has('cmap') ? options.get('cmap') : standard
  return { ...mapNamed(call, given), low, high, scale: norm.scale }
}

/** Throws run/value for a name that matplotlib does not know. */
export function mapNamed(call: string, value: Value): Pick<ColorMapping, 'map' | 'colors'> {
  if (value instanceof Colormap) return { map: value.map, colors: value.colors }
  if (typeof value !== 'string') {
    throw faults.type(call, 'cmap is the name of a colour map', "as in cmap='viridis'")
  }
  colorTable(value)
  return { map: value }
}

function normOf(options: Options): Pick<ColorMapping, 'low' | 'high' | 'scale'> {
  const value = options.get('norm')
  if (value instanceof Norm) return value
  if (value === null || value === 'linear') return { scale: 'linear' }
  if (value === 'log') return { scale: 'log' }
  // compile time has said that its class is not drawn
  if (value instanceof Inert) return { scale: 'linear' }
  throw faults.setting(options.call, 'this norm', "use norm='log', or vmin and vmax")
}

/** What imshow() and its like return: its colours can be changed, and shown in a colour bar. */
export class Mappable extends ArtistHandle {
  /** of contours: what a colour bar shows in the place of all colours */
  readonly bands?: Bands

  constructor(
    typeName: string,
    override readonly artist: Artist,
    override readonly axes: Axes,
    readonly mapping: ColorMapping,
    readonly values: Float64Array,
  ) {
    super(typeName, artist)
    axes.mappable = this
  }

  /** What the first and the last colour stand for. */
  limits(): readonly [number, number] {
    return valueLimits(this.values, this.mapping)
  }

  protected override attributes(): Record<string, Value> {
    return { axes: this.axes }
  }

  override call(name: string, positional: readonly Value[], keywords: Keywords): Value {
    switch (name) {
      case 'set_cmap':
        Object.assign(this.mapping, { colors: undefined }, mapNamed(name, positional[0] ?? null))
        return null
      case 'set_clim':
        setColorLimits(this, positional, keywords)
        return null
      case 'get_clim':
        return new Tuple([...this.limits()])
      default:
        return super.call(name, positional, keywords)
    }
  }
}

/** `clim(vmin, vmax)`, `clim((vmin, vmax))` */
export function setColorLimits(
  { mapping }: Mappable,
  positional: readonly Value[],
  keywords: Keywords,
): void {
  const [first = null] = positional
  const pair = isSequence(first) ? Array.from(toVector('clim', first)) : positional
  const bound = bind('clim', pair, keywords, ['vmin', 'vmax'])
  const options = new Options('clim', bound, ['vmin', 'vmax'])
  if (options.has('vmin')) mapping.low = toNumber('clim', options.get('vmin'))
  if (options.has('vmax')) mapping.high = toNumber('clim', options.get('vmax'))
}

/** The image that colorbar() and clim() mean: that of the current axes, or the latest one. */
export function currentMappable(call: string, figure: Figure | undefined): Mappable {
  const candidates = figure ? [figure.current, ...figure.axes.toReversed()] : []
  const found = candidates.find((axes) => axes?.mappable)?.mappable
  if (found instanceof Mappable) return found
  throw faults.value(
    call,
    'there is no image whose colours it could show',
    'draw one before it with imshow(), pcolormesh() or scatter(..., c=values)',
  )
}
