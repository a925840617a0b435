/** A figure for a page: what few shapes draw is SVG, what many marks draw are pixels between. */
import type { Features, Pictures } from './features.js'
import type { FigureData } from './figure-data.js'
import { figureSvg } from './figure-svg.js'
import { darkTheme, plainTheme } from './layers/dark.js'
import { figureLabel } from './layers/label.js'
import { type PlacedPicture, placedPicture } from './layers/placed-picture.js'
import { slot, svgPieces } from './layers/svg-pieces.js'
import { short } from './svg/numbers.js'

export { type FigureTable, figureTables } from './layers/tables.js'

export type FigureLayer =
  | { readonly kind: 'svg'; readonly svg: string }
  | ({ readonly kind: 'picture' } & PlacedPicture)

export interface FigureLayers {
  /** in points */
  readonly width: number
  readonly height: number
  /** from bottom to top; each `svg` lies over the whole figure */
  readonly layers: FigureLayer[]
  /** a sentence on what the figure shows, for those who do not see it */
  readonly label: string
}

export interface LayerOptions {
  readonly theme: 'light' | 'dark'
  /** goes in front of every id: no other figure of the page has it */
  readonly id: string
  /** drawing code; a figure that was read back from JSON needs `allFeatures` */
  readonly features?: Features
}

/** More marks than that are a picture: an interface is slow with longer paths. */
const manyMarks = 2000

/**
 * What `figureSvg` draws, in layers: pictures stand for themselves, as pixels, and between them
 * come transparent SVGs, as large as what they are put in. A definition stands in the first of
 * them and serves all. Nothing has a `style`, which pages may forbid.
 */
export function figureLayers(figure: FigureData, options: LayerOptions): FigureLayers {
  const { id, features = figure.features ?? {} } = options
  // as they stand in the SVG
  const [width, height] = figure.size.map((inches) => Number(short(inches * 72)))
  const pictures: ((clipped: boolean) => PlacedPicture)[] = []
  const put: Pictures['put'] = (picture, place, box, alpha) =>
    slot(
      pictures.push((clipped) => placedPicture(picture, place, clipped ? box : place, alpha)) - 1,
    )
  const { theme } = options
  const look = theme === 'dark' ? darkTheme(figure, features) : plainTheme(features)
  const code: Pictures = { manyMarks, put, figure }
  const drawn = look.finished(figureSvg(figure, { ...look.features, pictures: code }, id))
  const inner = drawn.slice(drawn.indexOf('\n') + 1, drawn.lastIndexOf('</svg>'))
  const head =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" ' +
    `viewBox="0 0 ${width} ${height}" aria-hidden="true" ` +
    `font-family="DejaVu Sans, Verdana, sans-serif" font-size="10"${look.ink}>\n`
  const layers: FigureLayer[] = []
  for (const piece of svgPieces(inner)) {
    if (piece.kind === 'svg') layers.push({ kind: 'svg', svg: `${head}${piece.svg}</svg>` })
    else addPicture(layers, pictures[piece.k](piece.clipped), code)
  }
  return { width, height, layers, label: figureLabel(figure, features) }
}

/** On top of the layers; one with what lies directly below, where that is a picture, too. */
function addPicture(layers: FigureLayer[], picture: PlacedPicture, { stacked }: Pictures): void {
  if (picture.pixels.length === 0) return
  const last = layers.at(-1)
  if (last?.kind === 'picture' && stacked?.(last, picture)) return
  layers.push({ kind: 'picture', ...picture })
}
