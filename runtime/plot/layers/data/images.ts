import type { ImageArtist, MeshArtist } from '../../figure-data.js'
import { column, type DataOf, type PlotKind, placeColumns } from './data-of.js'

const image: PlotKind = { rank: 0, plot: 'Image', mark: 'cell' }

const cells = <A extends ImageArtist | MeshArtist>(columns: DataOf<A>['columns']): DataOf<A> => ({
  name: 'Image',
  kind: () => image,
  marks: (artist) => artist.rows * artist.columns,
  coordinates: (artist, along) => [artist[along]],
  values: ({ values }) => values,
  columns,
})

/** A row for each row of the image, named by its middle; so are the columns. */
export const imageData: DataOf<ImageArtist> = /* @__PURE__ */ cells((artist, names) => {
  const { rows, columns, values, mapping } = artist
  const places = middles(artist.x, columns)
  const cell = (k: number): string =>
    `#${Array.from(values.subarray(4 * k, 4 * k + 4), byteText).join('')}`
  const columnAt = (at: number) =>
    mapping
      ? Float64Array.from({ length: rows }, (_, row) => values[row * columns + at])
      : Array.from({ length: rows }, (_, row) => cell(row * columns + at))
  return [
    column(names.y, middles(artist.y, rows)),
    ...Array.from(places, (place, at) =>
      column(`${names.x} = ${Number(place.toPrecision(12))}`, columnAt(at)),
    ),
  ]
})

/** A row for each cell, at its first corner. */
export const meshData: DataOf<MeshArtist> = /* @__PURE__ */ cells((artist, names) => {
  const { rows, columns, x, y, values } = artist
  const corner = (of: Float64Array) =>
    Float64Array.from(
      { length: rows * columns },
      (_, k) => of[Math.floor(k / columns) * (columns + 1) + (k % columns)],
    )
  return [...placeColumns({ x: corner(x), y: corner(y) }, names), column('value', values)]
})

const byteText = (byte: number): string => byte.toString(16).padStart(2, '0')

/** The middles of n cells, from all edges or the outer ones. */
function middles(edges: Float64Array, n: number): Float64Array {
  const edge = (k: number) =>
    edges.length === n + 1 ? edges[k] : edges[0] + ((edges[edges.length - 1] - edges[0]) * k) / n
  return Float64Array.from({ length: n }, (_, k) => (edge(k) + edge(k + 1)) / 2)
}
