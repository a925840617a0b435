/** numpy.histogram: edges and counts of bins, the last of which is closed. */
import { isSequence, toNumber, toVector } from './arguments.js'
import type { Options } from './options.js'
import * as faults from './messages.js'

/** Nobody sees more, and each is a bar. */
const mostBins = 1_000_000

/** The edges from the keywords `bins` and `range`: 10 equal bins over the data by default. */
export function edgesOf(options: Options, data: Float64Array): Float64Array {
  const bins = options.get('bins')
  if (isSequence(bins)) {
    const edges = toVector('hist', bins)
    if (edges.some((edge, k) => k > 0 && edge < edges[k - 1])) {
      throw faults.value('hist', 'the edges of bins must ascend')
    }
    return edges
  }
  if (typeof bins === 'string') {
    throw faults.setting('hist', `bins='${bins}'`, 'give the number of bins')
  }
  const count = bins === null ? 10 : toNumber('hist', bins)
  if (count < 1 || !Number.isInteger(count)) {
    throw faults.value('hist', `cannot make ${count} bins`, 'give a whole number above zero')
  }
  if (count > mostBins) {
    throw faults.value('hist', `${count} bins are too many to draw`, 'give fewer bins')
  }
  const [low, high] = rangeOf(options, data)
  const step = (high - low) / count
  return Float64Array.from({ length: count + 1 }, (_, k) => (k === count ? high : low + k * step))
}

function rangeOf(options: Options, data: Float64Array): [number, number] {
  let [low, high] = [0, 1]
  if (options.has('range')) [low, high] = toVector('hist', options.get('range'))
  else if (data.length > 0) {
    low = data.reduce((a, b) => Math.min(a, b))
    high = data.reduce((a, b) => Math.max(a, b))
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw faults.value('hist', 'the data hold NaN or infinity', 'leave them out: x[isfinite(x)]')
  }
  return low === high ? [low - 0.5, high + 0.5] : [low, high]
}

/** Counts, or sums of weights, of the values in [edge, next edge). */
export function countBins(
  data: Float64Array,
  edges: Float64Array,
  weights?: Float64Array,
): Float64Array {
  const counts = new Float64Array(Math.max(edges.length - 1, 0))
  const last = edges.length - 1
  data.forEach((x, k) => {
    if (!(x >= edges[0] && x <= edges[last])) return
    const bin = x === edges[last] ? last - 1 : findBin(x, edges)
    counts[bin] += weights ? weights[k] : 1
  })
  return counts
}

/** The last bin that starts at or below x, by bisection. */
export function findBin(x: number, edges: Float64Array): number {
  let low = 0
  let high = edges.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (edges[middle] <= x) low = middle
    else high = middle
  }
  return low
}
