/** Which lines of a figure become pictures. */
import type { Artist, FigureData } from '../figure-data.js'

/** Points of all paths of a figure; with more an interface is slow. */
const mostPoints = 20_000

/**
 * The data of long solid lines and of many segments, where a figure has too many points in all.
 * What stays as paths has no more than that.
 */
export function longStrokes(figure: FigureData): ReadonlySet<Float64Array> {
  const strokes = figure.axes.flatMap(({ artists, position }) =>
    artists.flatMap((artist) => strokeOf(artist, figure.size[0] * position[2]) ?? []),
  )
  const total = strokes.reduce((sum, { points }) => sum + points, 0)
  const least = total > mostPoints ? mostPoints / strokes.length : Infinity
  return new Set(strokes.flatMap(({ points, data }) => (points > least ? [data] : [])))
}

/**
 * About how many points the path of a solid stroke has, once it is thinned; what it is known by,
 * also in other colours.
 * @param width of its axes, in inches
 */
function strokeOf(artist: Artist, width: number) {
  if (artist.hidden) return undefined
  if (artist.kind === 'segments') {
    const { x0: data, stroke, colors } = artist
    return stroke.dash || colors ? undefined : { data, points: 2 * data.length }
  }
  if (artist.kind !== 'line' || !artist.stroke || artist.stroke.dash || artist.steps) {
    return undefined
  }
  const { x: data } = artist
  const { length } = data
  const isThinned = length >= 4000 && data.every((x, k) => k === 0 || !(x < data[k - 1]))
  // four points in each quarter of a point on the page
  return { data, points: isThinned ? Math.min(length, 16 * 72 * width) : length }
}
