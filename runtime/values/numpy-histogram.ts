/** histogram and histogram2d. numpy 1.24, lib/histograms.py. */
import { isDimensionless } from './dimension.js'
import { asArray, integer } from './numpy-apply.js'
import { npLinspace } from './numpy-create.js'
import { insertion } from './numpy-sets.js'
import { pairwiseSum } from './numpy-sum.js'
import { itemsOf, newArray, numeric } from './operand.js'
import { fail } from './script-error.js'
import { type ArrayData, type NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/**
 * histogram(a, bins, range, density, weights): counts and edges, without unit as in Brian. An
 * element at an edge belongs to the right bin; the last bin has both edges.
 */
export function npHistogram(
  a: Value,
  bins?: Optional,
  range?: Optional,
  density?: Optional,
  weights?: Optional,
): Value {
  const { data } = asArray(a).array
  const given = weights === undefined || weights === null ? undefined : asArray(weights).array
  if (given && given.data.length !== data.length) {
    fail('value', 'weights should have the same shape as a.')
  }
  const { edges, even } = edgesOf(data, bins ?? 10n, range, a)
  const counts = newArray(given?.dtype ?? 'int64', [Math.max(0, edges.data.length - 1)])
  const binOf = even ? evenBin(edges.data) : anyBin(edges.data)
  data.forEach((x: number, j: number) => {
    const k = binOf(x)
    if (k >= 0) counts.data[k] += given ? given.data[j] : 1
  })
  return new Tuple([density === true ? densityOf(counts, edges.data) : counts, edges])
}

function densityOf(counts: NDArray, edges: ArrayData): NDArray {
  const total = pairwiseSum(counts.data, 0, counts.data.length)
  const result = newArray('float64', counts.shape)
  counts.data.forEach((n: number, k: number) => {
    result.data[k] = n / (edges[k + 1] - edges[k]) / total
  })
  return result
}

/** histogram2d(x, y, bins, range, density, weights): counts as floats, and both edges. */
export function npHistogram2d(
  x: Value,
  y: Value,
  bins?: Optional,
  range?: Optional,
  density?: Optional,
  weights?: Optional,
): Value {
  const [p, q] = [asArray(x).array.data, asArray(y).array.data]
  if (p.length !== q.length) fail('value', 'x and y must have the same length.')
  const given = weights === undefined || weights === null ? undefined : asArray(weights).array.data
  const [first, second] = twoOf(bins ?? 10n)
  const ranges = range === undefined || range === null ? [null, null] : [...(itemsOf(range) ?? [])]
  const [edgesX, edgesY] = [edgesOf(p, first, ranges[0], x), edgesOf(q, second, ranges[1], y)]
  const [across, down] = [edgesX.edges.data, edgesY.edges.data]
  const [n, m] = [across.length - 1, down.length - 1]
  const result = newArray('float64', [n, m])
  const [binX, binY] = [anyBin(across), anyBin(down)]
  for (let k = 0; k < p.length; k++) {
    const [i, j] = [binX(p[k]), binY(q[k])]
    if (i >= 0 && j >= 0) result.data[i * m + j] += given ? given[k] : 1
  }
  if (density === true) {
    const total = pairwiseSum(result.data, 0, result.data.length)
    result.data.forEach((count: number, k: number) => {
      const i = Math.floor(k / m)
      const width = across[i + 1] - across[i]
      result.data[k] = count / width / (down[(k % m) + 1] - down[k % m]) / total
    })
  }
  return new Tuple([result, edgesX.edges, edgesY.edges])
}

/** bins of both axes: a number, edges for both, or a pair of either. */
function twoOf(bins: Value): readonly [Value, Value] {
  const items = itemsOf(bins)
  return items?.length === 2 ? [items[0], items[1]] : [bins, bins]
}

interface Edges {
  readonly edges: NDArray
  /** of equal width */
  readonly even: boolean
}

function edgesOf(data: ArrayData, bins: Value, range: Optional, a: Value): Edges {
  const given = typeof bins === 'bigint' ? undefined : edgeArgument(bins)
  if (given) {
    const { data: e } = given
    if (e.some((x: number, k: number) => k > 0 && x < e[k - 1])) {
      fail('value', '`bins` must increase monotonically, when an array')
    }
    return { edges: given, even: false }
  }
  const count = integer(bins, 'the number of bins')
  if (count < 1) fail('value', '`bins` must be positive, when an integer')
  const [low, high] = outerEdges(data, range, a)
  const edges = asArray(npLinspace(low, high, BigInt(count + 1))).array
  return { edges, even: true }
}

function edgeArgument(bins: Value): NDArray {
  if (typeof bins === 'string') {
    return fail('unsupported', `bins='${bins}' is not supported yet`, 'give the number of bins')
  }
  const { array } = asArray(bins)
  if (array.shape.length !== 1) fail('type', '`bins` must be an integer, a string, or an array')
  return array
}

function outerEdges(data: ArrayData, range: Optional, a: Value): [number, number] {
  let [low, high] = [0, 1]
  if (range !== undefined && range !== null) {
    const limits = asArray(range).array.data
    const unit = !isDimensionless(numeric(range).dimension)
    if (unit || !isDimensionless(numeric(a).dimension)) {
      fail(
        'dimension-mismatch',
        'the range of a histogram has no unit, so neither can the data',
        'divide both by the unit',
      )
    }
    ;[low, high] = limits
    if (low > high) fail('value', 'max must be larger than min in range parameter.')
  } else if (data.length > 0) {
    ;[low, high] = [Infinity, -Infinity]
    for (const x of data) {
      low = Math.min(low, x)
      high = Math.max(high, x)
    }
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    fail('value', `the range [${low}, ${high}] of the histogram is not finite`)
  }
  return low === high ? [low - 0.5, high + 0.5] : [low, high]
}

/** The bin by arithmetic, mended where it rounds to the wrong side. */
function evenBin(edges: ArrayData): (x: number) => number {
  const count = edges.length - 1
  const [low, high] = [edges[0], edges[count]]
  const norm = count / (high - low)
  return (x) => {
    if (!(x >= low && x <= high)) return -1
    let k = Math.trunc((x - low) * norm)
    if (k === count) k--
    if (x < edges[k]) k--
    else if (x >= edges[k + 1] && k !== count - 1) k++
    return k
  }
}

function anyBin(edges: ArrayData): (x: number) => number {
  const last = edges.length - 1
  return (x) => {
    if (!(x >= edges[0] && x <= edges[last])) return -1
    return x === edges[last] ? last - 1 : insertion(edges, x, true) - 1
  }
}
