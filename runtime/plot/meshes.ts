/** pcolormesh, pcolor and hist2d: cells with edges of their own. */
import { Tuple, type Value, vector, NDArray } from '../values/value.js'
import { type Keywords, type Numbers, toNumbers, toVector } from './arguments.js'
import type { ColorMapping, ImageArtist, MeshArtist } from './figure-data.js'
import { countCells, edgesOfBoth } from './histogram-2d.js'
import { Mappable, mappingKeywords, mappingOf } from './mappables.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { type Axes, draw } from './state.js'
import { artistBase, ignoredKeywords } from './style.js'
import { imageElement } from './svg/image.js'
import { meshElement } from './svg/mesh.js'

const styleNames = ['alpha', 'label', 'zorder', 'clip_on', 'edgecolor']
// without an edge colour they have no effect
const outlines = ['linewidth', 'linewidths', 'lw', 'linestyle', 'ls', 'linestyles']
const ignored = /* @__PURE__ */ ignoredKeywords.concat(outlines, 'snap', 'data')

/** `pcolormesh([X, Y,] C, shading='auto', cmap=..., vmin=..., vmax=...)` */
export function pcolormesh(axes: Axes, positional: readonly Value[], keywords: Keywords): Mappable {
  return colorMesh('pcolormesh', 'QuadMesh', axes, positional, keywords)
}

/** `pcolor`, drawn as pcolormesh */
export function pcolor(axes: Axes, positional: readonly Value[], keywords: Keywords): Mappable {
  return colorMesh('pcolor', 'PolyCollection', axes, positional, keywords)
}

function colorMesh(
  call: string,
  typeName: string,
  axes: Axes,
  positional: readonly Value[],
  keywords: Keywords,
): Mappable {
  const known = ['shading', ...mappingKeywords, ...styleNames]
  const options = new Options(call, keywords, known, ignored, axes.state)
  noteEdges(options)
  if (positional.length !== 1 && positional.length !== 3) {
    throw faults.type(call, 'takes C, or X, Y and C', `as in ${call}(x, y, values)`)
  }
  const values = toNumbers(call, positional.at(-1) ?? null)
  if (values.shape.length !== 2) throw faults.value(call, 'C must be a matrix')
  const [rows, columns] = values.shape
  const [x, y] =
    positional.length === 3
      ? positional.slice(0, 2).map((value) => toNumbers(call, value))
      : [counted(columns + 1), counted(rows + 1)]
  const shadings = ['auto', 'flat', 'nearest', 'gouraud']
  const shading = options.word('shading', shadings, 'auto')
  const edges = { x: toEdges(call, x, columns, 1, shading), y: toEdges(call, y, rows, 0, shading) }
  const mapping = mappingOf(axes, options)
  const base = { ...artistBase(options, 0), rows, columns, values: values.data, mapping }
  const artist = drawCells(axes, base, edges)
  return new Mappable(typeName, artist, axes, mapping, values.data)
}

/** Lines between cells are not drawn, nor are blended colours. */
function noteEdges(options: Options): void {
  const edge = options.get('edgecolor')
  if (edge !== null && edge !== 'none' && edge !== 'face') options.ignore('edgecolors')
  if (options.get('shading') === 'gouraud') options.ignore("shading='gouraud'")
}

type Base = Omit<MeshArtist, 'kind' | 'x' | 'y'>

/** An image where X is the same in all rows and Y in all columns; else quadrilaterals. */
function drawCells(
  axes: Axes,
  base: Base,
  { x, y }: { readonly x: Numbers; readonly y: Numbers },
): ImageArtist | MeshArtist {
  const { rows, columns } = base
  const width = columns + 1
  const across = x.shape.length === 1 ? x.data : x.data.subarray(0, width)
  const down = y.shape.length === 1 ? y.data : y.data.filter((_, k) => k % width === 0)
  const straight =
    (x.shape.length === 1 || x.data.every((value, k) => value === across[k % width])) &&
    (y.shape.length === 1 || y.data.every((value, k) => value === down[Math.floor(k / width)]))
  if (straight && isMonotonic(across) && isMonotonic(down)) {
    return draw(axes, imageElement, { kind: 'image', ...base, x: across, y: down, cut: false })
  }
  const corners = (rows + 1) * width
  const full = (edges: Numbers, of: (k: number) => number) =>
    edges.shape.length === 2
      ? edges.data
      : Float64Array.from({ length: corners }, (_, k) => edges.data[of(k)])
  return draw(axes, meshElement, {
    kind: 'mesh',
    ...base,
    x: full(x, (k) => k % width),
    y: full(y, (k) => Math.floor(k / width)),
  })
}

