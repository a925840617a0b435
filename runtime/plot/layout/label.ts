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
  return {
    width: Math.max(...widths),
    height: size * (lineHeight + (lines.length - 1) * lineAdvance),
  }
}
