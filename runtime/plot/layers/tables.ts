/** The data behind a figure, as tables. */
import type { Features } from '../features.js'
import type { FigureData } from '../figure-data.js'
import type { TableColumn } from './data/data-of.js'
import { axisName, dataArtists, dataOf, plainText, plots } from './names.js'

export interface FigureTable {
  readonly title: string
  readonly columns: readonly TableColumn[]
}

/**
 * One table for each line, each set of points, bars, segments or areas and each image. Columns are
 * named by the labels of the axes, tables by the title of their axes and the legend's words.
 * @param features drawing code; a figure that was read back from JSON needs `allFeatures`
 */
export function figureTables(
  figure: FigureData,
  features: Features = figure.features ?? {},
): FigureTable[] {
  const shown = plots(figure)
  return shown.flatMap((axes, k) => {
    const place = shown.length > 1 ? `Plot ${k + 1}` : ''
    const title = plainText((axes.title ?? figure.title)?.text, features)
    const names = { x: axisName(axes.x, features, 'x'), y: axisName(axes.y, features, 'y') }
    const artists = dataArtists(axes)
    return artists.map((artist, n) => {
      const { name, columns } = dataOf(artist, features)
      const label = artist.silent ? '' : plainText(artist.label, features)
      const number = artists.length > 1 ? `${name} ${n + 1}` : ''
      const parts = [place, title, label || number].filter(Boolean)
      return { title: parts.join(': ') || name, columns: columns(artist, names) }
    })
  })
}
