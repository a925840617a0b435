/** `tight_layout` of subplots: margins and the gaps between them; see _tight_layout.py. */
import type { FigureData } from '../figure-data.js'
import type { Axes, GridPlace, Margins } from '../state.js'
import { wholeFigure } from './grid.js'
import { marginsAround, overhangOfCell, type Pads } from './tight.js'

/** Margins and gaps in which all labels fit, or undefined where there is no room. */
export function fitGrid(
  figure: FigureData,
  axes: readonly Axes[],
  { pad, rowPad, columnPad }: Pads,
): Margins | undefined {
  const groups = groupsOf(axes)
  const places = groups.map(([first]) => axes[first].place ?? wholeFigure)
  if (places.length === 0) return undefined
  const rows = Math.max(...places.map((place) => place.rows))
  const columns = Math.max(...places.map((place) => place.columns))
  if (places.some((place) => rows % place.rows || columns % place.columns)) return undefined
  const across = Array.from({ length: rows }, () => new Float64Array(columns + 1))
  const down = Array.from({ length: columns }, () => new Float64Array(rows + 1))
  groups.forEach((group, k) => {
    const over = overhangOfCell(
      figure,
      group.map((index) => figure.axes[index]),
    )
    const { row, column } = scaledPlace(places[k], rows, columns)
    for (let r = row[0]; r < row[1]; r++) {
      across[r][column[0]] += over.left
      across[r][column[1]] += over.right
    }
    for (let c = column[0]; c < column[1]; c++) {
      down[c][row[0]] += over.top
      down[c][row[1]] += over.bottom
    }
  })
  const widest = (gaps: readonly Float64Array[], at: number) =>
    Math.max(0, ...gaps.map((gap) => gap[at]))
  const inner = (gaps: readonly Float64Array[]) =>
    Math.max(...gaps.flatMap((gap) => Array.from(gap.slice(1, -1))), 0)
  const around = {
    left: widest(across, 0),
    right: widest(across, columns),
    top: widest(down, 0),
    bottom: widest(down, rows),
  }
  const margins = marginsAround(figure, around, pad)
  if (!margins) return undefined
  const [width, height] = figure.size.map((inches) => inches * 72)
  const gapX = columns > 1 ? (inner(across) + columnPad) / width : 0
  const gapY = rows > 1 ? (inner(down) + rowPad) / height : 0
  const cellX = (margins.right - margins.left - gapX * (columns - 1)) / columns
  const cellY = (margins.top - margins.bottom - gapY * (rows - 1)) / rows
  if (cellX <= 0 || cellY <= 0) return undefined
  return { ...margins, wspace: gapX / cellX, hspace: gapY / cellY }
}

/** Indices of the axes in each place; axes with a place of their own on the page stand apart. */
function groupsOf(axes: readonly Axes[]): number[][] {
  const groups = new Map<string, number[]>()
  const gridded = axes.some(({ place }) => place)
  axes.forEach(({ place, free }, k) => {
    if ((gridded && !place) || free) return
    const key = JSON.stringify(place ?? wholeFigure)
    groups.set(key, [...(groups.get(key) ?? []), k])
  })
  return [...groups.values()]
}

function scaledPlace(place: GridPlace, rows: number, columns: number) {
  const byRow = rows / place.rows
  const byColumn = columns / place.columns
  return {
    row: [place.row[0] * byRow, place.row[1] * byRow],
    column: [place.column[0] * byColumn, place.column[1] * byColumn],
  }
}
