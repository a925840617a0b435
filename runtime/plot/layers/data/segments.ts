import type { SegmentArtist } from '../../figure-data.js'
import { column, type DataOf, ends, type PlotKind, type TableColumn } from './data-of.js'

const segments: PlotKind = { rank: 8, plot: 'Plot of segments', mark: 'segment' }

export const segmentData: DataOf<SegmentArtist> = {
  name: 'Segments',
  kind: () => segments,
  marks: ({ x0 }) => x0.length,
  coordinates: (artist, along) => [artist[`${along}0`], artist[`${along}1`]],
  columns: ({ x0, x1, y0, y1 }, names) => [
    ...endColumns(names.x, x0, x1),
    ...endColumns(names.y, y0, y1),
  ],
}

/** Ends that are the same are one column. */
const endColumns = (name: string, from: Float64Array, to: Float64Array): TableColumn[] =>
  from.every((value, k) => value === to[k]) ? [column(name, from)] : ends(name, from, to)
