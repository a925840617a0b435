/** The room that a label takes on the page. */
import { type Features, feature } from '../features.js'
import { lineHeight, textWidth } from '../font.js'

export interface Size {
  readonly width: number
  readonly height: number
}

/** From baseline to baseline, in ems. */
export const lineAdvance = 1.164

/** Width and height of a label of several lines, in points. */
export function labelExtent(features: Features, text: string, size: number): Size {
  const lines = text.split('\n')
  const widths = lines.map((line) =>
    line.includes('$') ? feature(features, 'mathtext').width(line, size) : textWidth(line, size),
  )
  const rises = lines.map((line) => riseOf(features, line))
  const raised = rises.reduce((sum, rise) => sum + rise, 0)
  return {
    width: Math.max(...widths),
    height: size * (lineHeight + (lines.length - 1) * lineAdvance + raised),
  }
}

/** How far a line reaches above a plain one, in ems. */
export const riseOf = (features: Features, line: string): number =>
  line.includes('$') ? feature(features, 'mathtext').rise(line) : 0
