/** All drawing code, for figures that were read back from JSON. */
import type { Features } from './features.js'
import { logScale } from './log-scale.js'
import { textElements } from './svg/annotation.js'
import { legendElement } from './svg/legend.js'
import { segmentsElement } from './svg/lines.js'
import { pointMarks } from './svg/marks.js'

export const allFeatures: Features = {
  logScale,
  legend: legendElement,
  points: pointMarks,
  segments: segmentsElement,
  text: textElements,
}
