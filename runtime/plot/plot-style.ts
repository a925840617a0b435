/** Defaults of what is drawn, as rcParams set them. */
import type { Value } from '../values/value.js'
import type { AxisFrame, SpineData, Stroke } from './figure-data.js'
import type { Margins } from './state.js'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** One turn of the property cycle. */
export interface CycleEntry {
  readonly color?: string
  readonly linestyle?: Value
  readonly marker?: string
  readonly linewidth?: number
}

/** Defaults that rcParams set; absent: those of matplotlib. Sizes are in points. */
export interface Style {
  figureSize?: readonly [number, number]
  dpi?: number
  background?: string
  face?: string
  cycle?: readonly CycleEntry[]
  lineWidth?: number
  lineStyle?: Value
  marker?: string
  markerSize?: number
  fontSize?: number
  labelSize?: number
  labelColor?: string
  labelBold?: boolean
  titleSize?: number
  titleBold?: boolean
  textColor?: string
  legendSize?: number
  legendFrame?: boolean
  legendLocation?: string
  spines?: Partial<Record<Side, SpineData>>
  xTicks?: AxisFrame
  yTicks?: AxisFrame
  grid?: boolean
  gridStroke?: Stroke
  below?: boolean
  margin?: { x?: number; y?: number }
  margins?: Partial<Margins>
  suptitleSize?: number
  tickSizes?: { x?: number; y?: number }
  tightLayout?: boolean
}
