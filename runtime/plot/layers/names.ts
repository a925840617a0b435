/** What axes, artists and numbers are called in words. */
import { type Features, feature } from '../features.js'
import type { Artist, AxesData, AxisData, FigureData, TextArtist } from '../figure-data.js'
import type { DataOf } from './data/data-of.js'

/** A label in one line of plain text, without the signs of mathtext but for a superscript's. */
export const plainText = (text = '', { mathtext }: Features): string =>
  (mathtext ? mathtext.plain(text) : text).replace(/\s+/g, ' ').trim()

/** What an axis is called, or the word for it. */
export const axisName = ({ label }: AxisData, features: Features, fallback: string): string =>
  plainText(label?.text, features) || fallback

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

/** What there is to say of the data of an artist. */
export const dataOf = ({ kind }: DataArtist, features: Features): DataOf<Artist> =>
  feature(features, kind).data as DataOf<Artist>
