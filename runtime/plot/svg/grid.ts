/** The grid of axes. */
import type { AxesData, AxisData } from '../figure-data.js'
import type { Projection } from '../layout/projection.js'
import type { FrameTicks } from './axes.js'
import { at, short, strokedPath } from './numbers.js'
import { strokeAttributes } from './polygons.js'

/** Lines at the major ticks, where a grid is on. */
export function gridElement(axes: AxesData, ticks: FrameTicks, { box, x, y }: Projection): string {
  const rules = ({ grid }: AxisData, path: string) =>
    grid ? strokedPath(path, `${strokeAttributes(grid)} stroke-linecap="square"`) : ''
  const down = ticks.x.major.map(({ value }) => `M${at(x(value), box.top)}v${short(box.height)}`)
  const across = ticks.y.major.map(({ value }) => `M${at(box.left, y(value))}h${short(box.width)}`)
  return rules(axes.x, down.join('')) + rules(axes.y, across.join(''))
}
