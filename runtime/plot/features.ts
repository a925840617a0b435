/**
 * Drawing code that few scripts need. The calls that need it bring it into the figures of their
 * simulation, so that the bundle of a script without legends holds no code for legends.
 */
import type { Value } from '../values/value.js'
import type {
  Artist,
  AxesData,
  AxisData,
  ColorMapping,
  FigureData,
  ImageArtist,
  LegendData,
  LineArtist,
  MeshArtist,
  PointArtist,
  PolygonArtist,
  SegmentArtist,
  TextArtist,
} from './figure-data.js'
import type { Definitions } from './figure-svg.js'
import type { DataOf } from './layers/data/data-of.js'
import type { stacked } from './layers/stacked.js'
import type { AxisTicks } from './layout/axis.js'
import type { Size } from './layout/label.js'
import type { Box, Projection } from './layout/projection.js'
import type { Overhang, Pads } from './layout/tight.js'
import type { Extent, Margin } from './limits.js'
import type { GridSpec } from './grid-spec.js'
import type { ArtistHandle, Axes, Figure, Margins } from './state.js'
import type { Picture } from './raster/png.js'
import type { FrameTicks } from './svg/axes.js'
import type { Range, Tick } from './ticks/nonsingular.js'

export interface Features {
  logScale?: LogScale
  mathtext?: MathText
  grid?: (axes: AxesData, ticks: FrameTicks, projection: Projection) => string
  /** the room that turned tick labels take */
  turned?: (label: Size, degrees: number) => Size
  subplots?: Subplots
  legend?: (
    legend: LegendData,
    axes: AxesData,
    projection: Projection,
    definitions: Definitions,
  ) => string
  line?: Painter<LineArtist>
  polygons?: Painter<PolygonArtist>
  points?: Painter<PointArtist>
  segments?: Painter<SegmentArtist>
  /** supxlabel, supylabel */
  sideLabels?: (figure: FigureData, features: Features) => string
  text?: Painter<TextArtist>
  /** ticks and labels that are not automatic */
  tickRules?: TickRules
  symlog?: (threshold: number) => SymlogScale
  /** frames that are not as usual */
  frame?: FramePainter
  /** what rcParams say about new axes */
  dress?: (axes: Axes) => void
  /** `ax.set(...)`, where methods are about */
  setMany?: (axes: Axes, _: readonly Value[], keywords: Record<string, Value>) => Value
  /** `gs.subplots(sharex=True)` */
  gridAxesOf?: (figure: Figure, grid: GridSpec, keywords: Record<string, Value>) => Value
  /** methods of artists; undefined for one that is not there */
  change?: (
    handle: ArtistHandle,
    name: string,
    args: readonly Value[],
    keywords: Readonly<Record<string, Value>>,
  ) => Value | undefined
  /** attributes of axes that few scripts name */
  parts?: (axes: Axes) => Record<string, Value>
  image?: Painter<ImageArtist>
  mesh?: Painter<MeshArtist>
  colorbar?: OwnFrame
  colorMaps?: ColorMaps
  pictures?: Pictures
  /** of a picture within the SVG, where it is not the PNG itself */
  address?: (picture: Picture) => string
}

/** What becomes of pictures where it is not PNG within the SVG. */
export interface Pictures {
  /** more marks than that are a picture */
  readonly manyMarks: number
  /** what is drawn, where long lines and many segments are pictures, too */
  readonly figure?: FigureData
  /** the data of those that are, once they are known */
  long?: ReadonlySet<Float64Array>
  /** one of two pictures that lie over each other, where there may be many */
  stacked?: typeof stacked
  /** what stands in the SVG; `box` is the rectangle of the axes, all in points */
  put(picture: Picture, place: Box, box: Box, alpha: number | undefined): string
}

/** Spines, ticks and labels of axes whose look a script has changed. */
export interface FramePainter {
  ticks(axes: AxesData, ticks: FrameTicks, projection: Projection): string
  spines(axes: AxesData, projection: Projection): string
  labels(axes: AxesData, ticks: FrameTicks, projection: Projection): string
  /** how far all that reaches beyond the rectangle of the axes, in points */
  overhang(axes: AxesData, ticks: FrameTicks, projection: Projection): Overhang
}

/** Places and texts of ticks by a script's own rule. */
export interface TickRules {
  /** what the script has no rule for is as usual */
  ticks(axis: AxisData, space: number, features: Features): AxisTicks
}

/** What an axis does differently when it is logarithmic but for a stretch about zero. */
export interface SymlogScale {
  readonly threshold: number
  limits(extent: Extent, margin?: Margin): Range
  toUnit(limits: Range): (value: number) => number
  ticks(limits: Range, fixed?: readonly number[]): { major: Tick[]; minor: Tick[] }
}

/** Colours of numbers, for scattered points. */
export interface ColorMaps {
  /** of images and the like that name none; set_cmap changes it */
  standard: string
  colors(values: Float64Array, mapping: ColorMapping): string[]
}

/** Ticks and labels of axes that are not below and left of them. */
export interface OwnFrame {
  ticks(axes: AxesData, ticks: FrameTicks, projection: Projection): string
  labels(axes: AxesData, ticks: FrameTicks, projection: Projection): string
  /** how far labels reach beyond the rectangle of the axes, in points */
  overhang(axes: AxesData, ticks: FrameTicks, projection: Projection): Overhang
}

export interface Painter<A extends Artist> {
  (artist: A, projection: Projection, definitions: Definitions): string
  /** what pages tell of such artists */
  readonly data?: DataOf<A>
}

/** What an axis does differently when it is logarithmic. */
export interface LogScale {
  /** automatic limits of what is plotted */
  limits(extent: Extent, margin?: Margin): Range
  /** limits above zero: automatic ones take the place of those that are not */
  visible(limits: Range, extent: Extent): Range
  /** 0 at the first limit, 1 at the second; numbers that have no logarithm lie far below */
  toUnit(limits: Range): (value: number) => number
  /** some of the ticks lie outside the limits; `fixed`: those of the script */
  ticks(limits: Range, space: number, fixed?: readonly number[]): { major: Tick[]; minor: Tick[] }
}

/** Lines of text with `$` in them. */
export interface MathText {
  width(line: string, size: number): number
  /** how far superscripts reach above a plain line, in ems */
  rise(line: string): number
  /** what stands inside <text> */
  svg(line: string, size: number): string
  /** a label without the signs of mathtext but for a superscript's */
  plain(text: string): string
}

/** Several axes on one figure. */
export interface Subplots {
  position(axes: Axes): AxesData['position']
  /** margins for tight_layout, or undefined where there is no room */
  fit(figure: FigureData, axes: readonly Axes[], pads: Pads): Margins | undefined
}

/** The frame of axes with one of their own. */
export const ownFrame = (axes: AxesData, features: Features): OwnFrame | undefined =>
  axes.colorbar && feature(features, 'colorbar')

/** A feature that the figure needs; it lacks where a figure was read back from JSON. */
export function feature<N extends keyof Features>(
  features: Features,
  name: N,
): NonNullable<Features[N]> {
  const found = features[name]
  if (!found) throw new Error(`'${name}' is missing: draw with figureSvg(figure, allFeatures)`)
  return found as NonNullable<Features[N]>
}
