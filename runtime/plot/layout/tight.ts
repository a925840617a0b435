/** `tight_layout`: margins and gaps from the room that labels take; see _tight_layout.py. */
import { ascent, descent, lineHeight } from '../font.js'
import type { AxesData, FigureData } from '../figure-data.js'
import { labelExtent } from '../mathtext.js'
import type { GridPlace, Margins } from '../state.js'
import { axisDepth, offsetPad, tickExtent, tickFont, ticksOf } from './axis.js'
import { project } from './projection.js'

export interface Pads {
  /** around the figure, in points */
  readonly pad: number
  /** between rows and between columns, in points */
  readonly rowPad: number
  readonly columnPad: number
}

interface Overhang {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Margins in which all labels fit, or undefined where there is no room.
 * @param places the grid places of the figure's axes, in their order
 */
export function fitMargins(
  figure: FigureData,
  places: readonly GridPlace[],
  { pad, rowPad, columnPad }: Pads,
): Margins | undefined {
  if (places.length === 0) return undefined
  const rows = Math.max(...places.map((place) => place.rows))
  const columns = Math.max(...places.map((place) => place.columns))
  if (places.some((place) => rows % place.rows || columns % place.columns)) return undefined
  const [width, height] = figure.size.map((inches) => inches * 72)
  const across = Array.from({ length: rows }, () => new Float64Array(columns + 1))
  const down = Array.from({ length: columns }, () => new Float64Array(rows + 1))
  figure.axes.forEach((axes, k) => {
    const over = overhang(figure, axes)
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
  const title = figure.title ? labelExtent(figure.title.text, figure.title.size).height + pad : 0
  const left = widest(across, 0) + pad
  const right = width - widest(across, columns) - pad
  const top = widest(down, 0) + pad + title
  const bottom = height - widest(down, rows) - pad
  const gapX = columns > 1 ? inner(across) + columnPad : 0
  const gapY = rows > 1 ? inner(down) + rowPad : 0
  const cellX = (right - left - gapX * (columns - 1)) / columns
  const cellY = (bottom - top - gapY * (rows - 1)) / rows
  if (cellX <= 0 || cellY <= 0) return undefined
  return {
    left: left / width,
    right: right / width,
    top: 1 - top / height,
    bottom: 1 - bottom / height,
    wspace: gapX / cellX,
    hspace: gapY / cellY,
  }
}

function scaledPlace(place: GridPlace, rows: number, columns: number) {
  const byRow = rows / place.rows
  const byColumn = columns / place.columns
  return {
    row: [place.row[0] * byRow, place.row[1] * byRow],
    column: [place.column[0] * byColumn, place.column[1] * byColumn],
  }
}

/** How far labels reach beyond the rectangle of axes, in points. */
function overhang(figure: FigureData, axes: AxesData): Overhang {
  const features = figure.features ?? {}
  const { box, x, y } = project(figure, axes, features)
  const xTicks = ticksOf(axes.x, 'x', box.width, features)
  const yTicks = ticksOf(axes.y, 'y', box.height, features)
  const reach = { left: 0, right: 0, top: 0, bottom: 0 }
  for (const { value, label } of axes.x.labelled ? [...xTicks.major, ...xTicks.minor] : []) {
    const half = label ? tickExtent(axes.x, label).width / 2 : 0
    reach.left = Math.max(reach.left, box.left - (x(value) - half))
    reach.right = Math.max(reach.right, x(value) + half - box.left - box.width)
  }
  const font = tickFont(axes.y)
  for (const { value, label } of axes.y.labelled ? [...yTicks.major, ...yTicks.minor] : []) {
    if (!label) continue
    reach.top = Math.max(reach.top, box.top - (y(value) - (ascent / 2) * font))
    const low = y(value) + (ascent / 2 + descent) * font
    reach.bottom = Math.max(reach.bottom, low - box.top - box.height)
  }
  return {
    left: Math.max(reach.left, axisDepth(axes.y, 'y', yTicks)),
    right: reach.right,
    top: Math.max(reach.top, titleHeight(axes), yTicks.offset ? offsetPad + 10 * lineHeight : 0),
    bottom: Math.max(reach.bottom, axisDepth(axes.x, 'x', xTicks)),
  }
}

export const titlePad = 6

function titleHeight({ title }: AxesData): number {
  if (!title?.text) return 0
  return titlePad + labelExtent(title.text, title.size).height - descent * title.size
}
