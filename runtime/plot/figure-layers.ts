/** A figure for a page: SVG and pixel pictures, one over the other. */
import type { Features } from './features.js'
import type { FigureData } from './figure-data.js'
import { figureSvg } from './figure-svg.js'

export type FigureLayer =
  | { readonly kind: 'svg'; readonly svg: string }
  | {
      readonly kind: 'picture'
      /** on the page, in points */
      readonly left: number
      readonly top: number
      readonly width: number
      readonly height: number
      readonly columns: number
      readonly rows: number
      /** red, green, blue, alpha */
      readonly pixels: Uint8ClampedArray
    }

export interface FigureLayers {
  /** points */
  readonly width: number
  readonly height: number
  /** bottom to top */
  readonly layers: readonly FigureLayer[]
  /** what there is to see, in a sentence */
  readonly label: string
}

export interface FigureTable {
  readonly title: string
  readonly columns: readonly {
    readonly name: string
    readonly values: ArrayLike<number> | readonly string[]
  }[]
}

export interface LayerOptions {
  readonly theme: 'light' | 'dark'
  readonly id: string
  readonly features?: Features
}

export function figureLayers(figure: FigureData, { id, features }: LayerOptions): FigureLayers {
  const [width, height] = figure.size.map((inches) => inches * 72)
  const svg = figureSvg(figure, features, id)
  return { width, height, layers: [{ kind: 'svg', svg }], label: figure.title?.text ?? '' }
}

export const figureTables = (_figure: FigureData): FigureTable[] => []
