/**
 * Figures as plain data: what `result.figures` holds and what `figureSvg` draws. Lengths on the
 * page are points (1/72 inch), colours '#rrggbb' or '#rrggbbaa' or 'none', SI numbers elsewhere.
 */

import type { Features } from './features.js'
import type { AxisFrame, SpineData, TickFormat, TickPlaces } from './frame-data.js'

export type { AxisFrame, SpineData, TickFormat, TickPlaces }

export interface FigureData {
  /** what `figure(1)` calls it */
  readonly number: number
  /** the file name of `savefig`, as the script wrote it */
  readonly name?: string
  /** width and height in inches */
  readonly size: readonly [number, number]
  readonly dpi: number
  readonly background: string
  readonly title?: TextLine
  /** labels over all axes, as of `supxlabel` */
  readonly sideLabels?: { readonly x?: TextLine; readonly y?: TextLine }
  readonly axes: readonly AxesData[]
  /** what is drawn on the figure itself; it has neither frame nor ticks */
  readonly canvas?: AxesData
  /** the drawing code that it needs beyond lines and filled shapes; not enumerable */
  readonly features?: Features
}

export interface AxesData {
  /** left, bottom, width, height, as fractions of the figure */
  readonly position: readonly [number, number, number, number]
  readonly x: AxisData
  readonly y: AxisData
  readonly title?: TextLine
  /** where the axes would be if their aspect did not make them smaller */
  readonly cell?: readonly [number, number, number, number]
  /** these axes are the scale of colours of other axes */
  readonly colorbar?: ColorbarData
  readonly artists: readonly Artist[]
  readonly legend?: LegendData
  /** lines of the frame that are not black and 0.8 points wide */
  readonly spines?: Partial<Record<'left' | 'right' | 'top' | 'bottom', SpineData>>
  /** lines of the frame that a twin on these axes draws, too: both would be darker than one */
  readonly covered?: readonly ('left' | 'right' | 'top' | 'bottom')[]
  /** white where it is absent; 'none': what lies below shows through */
  readonly face?: string
  /** true: neither frame nor ticks nor labels */
  readonly off?: boolean
  readonly sideTitles?: { readonly left?: TextLine; readonly right?: TextLine }
  /** from the title down to the axes, in points; absent: 6 */
  readonly titlePad?: number
  /** true: the grid lies below everything */
  readonly below?: boolean
}

export interface ColorbarData {
  readonly side: 'right' | 'left' | 'top' | 'bottom'
}

export interface AxisData {
  readonly limits: readonly [number, number]
  readonly scale: Scale
  readonly label?: TextLine
  /** positions and labels that the script chose; absent: chosen as matplotlib does */
  readonly ticks?: readonly number[]
  readonly tickLabels?: readonly string[]
  readonly tickRotation?: number
  readonly tickSize?: number
  /** false for the inner axes of a grid of subplots that share it */
  readonly labelled: boolean
  readonly grid?: Stroke
  readonly minorGrid?: Stroke
  readonly tickAlign?: 'left' | 'center' | 'right'
  readonly frame?: AxisFrame
  /** true: no ticks and no labels at all */
  readonly hidden?: boolean
  readonly places?: TickPlaces
  readonly minorPlaces?: TickPlaces
  readonly format?: TickFormat
  /** of a 'symlog' axis: it is linear from -threshold to threshold */
  readonly threshold?: number
}

export type Scale = 'linear' | 'log' | 'symlog'

export interface TextLine {
  readonly text: string
  /** font size in points */
  readonly size: number
  readonly color: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly mono?: boolean
}

export interface Stroke {
  readonly color: string
  /** in points */
  readonly width: number
  /** in points: on, off, on, off ...; absent: solid */
  readonly dash?: readonly number[]
}

export interface Marker {
  /** matplotlib's letter: 'o', '.', '|', ... */
  readonly shape: string
  readonly size: number
  readonly face: string
  readonly edge: string
  readonly edgeWidth: number
}

interface ArtistBase {
  readonly label?: string
  readonly zorder: number
  /** 0 to 1, multiplies the alpha of the colours */
  readonly alpha?: number
  readonly clip?: boolean
  /** true: visible=False */
  readonly hidden?: true
  /** in which an axis runs from 0 to 1 over the axes' rectangle, as for `axhline` */
  readonly fraction?: 'x' | 'y' | 'both'
  /** automatic limits do not heed it */
  readonly free?: boolean
  /** no legend lists it, as parts of other artists */
  readonly silent?: true
  /** one of matplotlib's collections of lines or polygons: it is not in the way of a legend */
  readonly collection?: true
}

export type Artist =
  | LineArtist
  | PolygonArtist
  | SegmentArtist
  | PointArtist
  | TextArtist
  | ImageArtist
  | MeshArtist

/** How numbers become colours; calls such as `clim` change it after the artist is drawn. */
export interface ColorMapping {
  /** the name of a colour map, as in matplotlib */
  map: string
  /** how many colours it has; absent: 256 */
  colors?: number
  /** what the first and the last colour stand for; absent: the least and greatest value */
  low?: number
  high?: number
  scale: Scale
}

/** Which points have markers, as markevery says: every n-th from a first, or these. */
export type MarkEvery = { readonly from: number; readonly step: number } | readonly number[]

