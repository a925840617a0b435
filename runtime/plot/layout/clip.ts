/** Lines on the page: cut to the neighbourhood of the axes, thinned where points crowd. */
import type { Box } from './projection.js'

/** Keeps coordinates within what renderers can hold. */
export const bound = (value: number, start: number, length: number): number =>
  Math.min(Math.max(value, start - length * 10), start + length * 11)

export const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

export const inBox = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height

/** The part of a segment inside the box (Liang and Barsky), or undefined. */
export function clipSegment(
  box: Box,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): [number, number, number, number] | undefined {
  if (inBox(box, x0, y0) && inBox(box, x1, y1)) return [x0, y0, x1, y1]
  const dx = x1 - x0
  const dy = y1 - y0
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return undefined
  let from = 0
  let to = 1
  const sides = [
    [-dx, x0 - box.left],
    [dx, box.left + box.width - x0],
    [-dy, y0 - box.top],
    [dy, box.top + box.height - y0],
  ]
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return undefined
    } else if (direction < 0) from = Math.max(from, distance / direction)
    else to = Math.min(to, distance / direction)
  }
  if (from > to) return undefined
  return [x0 + from * dx, y0 + from * dy, x0 + to * dx, y0 + to * dy]
}

/**
 * Indices of the points of a long line that are worth drawing: what is left out changes nothing
 * that can be seen.
 */
export function thin(x: readonly number[], y: readonly number[]): number[] | undefined {
  if (x.length < 4000) return undefined
  return x.some((value, k) => value < x[k - 1]) ? straightened(x, y) : extremes(x, y)
}

/** Where x never decreases: the first, the lowest, the highest and the last of each quarter point. */
function extremes(x: readonly number[], y: readonly number[]): number[] {
  const kept: number[] = []
  const column = (k: number) => Math.floor((x[k] + 0 * y[k]) * 4)
  for (let start = 0; start < x.length; ) {
    const here = column(start)
    let [low, high, end] = [start, start, start]
    // NaN, which breaks the line, is a column of its own
    while (end + 1 < x.length && column(end + 1) === here) {
      end++
      if (y[end] < y[low]) low = end
      if (y[end] > y[high]) high = end
    }
    const chosen = [start, Math.min(low, high), Math.max(low, high), end]
    kept.push(...chosen.filter((index, k) => index !== chosen[k - 1]))
    start = end + 1
  }
  return kept
}

/** How far a line may run beside points that are left out, in points. */
const unseen = 0.08

/** The ends of stretches that are straight: matplotlib's path simplification. */
function straightened(x: readonly number[], y: readonly number[]): number[] {
  const kept = [0]
  let anchor = 0
  // the direction from the anchor, and how far the line has gone that way
  let [dx, dy, reach] = [0, 0, 0]
  for (let k = 1; k < x.length; k++) {
    const vx = x[k] - x[anchor]
    const vy = y[k] - y[anchor]
    const along = vx * dx + vy * dy
    if (reach > 0 && along >= reach && Math.abs(vx * dy - vy * dx) <= unseen) reach = along
    else if (reach > 0 || !(vx * vx + vy * vy <= (unseen * unseen) / 4)) {
      if (kept[kept.length - 1] !== k - 1) kept.push(k - 1)
      anchor = k - 1
      dx = x[k] - x[anchor]
      dy = y[k] - y[anchor]
      reach = Math.sqrt(dx * dx + dy * dy)
      dx /= reach
      dy /= reach
    }
  }
  kept.push(x.length - 1)
  return kept
}
