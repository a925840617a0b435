/** Colour maps and norms in the hands of a script. */
import { NDArray, Tuple, type Value } from '../../values/value.js'
import { toNumbers } from '../arguments.js'
import type { Scale } from '../figure-data.js'
import { colorTable } from './color-map.js'

/** `cm.viridis`, `get_cmap('viridis', 10)` */
export class Colormap {
  readonly typeName = 'Colormap'

  constructor(
    readonly map: string,
    readonly colors?: number,
  ) {}

  getAttribute(name: string): Value | undefined {
    if (name === 'name') return this.map
    return name === 'N' ? BigInt(colorTable(this.map, this.colors).length / 3) : undefined
  }

  toText(): string {
    return this.map
  }
}

/** `Normalize(vmin, vmax)`, `LogNorm(vmin, vmax)` */
export class Norm {
  readonly typeName: string

  constructor(
    readonly scale: Scale,
    readonly low?: number,
    readonly high?: number,
  ) {
    this.typeName = scale === 'log' ? 'LogNorm' : 'Normalize'
  }

  toText(): string {
    return this.typeName
  }
}

/**
 * What a colour map gives for numbers: (r, g, b, alpha) of a number, an array of four columns
 * for an array. Floats run from 0 to 1; integers are places in the table.
 */
export function colorsOf({ map, colors }: Colormap, value: Value, alpha = 1): Value {
  const table = colorTable(map, colors)
  const n = table.length / 3
  const { data, shape } = toNumbers('cmap', value)
  const whole =
    typeof value === 'bigint' || (value instanceof NDArray && value.dtype.startsWith('int'))
  const levels = new Float64Array(4 * data.length)
  data.forEach((x, k) => {
    const place = whole ? x : Math.trunc(x * n)
    if (Number.isNaN(place)) return
    const index = Math.min(Math.max(place, 0), n - 1)
    levels.set(table.subarray(3 * index, 3 * index + 3), 4 * k)
    levels[4 * k + 3] = alpha
  })
  if (shape.length === 0) return new Tuple(Array.from(levels))
  return new NDArray(levels, 'float64', [...shape, 4])
}
