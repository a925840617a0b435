/** Where the subplots of a grid stand: matplotlib's GridSpec. */
import type { AxesData } from '../figure-data.js'
import type { Axes, GridPlace } from '../state.js'

/** The place of axes that are alone. */
export const wholeFigure: GridPlace = { rows: 1, columns: 1, row: [0, 1], column: [0, 1] }

/** matplotlib's gaps between subplots, in sizes of a subplot. */
export const defaultGaps = { wspace: 0.2, hspace: 0.2 }

/** GridSpec.get_grid_positions: cells of equal size, gaps in units of a cell. */
export function positionInGrid({ figure, place = wholeFigure }: Axes): AxesData['position'] {
  const { left, right, bottom, top, wspace, hspace } = { ...defaultGaps, ...figure.margins }
  const width = (right - left) / (place.columns + wspace * (place.columns - 1))
  const height = (top - bottom) / (place.rows + hspace * (place.rows - 1))
  const x = left + place.column[0] * width * (1 + wspace)
  const end = left + (place.column[1] - 1) * width * (1 + wspace) + width
  const y = top - (place.row[1] - 1) * height * (1 + hspace) - height
  const high = top - place.row[0] * height * (1 + hspace)
  return [x, y, end - x, high - y]
}
