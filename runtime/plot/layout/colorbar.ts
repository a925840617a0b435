/** The room of a colour bar: matplotlib's make_axes_gridspec and make_axes. */
import type { AxesData } from '../figure-data.js'

type Position = AxesData['position']
type Cut = (cell: Position) => Position
type Anchor = readonly [x: number, y: number]

export type Side = 'right' | 'left' | 'top' | 'bottom'

export interface ColorbarRoom {
  /** of the length of the cell that the bar takes across, and the gap beside it */
  readonly fraction: number
  readonly pad: number
  /** the length of the bar along the cell */
  readonly shrink: number
  /** the cells of several axes that give room together */
  readonly around?: readonly Position[]
}

export interface ColorbarCuts {
  /** what is left of the cell of axes */
  readonly rest: Cut
  readonly bar: Cut
  /** where bar and image stand in what they have: next to each other */
  readonly barAnchor: Anchor
  readonly restAnchor: Anchor
}

/** matplotlib's, of which those of bars at the bottom lie away from the image. */
const anchors: Readonly<Record<Side, Pick<ColorbarCuts, 'barAnchor' | 'restAnchor'>>> = {
  right: { barAnchor: [0, 0.5], restAnchor: [1, 0.5] },
  left: { barAnchor: [1, 0.5], restAnchor: [0, 0.5] },
  top: { barAnchor: [0.5, 0], restAnchor: [0.5, 1] },
  bottom: { barAnchor: [0.5, 1], restAnchor: [0.5, 0] },
}

export function colorbarCuts(side: Side, room: ColorbarRoom): ColorbarCuts {
  const upright = side === 'right' || side === 'left'
  const first = side === 'left' || side === 'bottom'
  const { fraction, pad, shrink, around } = room
  const ofRest = first ? [fraction + pad, 1] : [0, 1 - fraction - pad]
  const ofBar = first ? [0, fraction] : [1 - fraction, 1]
  const middle = [(1 - shrink) / 2, (1 + shrink) / 2]
  const part = (cell: Position, x: number[], y: number[]): Position => [
    cell[0] + x[0] * cell[2],
    cell[1] + y[0] * cell[3],
    (x[1] - x[0]) * cell[2],
    (y[1] - y[0]) * cell[3],
  ]
  const take = (cell: Position, along: number[], across: number[]) =>
    upright ? part(cell, along, across) : part(cell, across, along)
  const whole = around && union(around)
  return {
    rest: (cell) => moved(cell, whole ?? cell, take(whole ?? cell, ofRest, [0, 1])),
    bar: (cell) => take(whole ?? cell, ofBar, middle),
    ...anchors[side],
  }
}

function union(cells: readonly Position[]): Position {
  const left = Math.min(...cells.map(([x]) => x))
  const bottom = Math.min(...cells.map(([, y]) => y))
  const right = Math.max(...cells.map(([x, , width]) => x + width))
  const top = Math.max(...cells.map(([, y, , height]) => y + height))
  return [left, bottom, right - left, top - bottom]
}

/** A cell, as the change from one rectangle to another moves it. */
const moved = ([x, y, width, height]: Position, from: Position, to: Position): Position => [
  to[0] + ((x - from[0]) * to[2]) / from[2],
  to[1] + ((y - from[1]) * to[3]) / from[3],
  (width * to[2]) / from[2],
  (height * to[3]) / from[3],
]
