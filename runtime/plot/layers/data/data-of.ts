/**
 * What pages tell of the data behind artists. Each painter brings what belongs to its kind of
 * artist, where `import.meta.page` is not false: bundles that are no page hold nothing of it.
 */
import type { Artist } from '../../figure-data.js'
import type { Painter } from '../../features.js'

declare global {
  interface ImportMeta {
    /** set by the bundler: whether the bundle is for a page; undefined: nobody knows */
    readonly page?: boolean
  }
}

/** What plots of a kind and their marks are called. */
export interface PlotKind {
  /** from what names a plot to what is beside the point */
  readonly rank: number
  readonly plot: string
  readonly mark: string
}

export interface TableColumn {
  readonly name: string
  /** numbers are those of the figure, not copies, wherever it has them in such an order */
  readonly values: ArrayLike<number> | readonly string[]
}

/** What the axes of a table are called. */
export interface Names {
  readonly x: string
  readonly y: string
}

export interface DataOf<A extends Artist> {
  /** of tables that have no other */
  readonly name: string
  kind(artist: A): PlotKind
  /** how many there are of what the kind calls marks */
  marks(artist: A): number
  coordinates(artist: A, along: 'x' | 'y'): readonly Float64Array[]
  /** of cells: what their colours stand for */
  values?(artist: A): unknown
  columns(artist: A, names: Names): readonly TableColumn[]
}

export const withData = <A extends Artist>(paint: Painter<A>, data: DataOf<A>): Painter<A> =>
  Object.assign(paint, { data })

export const points: PlotKind = { rank: 5, plot: 'Scatter plot', mark: 'point' }
export const contours: PlotKind = { rank: 6, plot: 'Contour plot', mark: 'level' }

export const column = (name: string, values: TableColumn['values']): TableColumn => ({
  name,
  values,
})

/** Where something begins and ends. */
export const ends = (name: string, from: Float64Array, to: Float64Array): TableColumn[] => [
  column(`${name} from`, from),
  column(`${name} to`, to),
]

type Places = Readonly<Record<'x' | 'y', Float64Array>>

export const placeColumns = ({ x, y }: Places, names: Names): TableColumn[] => [
  column(names.x, x),
  column(names.y, y),
]
