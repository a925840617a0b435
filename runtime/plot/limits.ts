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
  const bounds = { low: Infinity, high: -Infinity, smallestPositive: Infinity }
  const sticky: number[] = []
  let used = false
  for (const artist of artists) {
    if (artist.fraction === 'both' || artist.fraction === along || artist.kind === 'text') continue
    used = true
    for (const [x, y] of pointsOf(artist)) {
      include(bounds, along === 'x' ? x : y, along === 'x' ? y : x, artist.fraction !== undefined)
    }
    if (artist.kind === 'polygons') sticky.push(...(artist.sticky?.[along] ?? []))
  }
  return { ...bounds, sticky, used }
}

/** The automatic limits of a linear axis. Without an artist: 0 to 1. */
export function automaticLimits(extent: Extent): Range {
  if (!extent.used) return [0, 1]
  // matplotlib's range for data without a finite number: -0.05 to 0.05, and margins
  const [low, high] = nonsingular([extent.low, extent.high], 0.05, 1e-15)
  const margin = (high - low) * 0.05
  const tolerance = 1e-5 * Math.max(Math.abs(low), Math.abs(high), high - low)
  const below = extent.sticky.filter((x) => x < low + tolerance)
  const above = extent.sticky.filter((x) => x >= high - tolerance)
  return nonsingular(
    [Math.max(low - margin, ...below), Math.min(high + margin, ...above)],
    1e-12,
    1e-13,
  )
}

interface Bounds {
  low: number
  high: number
  smallestPositive: number
}

/** A point counts where both coordinates are finite. */
function include(bounds: Bounds, x: number, other: number, otherIsFraction: boolean): void {
  if (!Number.isFinite(x) || !(otherIsFraction || Number.isFinite(other))) return
  if (x < bounds.low) bounds.low = x
  if (x > bounds.high) bounds.high = x
  if (x > 0 && x < bounds.smallestPositive) bounds.smallestPositive = x
}

/** Every vertex of an artist. */
export function* pointsOf(artist: Artist): Generator<readonly [number, number]> {
  switch (artist.kind) {
    case 'line':
    case 'points':
      for (let k = 0; k < artist.x.length; k++) yield [artist.x[k], artist.y[k]]
      break
    case 'segments':
      for (let k = 0; k < artist.x0.length; k++) {
        yield [artist.x0[k], artist.y0[k]]
        yield [artist.x1[k], artist.y1[k]]
      }
      break
    case 'polygons':
      for (const { x, y } of artist.polygons) {
        for (let k = 0; k < x.length; k++) yield [x[k], y[k]]
      }
      break
    case 'text':
      yield [artist.x, artist.y]
  }
}
