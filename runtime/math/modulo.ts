/** Python's % and // on floats. CPython, Objects/floatobject.c; numpy has the same formulas. */

/** x % y with the sign of y; a zero result has the sign of y as well. y = 0 gives NaN. */
export function floorModulo(x: number, y: number): number {
  const r = x % y
  if (r === 0) return y < 0 || Object.is(y, -0) ? -0 : 0
  return r < 0 !== y < 0 ? r + y : r
}

/** Floor of x / y, from the exact remainder. y = 0 gives x / y. */
export function floorDivide(x: number, y: number): number {
  if (y === 0) return x / y
  const r = x % y
  let q = (x - r) / y
  if (r !== 0 && r < 0 !== y < 0) q -= 1
  if (q === 0) return x / y < 0 || Object.is(x / y, -0) ? -0 : 0
  const floor = Math.floor(q)
  return q - floor > 0.5 ? floor + 1 : floor
}
