/** The grid of axes. */
import type { AxesData, Stroke } from '../figure-data.js'
import type { Projection } from '../layout/projection.js'
import type { Tick } from '../ticks/nonsingular.js'
import type { FrameTicks } from './axes.js'
import { at, short, strokedPath } from './numbers.js'
import { strokeAttributes } from './polygons.js'

/** Lines at the major ticks, and at the minor ones, where a grid is on. */
export function gridElement(axes: AxesData, ticks: FrameTicks, { box, x, y }: Projection): string {
  const down = ({ value }: Tick) => `M${at(x(value), box.top)}v${short(box.height)}`
  const across = ({ value }: Tick) => `M${at(box.left, y(value))}h${short(box.width)}`
  return (
    rules(axes.x.grid, ticks.x.major.map(down)) +
    rules(axes.x.minorGrid, ticks.x.minor.map(down)) +
    rules(axes.y.grid, ticks.y.major.map(across)) +
    rules(axes.y.minorGrid, ticks.y.minor.map(across))
  )
}

const rules = (grid: Stroke | undefined, lines: readonly string[]): string => {
  const cap = grid?.dash ? '' : ' stroke-linecap="square"'
  return grid ? strokedPath(lines.join(''), strokeAttributes(grid) + cap) : ''
}
