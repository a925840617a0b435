/** All drawing code, for figures that were read back from JSON. */
import type { Features } from './features.js'
import { turnedSize } from './layout/turned.js'
import { logScale } from './log-scale.js'
import { mappedColors } from './color-maps/mapping.js'
import { mathtext } from './mathtext.js'
import { textElements } from './svg/annotation.js'
import { framePainter } from './svg/frame.js'
import { colorbarFrame } from './svg/colorbar.js'
import { gridElement } from './svg/grid.js'
import { legendElement } from './svg/legend.js'
import { imageElement } from './svg/image.js'
import { lineElements, segmentsElement } from './svg/lines.js'
import { meshElement } from './svg/mesh.js'
import { pointMarks } from './svg/marks.js'
import { polygonsElement } from './svg/polygons.js'
import { sideLabelElements } from './svg/side-labels.js'
import { symlogScale } from './symlog-scale.js'
import { tickRules } from './ticks/formats.js'

export const allFeatures: Features = {
  logScale,
  mathtext,
  grid: gridElement,
  turned: turnedSize,
  legend: legendElement,
  line: lineElements,
  polygons: polygonsElement,
  points: pointMarks,
  segments: segmentsElement,
  text: textElements,
  sideLabels: sideLabelElements,
  tickRules,
  symlog: symlogScale,
  frame: framePainter,
  image: imageElement,
  mesh: meshElement,
  colorbar: colorbarFrame,
  colorMaps: { standard: 'viridis', colors: mappedColors },
}
