/**
 * Singular values and right singular vectors of a 2 x 2 matrix, with the signs that LAPACK's dgesdd
 * gives: what its routines dgebd2, dbdsqr and dlasv2 do for this size.
 */

type Row = readonly [number, number]

/** One of the two: a value and its vector. */
export interface Singular {
  readonly value: number
  readonly row: Row
}

/**
 * Of [[a, b], [c, d]]: the larger value first, none negative. Absolute error some 1e-16 of the
 * larger value; the sign of the second row is rounding's where the smaller value is no larger.
 */
export function singularRows(a: number, b: number, c: number, d: number): Singular[] {
  const [first, second] = ofTriangle(...triangle(a, b, c, d)).map(positive)
  return first.value < second.value ? [second, first] : [first, second]
}

const positive = ({ value, row }: Singular): Singular =>
  value < 0 ? { value: -value, row: [-row[0], -row[1]] } : { value, row }

/** A reflection makes it [[f, g], [0, h]]. */
function triangle(a: number, b: number, c: number, d: number): [number, number, number] {
  if (c === 0) return [a, b, d]
  const f = withSign(Math.sqrt(a * a + c * c), -a || -1)
  const lower = c / (a - f)
  const moved = ((f - a) / f) * (b + lower * d)
  return [f, b - moved, d - moved * lower]
}

function ofTriangle(f: number, g: number, h: number): Singular[] {
  const smaller = Math.min(Math.abs(f), Math.abs(h) * (Math.abs(f) / (Math.abs(f) + Math.abs(g))))
  if (!(Math.abs(g) > smaller * NEGLIGIBLE)) {
    return [
      { value: f, row: [1, 0] },
      { value: h, row: [0, 1] },
    ]
  }
  const swapped = Math.abs(h) > Math.abs(f)
  const found = swapped ? rotations(h, g, f) : rotations(f, g, h)
  const [cosLeft, sinLeft] = swapped ? [found.right[1], found.right[0]] : found.left
  const [cosRight, sinRight] = swapped ? [found.left[1], found.left[0]] : found.right
  // from the largest of the three entries, as it is the surest
  const isAbove = Math.abs(g) > Math.max(Math.abs(f), Math.abs(h))
  const sign = isAbove
    ? signOf(sinRight) * signOf(cosLeft) * signOf(g)
    : swapped
      ? signOf(sinRight) * signOf(sinLeft) * signOf(h)
      : signOf(cosRight) * signOf(cosLeft) * signOf(f)
  return [
    { value: found.larger * sign, row: [cosRight, sinRight] },
    { value: found.smaller * sign * signOf(f) * signOf(h), row: [-sinRight, cosRight] },
  ]
}

/** Next to the smaller singular value: 2**-53 * 2**(53/8) / sqrt(2), as dbdsqr has it. */
const NEGLIGIBLE = 7.74852347735516e-15

/** Of [[f, g], [0, h]] with |f| >= |h|: the rotations as cosine and sine, the values by size. */
function rotations(f: number, g: number, h: number) {
  const [fSize, gSize, hSize] = [Math.abs(f), Math.abs(g), Math.abs(h)]
  if (fSize / gSize < 1.1102230246251565e-16) {
    const smaller = hSize > 1 ? fSize / (gSize / hSize) : (fSize / gSize) * hSize
    return { larger: gSize, smaller, left: [1, h / g], right: [f / g, 1] }
  }
  const l = (fSize - hSize) / fSize
  const m = g / f
  const t = 2 - l
  const s = Math.sqrt(t * t + m * m)
  const r = l === 0 ? Math.abs(m) : Math.sqrt(l * l + m * m)
  const half = 0.5 * (s + r)
  const tangent = (m / (s + t) + m / (r + l)) * (1 + half)
  const size = Math.sqrt(tangent * tangent + 4)
  const right = [2 / size, tangent / size]
  const left = [(right[0] + right[1] * m) / half, ((h / f) * right[1]) / half]
  return { larger: fSize * half, smaller: hSize / half, left, right }
}

const withSign = (size: number, sign: number) => (sign < 0 ? -size : size)

/** Of 0 too. */
const signOf = (x: number) => (x < 0 || Object.is(x, -0) ? -1 : 1)
