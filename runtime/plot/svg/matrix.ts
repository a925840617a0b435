/** The frame of matshow and spy: columns are numbered above the matrix. */
import type { OwnFrame } from '../features.js'
import type { AxesData } from '../figure-data.js'
import { labelled, tickDepth, tickFont, tickLength, tickPad } from '../layout/axis.js'
import type { Projection } from '../layout/projection.js'
import { titlePad, usualOverhang } from '../layout/tight.js'
import { type FrameTicks, labelElements, ticksElement } from './axes.js'
import { at, pen, strokedPath } from './numbers.js'
import { hangBaseline, hangBottom, textElement } from './text.js'

export const matrixFrame: OwnFrame = {
  ticks(_, ticks, projection) {
    const { box, x } = projection
    const above = ticks.x.major.map(({ value }) => `M${at(x(value), box.top)}v-${tickLength}`)
    return ticksElement(ticks, projection) + strokedPath(above.join(''), pen('#000000', 0.8))
  },

  labels(axes, ticks, projection) {
    const { box, x, features } = projection
    const edge = box.top - tickLength - tickPad
    let drawn = labelElements(below(axes), ticks, projection)
    for (const { value, label } of labelled(axes.x, ticks.x)) {
      const line = { text: label, size: tickFont(axes.x), color: '#000000' }
      drawn += textElement(features, line, x(value), edge, 'middle', hangBottom)
    }
    if (!axes.title) return drawn
    const middle = box.left + box.width / 2
    const foot = box.top - height(axes, ticks, projection) - titlePad
    return drawn + textElement(features, axes.title, middle, foot, 'middle', hangBaseline)
  },

  overhang(axes, ticks, projection) {
    const { left, right, top, bottom } = usualOverhang(below(axes), ticks, projection)
    const titled = usualOverhang({ ...below(axes), title: axes.title }, ticks, projection)
    const up = height(axes, ticks, projection)
    return { left, right, top: axes.title ? up + titled.top : Math.max(top, up), bottom }
  },
}

/** What is drawn as usual: all but the labels of the columns and the title. */
const below = (axes: AxesData): AxesData => ({
  ...axes,
  title: undefined,
  x: { ...axes.x, labelled: false },
})

const height = ({ x }: AxesData, ticks: FrameTicks, { features }: Projection): number =>
  tickDepth(features, x, 'height', ticks.x)
