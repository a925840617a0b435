/** Data limits and automatic view limits: 5 % margins, as matplotlib's `autoscale_view`. */
import type { Artist } from './figure-data.js'
import { nonsingular, type Range } from './ticks/nonsingular.js'

/** What the artists span on one axis. */
export interface Extent {
  readonly low: number
  readonly high: number
  /** the smallest positive number, infinite if there is none */
  readonly smallestPositive: number
  /** positions that margins do not cross, such as the foot of a bar */
  readonly sticky: readonly number[]
  /** something is drawn along the axis, be it empty */
  readonly used: boolean
}

/** The extent of artists along an axis; low is above high where nothing finite is plotted. */
export function extentOf(artists: readonly Artist[], along: 'x' | 'y'): Extent {
  let low = Infinity
  let high = -Infinity
  let smallestPositive = Infinity
  let used = false
  const sticky: number[] = []
  for (const artist of artists) {
    const { kind, fraction } = artist
    if (fraction === 'both' || fraction === along || kind === 'text') continue
    used = true
    if ('sticky' in artist) sticky.push(...(artist.sticky?.[along] ?? []))
    if (fitted.includes(kind)) sticky.push(...ends(artist, along))
    if (artist.free) continue
    const others = coordinates(artist, along === 'x' ? 'y' : 'x')
    coordinates(artist, along).forEach((values, part) => {
      values.forEach((x, k) => {
        // a point counts where both coordinates are finite
        if (!Number.isFinite(x) || !(fraction || Number.isFinite(others[part][k]))) return
        if (x < low) low = x
        if (x > high) high = x
        if (x > 0 && x < smallestPositive) smallestPositive = x
      })
    })
  }
  return { low, high, smallestPositive, sticky, used }
}

/** The share of the data that margins add at each end; sticky edges may be switched off. */
export interface Margin {
  readonly share?: number
  readonly sticky?: boolean
  /** limits are round numbers, as `axes.autolimit_mode` asks for */
  readonly round?: boolean
}

/** Artists that margins do not surround. */
const fitted: readonly Artist['kind'][] = ['image', 'mesh']

/** The least and the greatest coordinate. */
function ends(artist: Artist, along: 'x' | 'y'): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const values of coordinates(artist, along)) {
    for (const value of values) {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return [low, high]
}

/** The automatic limits of a linear axis. Without an artist: 0 to 1. */
export function automaticLimits(extent: Extent, own: Margin = {}): Range {
  if (!extent.used) return [0, 1]
  // matplotlib's range for data without a finite number: -0.05 to 0.05, and margins
  const [low, high] = nonsingular([extent.low, extent.high], 0.05, 1e-15)
  const margin = (high - low) * (own.share ?? 0.05)
  if (own.sticky === false) return nonsingular([low - margin, high + margin], 1e-12, 1e-13)
  const tolerance = 1e-5 * Math.max(Math.abs(low), Math.abs(high), high - low)
  const below = extent.sticky.filter((x) => x < low + tolerance)
  const above = extent.sticky.filter((x) => x >= high - tolerance)
  return nonsingular(
    [Math.max(low - margin, ...below), Math.min(high + margin, ...above)],
    1e-12,
    1e-13,
  )
}

/** The coordinates of an artist's vertices along an axis, part by part. */
export function coordinates(
  artist: Artist,
  along: 'x' | 'y',
): readonly (Float64Array | number[])[] {
  switch (artist.kind) {
    case 'polygons':
      return artist.polygons.map((polygon) => polygon[along])
    case 'segments':
      return [artist[`${along}0`], artist[`${along}1`]]
    case 'text':
      return [[artist[along]]]
    case 'image':
      return [[artist[along][0], artist[along][artist[along].length - 1]]]
    default:
      return [artist[along]]
  }
}
