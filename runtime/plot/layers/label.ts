/** What a figure shows, in a sentence for each of its plots. */
import type { AxesData, FigureData } from '../figure-data.js'
import {
  axisName,
  boxOf,
  counted,
  type DataArtist,
  dataArtists,
  listed,
  plainText,
  plots,
  rounded,
} from './names.js'

/** For those who do not see the figure: kinds of plots, their names, how many marks and where. */
export function figureLabel(figure: FigureData): string {
  const shown = plots(figure)
  const head = figure.title ? `${plainText(figure.title.text)}. ` : ''
  const sentences = shown.map((axes, k) => {
    const place = shown.length > 1 ? `Plot ${k + 1} of ${shown.length}: ` : ''
    return `${place}${axesSentence(axes)}`
  })
  return (head + sentences.join(' ')).trim() || 'Empty figure.'
}

/** 'Raster plot "Neuron index" over "Time (ms)": 1,234 points from 0.1 to 99.8, 0 to 999.' */
function axesSentence(axes: AxesData): string {
  const { title, x, y } = axes
  const groups = new Map<Kind, DataArtist[]>()
  for (const artist of dataArtists(axes)) {
    const kind = kindOf(artist)
    groups.set(kind, [...(groups.get(kind) ?? []), artist])
  }
  const kinds = kindNames.filter((kind) => groups.has(kind))
  const parts = kinds.map((kind) => summary(kind, groups.get(kind) ?? []))
  const [xName, yName] = [axisName(x, ''), axisName(y, '')]
  const over = xName && ` over "${xName}"`
  const head = title?.text ? `${plainText(title.text)}. ` : ''
  const what = kinds.length > 0 ? words[kinds[0]].plot : 'Empty plot'
  const marks = parts.length > 0 ? `: ${parts.join('; ')}` : ''
  return `${head}${what}${yName && ` "${yName}"`}${over}${marks}.`
}

/** From what names a plot to what is beside the point. */
const words = {
  image: { plot: 'Image', mark: 'cell' },
  raster: { plot: 'Raster plot', mark: 'point' },
  histogram: { plot: 'Histogram', mark: 'bar' },
  bars: { plot: 'Bar chart', mark: 'bar' },
  lines: { plot: 'Line plot', mark: 'line' },
  points: { plot: 'Scatter plot', mark: 'point' },
  contours: { plot: 'Contour plot', mark: 'level' },
  areas: { plot: 'Plot of areas', mark: 'area' },
  segments: { plot: 'Plot of segments', mark: 'segment' },
} as const

type Kind = keyof typeof words
const kindNames = /* @__PURE__ */ Object.keys(words) as Kind[]

function kindOf(artist: DataArtist): Kind {
  switch (artist.kind) {
    case 'image':
    case 'mesh':
      return 'image'
    case 'segments':
    case 'points':
      return artist.kind
    case 'polygons': {
      if (artist.cutOut) return 'contours'
      const boxes = artist.polygons.map(boxOf)
      if (boxes.includes(undefined)) return 'areas'
      const touching = boxes.every((box, k) => k === 0 || box?.left === boxes[k - 1]?.right)
      return touching && boxes.length > 1 ? 'histogram' : 'bars'
    }
    case 'line':
      if (artist.stroke) return artist.collection ? 'contours' : 'lines'
      return '.,|'.includes(artist.marker?.shape ?? 'o') && areWhole(artist.y) ? 'raster' : 'points'
  }
}

function areWhole(values: Float64Array): boolean {
  for (let k = 0; k < values.length; k++) if (values[k] !== Math.floor(values[k])) return false
  return true
}

/** '2 lines (A and B) from 0 to 100, −70 to −50' */
function summary(kind: Kind, artists: readonly DataArtist[]): string {
  const count = artists.reduce((sum, artist) => sum + marksOf(kind, artist), 0)
  const names = artists.flatMap(({ label, silent }) => (label && !silent ? [plainText(label)] : []))
  const named = names.length > 0 && names.length <= mostNames ? ` (${listed(names)})` : ''
  const [x, y] = (['x', 'y'] as const).map((along) =>
    rangeOf(artists.flatMap((artist) => coordinates(artist, along))),
  )
  const where = x && y ? ` from ${x}, ${y}` : ''
  const values = kind === 'image' ? rangeOf(artists.flatMap(valuesOf)) : ''
  return `${counted(count, words[kind].mark)}${named}${where}${values && `, values ${values}`}`
}

/** More names than that say little when they are read aloud. */
const mostNames = 6

function marksOf(kind: Kind, artist: DataArtist): number {
  switch (artist.kind) {
    case 'image':
    case 'mesh':
      return artist.rows * artist.columns
    case 'segments':
      return artist.x0.length
    case 'polygons':
      return kind === 'contours' ? 1 : artist.polygons.length
    case 'points':
      return artist.x.length
    case 'line':
      return artist.stroke ? 1 : artist.x.length
  }
}

function coordinates(artist: DataArtist, along: 'x' | 'y'): Float64Array[] {
  switch (artist.kind) {
    case 'segments':
      return [artist[`${along}0`], artist[`${along}1`]]
    case 'polygons':
      return artist.polygons.map((polygon) => polygon[along])
    default:
      return [artist[along]]
  }
}

const valuesOf = (artist: DataArtist): Float64Array[] =>
  (artist.kind === 'image' || artist.kind === 'mesh') && artist.values instanceof Float64Array
    ? [artist.values]
    : []

/** '0.1 to 99.8', of what is finite; '' where nothing is. */
function rangeOf(arrays: readonly Float64Array[]): string {
  let [least, most] = [Infinity, -Infinity]
  for (const array of arrays) {
    for (let k = 0; k < array.length; k++) {
      const value = array[k]
      if (value < least && value > -Infinity) least = value
      if (value > most && value < Infinity) most = value
    }
  }
  return least > most ? '' : `${rounded(least)} to ${rounded(most)}`
}
