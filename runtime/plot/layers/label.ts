/** What a figure shows, in a sentence for each of its plots. */
import type { Features } from '../features.js'
import type { AxesData, FigureData } from '../figure-data.js'
import type { PlotKind } from './data/data-of.js'
import { axisName, type DataArtist, dataArtists, dataOf, plainText, plots } from './names.js'

/** For those who do not see the figure: kinds of plots, their names, how many marks and where. */
export function figureLabel(figure: FigureData, features: Features): string {
  const shown = plots(figure)
  const sentences = shown.map((axes, k) => {
    const place = shown.length > 1 ? `Plot ${k + 1} of ${shown.length}: ` : ''
    return place + axesSentence(axes, features)
  })
  return (headOf(figure, features) + sentences.join(' ')).trim() || 'Empty figure.'
}

const headOf = ({ title }: FigureData | AxesData, features: Features): string =>
  title?.text ? `${plainText(title.text, features)}. ` : ''

/** 'Raster plot "Neuron index" over "Time (ms)": 1,234 points from 0.1 to 99.8, 0 to 999.' */
function axesSentence(axes: AxesData, features: Features): string {
  const groups = new Map<PlotKind, DataArtist[]>()
  for (const artist of dataArtists(axes)) {
    const kind = dataOf(artist, features).kind(artist)
    groups.set(kind, [...(groups.get(kind) ?? []), artist])
  }
  const kinds = [...groups].sort(([a], [b]) => a.rank - b.rank)
  const parts = kinds.map(([{ mark }, artists]) => summary(mark, artists, features))
  const [xName, yName] = [axes.x, axes.y].map((axis) => axisName(axis, features, ''))
  return (
    headOf(axes, features) +
    (kinds[0]?.[0].plot ?? 'Empty plot') +
    (yName && ` "${yName}"`) +
    (xName && ` over "${xName}"`) +
    (parts.length > 0 ? `: ${parts.join('; ')}.` : '.')
  )
}

/** '2 lines (A and B) from 0 to 100, −70 to −50' */
function summary(mark: string, artists: readonly DataArtist[], features: Features): string {
  const data = artists.map((artist) => ({ artist, ...dataOf(artist, features) }))
  const count = data.reduce((sum, { artist, marks }) => sum + marks(artist), 0)
  const names = artists.flatMap(({ label, silent }) =>
    label && !silent ? [plainText(label, features)] : [],
  )
  const named = names.length > 0 && names.length <= mostNames ? ` (${listed(names)})` : ''
  const [x, y] = (['x', 'y'] as const).map((along) =>
    rangeOf(data.flatMap(({ artist, coordinates }) => coordinates(artist, along))),
  )
  const where = x && y ? ` from ${x}, ${y}` : ''
  const values = rangeOf(data.flatMap(({ artist, values }) => values?.(artist) ?? []))
  return `${counted(count, mark)}${named}${where}${values && `, values ${values}`}`
}

/** More names than that say little when they are read aloud. */
const mostNames = 6

/** '0.1 to 99.8', of what is finite; '' where nothing is. */
function rangeOf(arrays: readonly unknown[]): string {
  let [least, most] = [Infinity, -Infinity]
  for (const array of arrays) {
    // bytes are colours
    if (!(array instanceof Float64Array)) continue
    for (let k = 0; k < array.length; k++) {
      const value = array[k]
      if (value < least && value > -Infinity) least = value
      if (value > most && value < Infinity) most = value
    }
  }
  return least > most ? '' : `${rounded(least)} to ${rounded(most)}`
}

/** 1234567 as '1,234,567' */
const counted = (n: number, word: string): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${word}${n === 1 ? '' : 's'}`

/** A number to four digits: '-0.0123', '1.2e8'. */
function rounded(x: number): string {
  const size = Math.abs(x)
  const short = Number(x.toPrecision(4))
  const far = size >= 1e6 || (size < 1e-4 && size > 0)
  return far ? short.toExponential().replace('+', '') : String(short)
}

/** 'a, b and c' */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
