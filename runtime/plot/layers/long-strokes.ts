/** Which lines of a figure become pictures. */
import type { Features } from '../features.js'
import type { Artist, FigureData } from '../figure-data.js'
import { strokePicture } from './strokes.js'

/** Points of all paths of a figure; with more an interface is slow. */
const mostPoints = 20_000

/**
 * Drawing code that makes pictures of long solid lines and of many segments, where a figure has
 * too many points in all. What stays as paths has no more than that.
 */
export function longStrokes(figure: FigureData, features: Features): Features {
  const artists = figure.axes.flatMap((axes) =>
    axes.artists.map((artist) => ({ artist, points: pointsOf(artist, figure, axes.position[2]) })),
  )
  const strokes = artists.filter(({ points }) => points > 0)
  if (strokes.reduce((sum, { points }) => sum + points, 0) <= mostPoints) return features
  // known by their data, which copies in other colours share
  const long = new Set(
    strokes
      .filter(({ points }) => points > mostPoints / strokes.length)
      .map(({ artist }) => dataOf(artist)),
  )
  const { line, segments } = features
  return {
    ...features,
    line:
      line &&
      ((artist, projection, definitions) => {
        const { stroke, marker, alpha, x, y } = artist
        if (!stroke || !long.has(x)) return line(artist, projection, definitions)
        const picture = strokePicture(
          (put) => {
            for (let k = 1; k < x.length; k++) {
              const [x0, y0] = [projection.x(x[k - 1]), projection.y(y[k - 1])]
              const [x1, y1] = [projection.x(x[k]), projection.y(y[k])]
              if (Number.isFinite(x0 + y0 + x1 + y1)) put(x0, y0, x1, y1)
            }
          },
          stroke,
          projection,
          alpha,
        )
        const bare = { ...artist, stroke: undefined }
        return picture + (marker ? line(bare, projection, definitions) : '')
      }),
    segments:
      segments &&
      ((artist, projection, definitions) => {
        const { stroke, alpha, x0, y0, x1, y1 } = artist
        if (!long.has(x0)) return segments(artist, projection, definitions)
        return strokePicture(
          (put) => {
            for (let k = 0; k < x0.length; k++) {
              const [a, b] = [projection.x(x0[k]), projection.y(y0[k])]
              const [c, d] = [projection.x(x1[k]), projection.y(y1[k])]
              if (Number.isFinite(a + b + c + d)) put(a, b, c, d)
            }
          },
          stroke,
          projection,
          alpha,
          true,
        )
      }),
  }
}

const dataOf = (artist: Artist): Float64Array | undefined =>
  artist.kind === 'line' ? artist.x : artist.kind === 'segments' ? artist.x0 : undefined

/** About how many points the path of a solid stroke has, once it is thinned. */
function pointsOf(artist: Artist, { size }: FigureData, width: number): number {
  if (artist.hidden) return 0
  if (artist.kind === 'segments') {
    return artist.stroke.dash || artist.colors ? 0 : 2 * artist.x0.length
  }
  if (artist.kind !== 'line' || !artist.stroke || artist.stroke.dash || artist.steps) return 0
  const { x } = artist
  if (x.length < 4000) return x.length
  for (let k = 1; k < x.length; k++) if (x[k] < x[k - 1]) return x.length
  // four points in each quarter of a point on the page
  return Math.min(x.length, 16 * 72 * size[0] * width)
}
