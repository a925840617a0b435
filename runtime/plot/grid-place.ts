/** Where axes stand: their place in a grid of subplots, and the room around and between them. */
import type { Range } from './ticks/nonsingular.js'

/** The place of axes in a grid of subplots; ends are exclusive. */
export interface GridPlace {
  readonly rows: number
  readonly columns: number
  readonly row: Range
  readonly column: Range
  /** unequal rows and columns, margins and gaps of their own */
  readonly spec?: GridShape
}

export interface GridShape {
  readonly heights?: readonly number[]
  readonly widths?: readonly number[]
  readonly margins?: Partial<Margins>
  /** the place of a grid within a grid */
  readonly within?: GridPlace
}

/** Margins of a figure and gaps between its subplots; gaps count in average axes sizes. */
export interface Margins {
  left: number
  right: number
  bottom: number
  top: number
  wspace?: number
  hspace?: number
}
