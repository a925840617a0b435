import type { LineArtist } from '../../figure-data.js'
import { contours, type DataOf, type PlotKind, placeColumns, points } from './data-of.js'

const lines: PlotKind = { rank: 4, plot: 'Line plot', mark: 'line' }
const raster: PlotKind = { rank: 1, plot: 'Raster plot', mark: 'point' }

export const lineData: DataOf<LineArtist> = {
  name: 'Line',
  kind({ stroke, collection, marker, y }) {
    if (stroke) return collection ? contours : lines
    return '.,|'.includes(marker?.shape ?? 'o') && y.subarray(0, 1000).every(isWhole)
      ? raster
      : points
  },
  marks: ({ stroke, x }) => (stroke ? 1 : x.length),
  coordinates: (artist, along) => [artist[along]],
  columns: placeColumns,
}

const isWhole = (value: number): boolean => value === Math.floor(value)
