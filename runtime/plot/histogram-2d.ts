/** numpy.histogram2d: counts of points in the cells of a grid. */
import { itemsOf } from '../values/operand.js'
import { isSequence, toVector } from './arguments.js'
import { edgesOf, findBin } from './histogram.js'
import { Options } from './options.js'

/** Edges along x and y from `bins`, which is one for both or a pair, and from `range`. */
export function edgesOfBoth(
  options: Options,
  x: Float64Array,
  y: Float64Array,
): [Float64Array, Float64Array] {
  const bins = options.get('bins')
  const pair = isSequence(bins) ? itemsOf(bins) : undefined
  const ranges = options.has('range') ? itemsOf(options.get('range')) : undefined
  const along = (k: number, data: Float64Array) => {
    const own = {
      bins: pair?.length === 2 ? pair[k] : bins,
      range: ranges?.[k] ?? null,
    }
    return edgesOf(new Options(options.call, own, ['bins', 'range']), data)
  }
  return [along(0, x), along(1, y)]
}

/** Counts in C order, x first; NaN where `cmin` or `cmax` hide them. */
export function countCells(
  options: Options,
  x: Float64Array,
  y: Float64Array,
  [ex, ey]: readonly [Float64Array, Float64Array],
): Float64Array {
  const rows = ey.length - 1
  const counts = new Float64Array((ex.length - 1) * rows)
  const weights = options.has('weights')
    ? toVector(options.call, options.get('weights'))
    : undefined
  const cell = (value: number, edges: Float64Array) => {
    const last = edges.length - 1
    if (!(value >= edges[0] && value <= edges[last])) return -1
    return value === edges[last] ? last - 1 : findBin(value, edges)
  }
  x.forEach((value, k) => {
    const [i, j] = [cell(value, ex), cell(y[k], ey)]
    if (i >= 0 && j >= 0) counts[i * rows + j] += weights ? weights[k] : 1
  })
  if (options.flag('density', false)) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    counts.forEach((count, k) => {
      const [i, j] = [Math.floor(k / rows), k % rows]
      counts[k] = count / ((ex[i + 1] - ex[i]) * (ey[j + 1] - ey[j])) / total
    })
  }
  const least = options.number('cmin') ?? -Infinity
  const most = options.number('cmax') ?? Infinity
  return counts.map((count) => (count < least || count > most ? Number.NaN : count))
}
