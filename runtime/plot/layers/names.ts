/** What axes, artists and numbers are called in words. */
import type { Artist, AxesData, AxisData, FigureData, TextArtist } from '../figure-data.js'
import { parseLabel } from '../mathtext.js'

/** A label in one line of plain text, without the signs of mathtext but for a superscript's. */
export const plainText = (text: string): string =>
  parseLabel(text)
    .map((runs) => runs.map((run) => (run.level > 0 ? `^${run.text}` : run.text)).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What an axis is called, or the word for it. */
export const axisName = ({ label }: AxisData, fallback: string): string =>
  plainText(label?.text ?? '') || fallback

/** Axes that show data: not the scale of colours of others. */
export const plots = ({ axes }: FigureData): AxesData[] => axes.filter((one) => !one.colorbar)

export type DataArtist = Exclude<Artist, TextArtist>

/** Artists that stand for data, in the axes' own coordinates: neither words nor rules. */
export const dataArtists = ({ artists }: AxesData): DataArtist[] =>
  artists.filter((artist): artist is DataArtist => {
    if (artist.hidden || artist.fraction || artist.kind === 'text') return false
    if (artist.kind !== 'line') return true
    // the ends of error bars are marks without a name
    const cap = artist.silent && !artist.stroke
    return !cap && !artist.endless && Boolean(artist.stroke ?? artist.marker)
  })

/** A polygon that is an upright rectangle, or undefined. */
export function boxOf({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }) {
  const upright = x.length === 4 && x[0] === x[3] && x[1] === x[2]
  if (!upright || y[0] !== y[1] || y[2] !== y[3]) return undefined
  return { left: x[0], right: x[1], bottom: y[0], top: y[2] }
}

/** 1234567 as '1,234,567' */
export const counted = (n: number, word: string, plural = `${word}s`): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? word : plural}`

/** A number to four digits: '-0.0123', '1.2e8'. */
export function rounded(x: number): string {
  const size = Math.abs(x)
  const far = size >= 1e6 || (size < 1e-4 && size > 0)
  const text = String(Number(x.toPrecision(4)))
  return far ? Number(text).toExponential().replace('+', '') : text
}

/** 'a, b and c' */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
