/** The data behind a figure, as tables. */
import type {
  AxesData,
  FigureData,
  ImageArtist,
  LineArtist,
  MeshArtist,
  PointArtist,
  PolygonArtist,
  SegmentArtist,
} from '../figure-data.js'
import { axisName, boxOf, type DataArtist, dataArtists, plainText, plots } from './names.js'

export interface FigureTable {
  readonly title: string
  readonly columns: readonly TableColumn[]
}

export interface TableColumn {
  readonly name: string
  /** numbers are those of the figure, not copies, wherever it has them in such an order */
  readonly values: ArrayLike<number> | readonly string[]
}

/**
 * One table for each line, each set of points, bars, segments or areas and each image. Columns are
 * named by the labels of the axes, tables by the title of their axes and the legend's words.
 */
export function figureTables(figure: FigureData): FigureTable[] {
  const shown = plots(figure)
  return shown.flatMap((axes, k) => {
    const place = shown.length > 1 ? `Plot ${k + 1}` : ''
    const title = plainText(axes.title?.text ?? figure.title?.text ?? '')
    const artists = dataArtists(axes)
    return artists.map((artist, n) => {
      const label = artist.silent ? '' : plainText(artist.label ?? '')
      const number = artists.length > 1 ? `${kindNames[artist.kind]} ${n + 1}` : ''
      const parts = [place, title, label || number].filter(Boolean)
      const columns = columnsOf(artist, namesOf(axes))
      return { title: parts.join(': ') || kindNames[artist.kind], columns }
    })
  })
}

const kindNames: Readonly<Record<DataArtist['kind'], string>> = {
  line: 'Line',
  points: 'Points',
  polygons: 'Shapes',
  segments: 'Segments',
  image: 'Image',
  mesh: 'Image',
}

interface Names {
  readonly x: string
  readonly y: string
}

const namesOf = ({ x, y }: AxesData): Names => ({ x: axisName(x, 'x'), y: axisName(y, 'y') })

function columnsOf(artist: DataArtist, names: Names): TableColumn[] {
  switch (artist.kind) {
    case 'line':
      return placeColumns(artist, names)
    case 'points':
      return pointColumns(artist, names)
    case 'polygons':
      return boxColumns(artist, names) ?? cornerColumns(artist, names)
    case 'segments':
      return segmentColumns(artist, names)
    case 'image':
      return imageColumns(artist, names)
    case 'mesh':
      return meshColumns(artist, names)
  }
}

const placeColumns = ({ x, y }: LineArtist | PointArtist, names: Names): TableColumn[] => [
  { name: names.x, values: x },
  { name: names.y, values: y },
]

function pointColumns(artist: PointArtist, names: Names): TableColumn[] {
  const { values, areas } = artist
  return [
    ...placeColumns(artist, names),
    ...(values ? [{ name: 'value', values }] : []),
    ...(areas.length > 1 ? [{ name: 'area', values: areas }] : []),
  ]
}

/** Bars: where each begins and ends, and where it starts if that is not at zero. */
function boxColumns({ polygons }: PolygonArtist, names: Names): TableColumn[] | undefined {
  const boxes = polygons.flatMap((polygon) => boxOf(polygon) ?? [])
  if (boxes.length < polygons.length || boxes.length === 0) return undefined
  const side = (of: keyof (typeof boxes)[0]) => Float64Array.from(boxes, (box) => box[of])
  const [left, right, bottom, top] = (['left', 'right', 'bottom', 'top'] as const).map(side)
  const zero = (values: Float64Array) => values.every((value) => value === 0)
  const lying = zero(left) && !zero(bottom)
  const ends = (name: string, from: Float64Array, to: Float64Array) => [
    { name: `${name} from`, values: from },
    { name: `${name} to`, values: to },
  ]
  const length = (name: string, from: Float64Array, to: Float64Array) =>
    zero(from) ? [{ name, values: to }] : ends(name, from, to)
  return lying
    ? [...ends(names.y, bottom, top), ...length(names.x, left, right)]
    : [...ends(names.x, left, right), ...length(names.y, bottom, top)]
}

/** Areas: their corners; the number of the shape where there are several. */
function cornerColumns({ polygons }: PolygonArtist, names: Names): TableColumn[] {
  if (polygons.length === 1) {
    const [{ x, y }] = polygons
    return [
      { name: names.x, values: x },
      { name: names.y, values: y },
    ]
  }
  const joined = (of: (polygon: (typeof polygons)[0], k: number) => ArrayLike<number>) =>
    Float64Array.from(polygons.flatMap((polygon, k) => Array.from(of(polygon, k))))
  return [
    { name: 'shape', values: joined(({ x }, k) => new Float64Array(x.length).fill(k + 1)) },
    { name: names.x, values: joined(({ x }) => x) },
    { name: names.y, values: joined(({ y }) => y) },
  ]
}

/** Ends that are the same on one axis are one column. */
function segmentColumns({ x0, x1, y0, y1 }: SegmentArtist, names: Names): TableColumn[] {
  const ends = (name: string, from: Float64Array, to: Float64Array): TableColumn[] =>
    from === to || from.every((value, k) => value === to[k])
      ? [{ name, values: from }]
      : [
          { name: `${name} from`, values: from },
          { name: `${name} to`, values: to },
        ]
  return [...ends(names.x, x0, x1), ...ends(names.y, y0, y1)]
}

/** A row for each row of the image, named by its middle; so are the columns. */
function imageColumns(artist: ImageArtist, names: Names): TableColumn[] {
  const { rows, columns, values, mapping } = artist
  const places = middles(artist.x, columns)
  const cell = (k: number): string =>
    `#${Array.from(values.subarray(4 * k, 4 * k + 4), byteText).join('')}`
  const column = (at: number) =>
    mapping
      ? Float64Array.from({ length: rows }, (_, row) => values[row * columns + at])
      : Array.from({ length: rows }, (_, row) => cell(row * columns + at))
  return [
    { name: names.y, values: middles(artist.y, rows) },
    ...Array.from(places, (place, at) => ({
      name: `${names.x} = ${Number(place.toPrecision(12))}`,
      values: column(at),
    })),
  ]
}

const byteText = (byte: number): string => byte.toString(16).padStart(2, '0')

/** The middles of n cells, from all edges or the outer ones. */
function middles(edges: Float64Array, n: number): Float64Array {
  const edge = (k: number) =>
    edges.length === n + 1 ? edges[k] : edges[0] + ((edges[edges.length - 1] - edges[0]) * k) / n
  return Float64Array.from({ length: n }, (_, k) => (edge(k) + edge(k + 1)) / 2)
}

/** A row for each cell, at its first corner. */
function meshColumns({ rows, columns, x, y, values }: MeshArtist, names: Names): TableColumn[] {
  const corner = (of: Float64Array) =>
    Float64Array.from(
      { length: rows * columns },
      (_, k) => of[Math.floor(k / columns) * (columns + 1) + (k % columns)],
    )
  return [
    { name: names.x, values: corner(x) },
    { name: names.y, values: corner(y) },
    { name: 'value', values },
  ]
}
