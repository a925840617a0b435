/** What a page is told of the figures: drawn for the screen, as files, as tables. */
import type { Features } from '../plot/features.js'
import type { FigureData } from '../plot/figure-data.js'
import { figureLayers, type FigureTable, figureTables } from '../plot/figure-layers.js'
import { figureSvg } from '../plot/figure-svg.js'
import { type Pixels, pixelsOf } from '../plot/layers/placed-picture.js'
import { slot } from '../plot/layers/svg-pieces.js'
import type { Picture } from '../plot/raster/png.js'
import type { DrawnFigure, FigureFormat, Reply, Request, SavedFile, Theme } from './protocol.js'
import { textFile } from './result-file.js'
import { stemOf } from './stem.js'
import { tableCsv, tablePage } from './table-page.js'

type Asked<K extends Request['kind']> = Extract<Request, { kind: K }>
type Told<K extends Reply['kind']> = Extract<Reply, { kind: K }>

export class FigureAnswers {
  /** drawing code in place of what the figures bring along */
  readonly #features?: Features
  theme: Theme = 'light'
  /** drawn last, by this run or, until it draws, by one before it */
  figures: readonly FigureData[] = []

  constructor(features?: Features) {
    this.#features = features
  }

  /** In the colours of the page. */
  drawn(): readonly DrawnFigure[] {
    const { theme } = this
    const features = this.#features
    return this.figures.map((figure, k) => {
      const drawn = figureLayers(figure, { theme, id: `figure-${k + 1}`, features })
      return { ...drawn, name: figureName(figure, k) }
    })
  }

  /**
   * The file of `--figures`: it is for papers, whatever the colours of the page. Its pictures come
   * as pixels, for browsers make PNG themselves.
   */
  file(index: number, to: FigureFormat): Told<'figure-file'> | undefined {
    const figure = this.figures[index]
    if (!figure) return undefined
    const [width, height] = figure.size.map((inches) => Math.round(inches * figure.dpi))
    const name = figureName(figure, index)
    const pictures: Pixels[] = []
    const address = (picture: Picture) => slot(pictures.push(pixelsOf(picture)) - 1)
    const svg = figureSvg(figure, { ...(this.#features ?? figure.features), address })
    return { kind: 'figure-file', index, to, name, svg, pictures, width, height }
  }

  table({ index, table, skip }: Asked<'table'>): Told<'table'> {
    return { kind: 'table', index, page: tablePage(this.#tables(index), table, skip) }
  }

  tableFile({ index, table }: Asked<'table-file'>): SavedFile | undefined {
    const wanted = this.#tables(index)[table]
    if (!wanted) return undefined
    const name = `${figureName(this.figures[index], index)}-data-${table + 1}.csv`
    return textFile(name, 'text/csv', tableCsv(wanted))
  }

  #tables(index: number): readonly FigureTable[] {
    const figure = this.figures[index]
    return figure ? figureTables(figure, this.#features) : []
  }
}

/** The buffers of their pixels, which may move to the page: the next drawing has new ones. */
export const buffersOf = (figures: readonly DrawnFigure[]): ArrayBufferLike[] =>
  figures.flatMap(({ layers }) =>
    layers.flatMap((layer) => (layer.kind === 'picture' ? [layer.pixels.buffer] : [])),
  )

/** `savefig('raster.png')` gives `raster`. */
const figureName = ({ name = '' }: FigureData, k: number): string =>
  stemOf(name) || `figure-${k + 1}`
