/** The corners of a step line: matplotlib's `pts_to_prestep` and its kin. */

export type Where = 'pre' | 'post' | 'mid'

export interface Polyline {
  readonly x: Float64Array
  readonly y: Float64Array
}

export function steps({ x, y }: Polyline, where: Where): Polyline {
  const n = x.length
  if (n === 0) return { x, y }
  const corners: [number, number][] = [[x[0], y[0]]]
  for (let k = 1; k < n; k++) {
    if (where === 'pre') corners.push([x[k - 1], y[k]], [x[k], y[k]])
    else if (where === 'post') corners.push([x[k], y[k - 1]], [x[k], y[k]])
    else {
      const middle = (x[k - 1] + x[k]) / 2
      corners.push([middle, y[k - 1]], [middle, y[k]])
    }
  }
  if (where === 'mid') corners.push([x[n - 1], y[n - 1]])
  return {
    x: Float64Array.from(corners, (corner) => corner[0]),
    y: Float64Array.from(corners, (corner) => corner[1]),
  }
}
