/**
 * Drawing code that few scripts need. The calls that need it bring it into their figure, so that
 * the bundle of a script without legends holds no code for legends.
 */
import type { AxesData, LegendData, PointArtist, SegmentArtist, TextArtist } from './figure-data.js'
import type { Projection } from './layout/projection.js'
import type { Extent } from './limits.js'
import type { Definitions } from './svg/marks.js'
import type { Range, Tick } from './ticks/nonsingular.js'

export interface Features {
  logScale?: LogScale
  legend?: (
    legend: LegendData,
    axes: AxesData,
    projection: Projection,
    definitions: Definitions,
  ) => string
  points?: Painter<PointArtist>
  segments?: Painter<SegmentArtist>
  text?: Painter<TextArtist>
}

export type Painter<A> = (artist: A, projection: Projection, definitions: Definitions) => string

/** What an axis does differently when it is logarithmic. */
export interface LogScale {
  /** automatic limits of what is plotted */
  limits(extent: Extent): Range
  /** 0 at the first limit, 1 at the second; numbers that have no logarithm lie far below */
  toUnit(limits: Range): (value: number) => number
  /** some of the ticks lie outside the limits; `fixed`: those of the script */
  ticks(limits: Range, space: number, fixed?: readonly number[]): { major: Tick[]; minor: Tick[] }
}

/** A feature that the figure needs; it lacks where a figure was read back from JSON. */
export function feature<N extends keyof Features>(
  features: Features,
  name: N,
): NonNullable<Features[N]> {
  const found = features[name]
  if (!found)
    throw new Error(`this figure needs '${name}': draw it with figureSvg(figure, allFeatures)`)
  return found as NonNullable<Features[N]>
}
