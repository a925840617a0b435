/** Where the subplots of a grid stand: matplotlib's GridSpec. */
import type { AxesData } from '../figure-data.js'
import type { Axes, GridPlace, Margins } from '../state.js'

type Position = AxesData['position']

/** The place of axes that are alone. */
export const wholeFigure: GridPlace = { rows: 1, columns: 1, row: [0, 1], column: [0, 1] }

/** matplotlib's gaps between subplots, in sizes of a subplot. */
export const defaultGaps = { wspace: 0.2, hspace: 0.2 }

export const positionInGrid = ({ figure, place = wholeFigure }: Axes): Position =>
  positionOfPlace(place, figure.margins)

/** GridSpec.get_grid_positions: gaps count in cells of average size. */
function positionOfPlace(place: GridPlace, figureMargins: Margins): Position {
  const { spec = {}, rows, columns, row, column } = place
  const all = { ...defaultGaps, ...figureMargins, ...spec.margins }
  const { left, right, bottom, top, wspace, hspace } = spec.within
    ? { ...all, ...edges(positionOfPlace(spec.within, figureMargins)) }
    : all
  const across = cells(right - left, columns, wspace, spec.widths)
  const down = cells(top - bottom, rows, hspace, spec.heights)
  const x = left + across[column[0]][0]
  const end = left + across[column[1] - 1][1]
  const high = top - down[row[0]][0]
  const y = top - down[row[1] - 1][1]
  return [x, y, end - x, high - y]
}

const edges = ([x, y, width, height]: Position) => ({
  left: x,
  right: x + width,
  bottom: y,
  top: y + height,
})

/** Start and end of each cell of a row. */
function cells(
  length: number,
  count: number,
  gap: number,
  ratios?: readonly number[],
): [number, number][] {
  const size = length / (count + gap * (count - 1))
  const total = ratios?.reduce((sum, ratio) => sum + ratio, 0) ?? count
  const scale = (size * count) / total
  let at = 0
  return Array.from({ length: count }, (_, k): [number, number] => {
    const start = at
    const end = start + (ratios?.[k] ?? 1) * scale
    at = end + gap * size
    return [start, end]
  })
}
