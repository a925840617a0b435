/**
 * Figures as plain data: what `result.figures` holds and what `figureSvg` draws. Lengths on the
 * page are points (1/72 inch), colours '#rrggbb' or '#rrggbbaa' or 'none', SI numbers elsewhere.
 */

import type { Features } from './features.js'

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
  readonly axes: readonly AxesData[]
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
  /** x has ticks on both sides and their labels above, as matshow draws them */
  readonly matrix?: true
  readonly artists: readonly Artist[]
  readonly legend?: LegendData
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
}

export type Scale = 'linear' | 'log'

export interface TextLine {
  readonly text: string
  /** font size in points */
  readonly size: number
  readonly color: string
  readonly bold?: boolean
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
  /** in which an axis runs from 0 to 1 over the axes' rectangle, as for `axhline` */
  readonly fraction?: 'x' | 'y' | 'both'
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

export interface LineArtist extends ArtistBase {
  readonly kind: 'line'
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
  readonly edge?: Stroke
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
  readonly background?: string
}

export interface LegendData {
  readonly entries: readonly { readonly label: string; readonly artist: Artist }[]
  readonly location: string
  readonly size: number
  readonly frame: boolean
  readonly columns: number
  readonly title?: string
}