export interface LineArtist extends ArtistBase {
  readonly kind: 'line'
  readonly every?: MarkEvery
  /** where y steps to its next value; absent: straight lines from point to point */
  readonly steps?: 'pre' | 'post' | 'mid'
  /** its legend entry comes after all others, and shows these error bars */
  readonly container?: boolean
  readonly bars?: { readonly x?: Stroke; readonly y?: Stroke; readonly cap?: Marker }
  /** the line that runs through both points, from edge to edge */
  readonly endless?: boolean
  readonly x: Float64Array
  readonly y: Float64Array
  readonly stroke?: Stroke
  readonly marker?: Marker
}

/** Filled shapes of one look: a bar chart is one artist. */
export interface PolygonArtist extends ArtistBase {
  readonly kind: 'polygons'
  readonly polygons: readonly { readonly x: Float64Array; readonly y: Float64Array }[]
  readonly face: string
  /** one for each polygon, where they differ; so with the edges */
  readonly faces?: readonly string[]
  readonly edge?: Stroke
  /** polygons within polygons are holes, and edges stay sharp, as with contourf */
  readonly cutOut?: true
  /** false: the outline of a 'step' histogram */
  readonly closed: boolean
  /** margins stop here: the foot of a bar */
  readonly sticky?: { readonly x?: readonly number[]; readonly y?: readonly number[] }
  /** its legend entry comes after all others, as matplotlib's containers do */
  readonly container?: boolean
}

export interface SegmentArtist extends ArtistBase {
  readonly kind: 'segments'
  readonly x0: Float64Array
  readonly y0: Float64Array
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly stroke: Stroke
  /** one for each segment, where they differ */
  readonly colors?: readonly string[]
  readonly sticky?: { readonly x?: readonly number[]; readonly y?: readonly number[] }
}

export interface PointArtist extends ArtistBase {
  readonly kind: 'points'
  readonly x: Float64Array
  readonly y: Float64Array
  readonly shape: string
  /** areas in square points: one, or one per point */
  readonly areas: Float64Array
  /** one, or one per point */
  readonly faces: readonly string[]
  readonly edges: readonly string[]
  readonly edgeWidth: number
  /** numbers that stand for the faces, one per point */
  readonly values?: Float64Array
  readonly mapping?: ColorMapping
}

/** A grid of colours, row by row. */
export interface ImageArtist extends ArtistBase {
  readonly kind: 'image'
  readonly rows: number
  readonly columns: number
  /** edges of the columns, or the outer ones where all are equally wide */
  readonly x: Float64Array
  /** edges of the rows, or the outer ones */
  readonly y: Float64Array
  /** a number for each cell, or red, green, blue and alpha from 0 to 255 */
  readonly values: Float64Array | Uint8Array
  /** absent where the values are colours */
  readonly mapping?: ColorMapping
  /** levels of colours are cut to bytes, as matplotlib does in imshow; else rounded */
  readonly cut: boolean
}

/** A grid of coloured quadrilaterals. */
export interface MeshArtist extends ArtistBase {
  readonly kind: 'mesh'
  readonly rows: number
  readonly columns: number
  /** (rows + 1) (columns + 1) corners, row by row */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly values: Float64Array
  readonly mapping: ColorMapping
}

export interface TextArtist extends ArtistBase {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly line: TextLine
  readonly horizontal: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'center' | 'baseline' | 'bottom'
  /** counter-clockwise, in degrees */
  readonly rotation: number
  /** rotation_mode='anchor': it turns about its place; absent: about the middle */
  readonly anchored?: true
  readonly background?: string
  /** from the place to the text, in points: right and up */
  readonly shift?: readonly [number, number]
  readonly box?: TextBox
  readonly arrow?: ArrowData
  /** 'center' and 'right' line up several lines; absent: as the text stands */
  readonly lines?: 'left' | 'center' | 'right'
}

/** The frame around a text. */
export interface TextBox {
  readonly face: string
  readonly edge: Stroke | undefined
  /** the gap in font sizes */
  readonly pad: number
  readonly round: boolean
  readonly alpha?: number
}

/** An arrow from a text to what it is about. */
export interface ArrowData {
  /** the place it points to, and in which coordinates, as `fraction` of artists */
  readonly x: number
  readonly y: number
  readonly fraction?: 'x' | 'y' | 'both'
  /** matplotlib's arrow style: '->', '-|>', 'simple' ... */
  readonly style: string
  readonly stroke: Stroke
  readonly face: string
  readonly size: number
  /** how much it bends: arc3's rad */
  readonly bend: number
  /** points left out at the start and at the end */
  readonly shrink: readonly [number, number]
  /** of YAArrow: width of the shaft, width and length of the head, in points */
  readonly wide?: readonly [number, number, number]
}

export interface LegendData {
  readonly entries: readonly { readonly label: string; readonly artist: Artist }[]
  readonly location: string
  readonly size: number
  readonly frame: boolean
  readonly columns: number
  readonly title?: string
  readonly titleSize?: number
  /** what its place refers to: x, y, width and height in fractions of the axes */
  readonly anchor?: readonly [number, number, number, number]
  /** the lower left corner in fractions of the axes, in place of a location */
  readonly corner?: readonly [number, number]
  readonly face?: string
  readonly edge?: string
  readonly opacity?: number
  readonly color?: string
  /** true: corners are not rounded */
  readonly square?: boolean
  readonly shadow?: boolean
  /** lengths in font sizes where they are not the usual ones */
  readonly gaps?: {
    readonly handleLength?: number
    readonly text?: number
    readonly border?: number
    readonly row?: number
    readonly column?: number
    readonly axes?: number
    readonly handleHeight?: number
  }
  /** points of a scattered entry; absent: 1 */
  readonly markerScale?: number
}