const isMonotonic = (edges: Float64Array): boolean =>
  edges.every((edge, k) => k === 0 || edge > edges[k - 1]) ||
  edges.every((edge, k) => k === 0 || edge < edges[k - 1])

const counted = (n: number): Numbers => ({
  data: Float64Array.from({ length: n }, (_, k) => k),
  shape: [n],
})

/**
 * Edges of n cells along the columns (dimension 1) or the rows (0): given, or halfway between
 * given centres.
 */
function toEdges(
  call: string,
  given: Numbers,
  n: number,
  dimension: 0 | 1,
  shading: string,
): Numbers {
  const { shape } = given
  // a matrix of one column or row counts as a vector
  const flat =
    shape.length === 2 && shape.includes(1) ? { ...given, shape: [given.data.length] } : given
  const length = flat.shape.length === 2 ? flat.shape[dimension] : flat.shape[0]
  const name = dimension === 1 ? 'X' : 'Y'
  if (flat.shape.length > 2 || (length !== n && length !== n + 1)) {
    const cells = dimension === 1 ? 'columns' : 'rows'
    throw faults.type(
      call,
      `${name} has ${length} elements and C has ${n} ${cells}`,
      `give the centres (${n}) or the edges (${n + 1}) of the ${cells}`,
    )
  }
  if (length === n + 1) return flat
  if (shading === 'flat') {
    throw faults.type(call, `shading='flat' needs ${n + 1} edges in ${name}`, "use shading='auto'")
  }
  if (flat.shape.length === 1) return { data: between(flat.data), shape: [n + 1] }
  return widened(widened(flat, 1), 0)
}

/** Edges halfway between centres along a dimension of a matrix. */
function widened({ data, shape: [rows, columns] }: Numbers, dimension: 0 | 1): Numbers {
  if (dimension === 0) {
    const down = Array.from({ length: columns }, (_, c) =>
      between(data.filter((_, k) => k % columns === c)),
    )
    return {
      data: Float64Array.from(
        { length: (rows + 1) * columns },
        (_, k) => down[k % columns][Math.floor(k / columns)],
      ),
      shape: [rows + 1, columns],
    }
  }
  const wide = Array.from({ length: rows }, (_, r) =>
    between(data.subarray(r * columns, (r + 1) * columns)),
  )
  return {
    data: Float64Array.from(wide.flatMap((row) => Array.from(row))),
    shape: [rows, columns + 1],
  }
}

/** Halfway between neighbours, and as far beyond the first and the last. */
function between(centres: Float64Array): Float64Array {
  const n = centres.length
  if (n === 1) return Float64Array.of(centres[0], centres[0])
  return Float64Array.from({ length: n + 1 }, (_, k) => {
    if (k === 0) return centres[0] - (centres[1] - centres[0]) / 2
    if (k === n) return centres[n - 1] + (centres[n - 1] - centres[n - 2]) / 2
    return centres[k - 1] + (centres[k] - centres[k - 1]) / 2
  })
}

/**
 * `hist2d(x, y, bins=10, range=None, cmin=None)`: counts of points in cells. Gives the counts,
 * the edges and the image.
 */
export function hist2d(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['x', 'y', 'bins', 'range', 'density', 'weights', 'cmin', 'cmax']
  const bound = bind('hist2d', positional, keywords, names)
  const known = [...names, ...mappingKeywords, ...styleNames]
  const options = new Options('hist2d', bound, known, ignored, axes.state)
  const x = toVector('hist2d', options.get('x'))
  const y = toVector('hist2d', options.get('y'))
  if (x.length !== y.length) throw faults.lengths('hist2d', x.length, y.length)
  const edges = edgesOfBoth(options, x, y)
  const counts = countCells(options, x, y, edges)
  const [columns, rows] = edges.map(({ length }) => length - 1)
  const values = Float64Array.from(
    { length: rows * columns },
    (_, k) => counts[(k % columns) * rows + Math.floor(k / columns)],
  )
  const mapping: ColorMapping = mappingOf(axes, options)
  const base = { ...artistBase(options, 0), rows, columns, values, mapping }
  const [ex, ey] = edges.map((data): Numbers => ({ data, shape: [data.length] }))
  const artist = drawCells(axes, base, { x: ex, y: ey })
  const image = new Mappable('QuadMesh', artist, axes, mapping, values)
  return new Tuple([
    new NDArray(counts, 'float64', [columns, rows]),
    vector(edges[0]),
    vector(edges[1]),
    image,
  ])
}
