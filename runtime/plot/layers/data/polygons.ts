import type { PolygonArtist } from '../../figure-data.js'
import {
  column,
  contours,
  type DataOf,
  ends,
  type Names,
  type PlotKind,
  placeColumns,
  type TableColumn,
} from './data-of.js'

const histogram: PlotKind = { rank: 2, plot: 'Histogram', mark: 'bar' }
const bars: PlotKind = { rank: 3, plot: 'Bar chart', mark: 'bar' }
const areas: PlotKind = { rank: 7, plot: 'Plot of areas', mark: 'area' }

export const polygonData: DataOf<PolygonArtist> = {
  name: 'Shapes',
  kind({ polygons, cutOut }) {
    if (cutOut) return contours
    if (!polygons.every(isBox)) return areas
    const touching = polygons.every(({ x }, k) => k === 0 || x[0] === polygons[k - 1].x[1])
    return touching && polygons.length > 1 ? histogram : bars
  },
  marks: ({ polygons, cutOut }) => (cutOut ? 1 : polygons.length),
  coordinates: ({ polygons }, along) => polygons.map((polygon) => polygon[along]),
  columns({ polygons }, names) {
    if (polygons.length > 0 && polygons.every(isBox)) return boxColumns(polygons, names)
    return polygons.length === 1 ? placeColumns(polygons[0], names) : cornerColumns(polygons, names)
  },
}

type Polygon = PolygonArtist['polygons'][0]

/** Whether it is an upright rectangle: left, right, right, left. */
const isBox = ({ x, y }: Polygon): boolean =>
  x.length === 4 && x[0] === x[3] && x[1] === x[2] && y[0] === y[1] && y[2] === y[3]

/** Bars: where each begins and ends, and where it starts if that is not at zero. */
function boxColumns(boxes: readonly Polygon[], names: Names): TableColumn[] {
  const side = (along: 'x' | 'y', corner: number) =>
    Float64Array.from(boxes, (box) => box[along][corner])
  const [left, right, bottom, top] = [side('x', 0), side('x', 1), side('y', 0), side('y', 2)]
  const zero = (values: Float64Array) => values.every((value) => value === 0)
  const length = (name: string, from: Float64Array, to: Float64Array) =>
    zero(from) ? [column(name, to)] : ends(name, from, to)
  return zero(left) && !zero(bottom)
    ? [...ends(names.y, bottom, top), ...length(names.x, left, right)]
    : [...ends(names.x, left, right), ...length(names.y, bottom, top)]
}

/** The corners of several areas, with the number of each. */
function cornerColumns(polygons: readonly Polygon[], names: Names): TableColumn[] {
  const joined = (along: 'x' | 'y') =>
    Float64Array.from(polygons.flatMap((polygon) => Array.from(polygon[along])))
  const numbers = polygons.flatMap(({ x }, k) => Array.from(x, () => k + 1))
  return [
    column('shape', Float64Array.from(numbers)),
    ...placeColumns({ x: joined('x'), y: joined('y') }, names),
  ]
}
