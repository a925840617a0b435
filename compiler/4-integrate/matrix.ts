/** The matrix of a linear system: which variables depend on which, and where it is singular. */
import { sample } from '../algebra/sample.js'
import { isZero } from '../algebra/simplify.js'
import type { Checked, Expression } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'

/** `matrix[k][j]`: the factor of the variable j in the equation of the variable k. */
export type Matrix = readonly (readonly Expression<Checked>[])[]

/** The variables on some way from `source` to `target`, both included, or none. */
export function between(matrix: Matrix, source: number, target: number): readonly number[] {
  const forth = reachable(source, (from, to) => !isZero(matrix[to][from]), matrix.length)
  const back = reachable(target, (from, to) => !isZero(matrix[from][to]), matrix.length)
  return [...matrix.keys()].filter((k) => forth.has(k) && back.has(k))
}

function reachable(
  start: number,
  leads: (from: number, to: number) => boolean,
  size: number,
): Set<number> {
  const found = new Set([start])
  for (const from of found) {
    for (let to = 0; to < size; to++) if (leads(from, to)) found.add(to)
  }
  return found
}

/** Groups of variables that depend on each other; a group of one is no cycle. */
export function cycles(matrix: Matrix): readonly (readonly number[])[] {
  const groups = [...matrix.keys()].map((k) => between(matrix, k, k))
  return groups.filter((group, k) => group[0] === k)
}

const points = 16

/** Whether the determinant of the rows and columns of a group is zero whatever the names are. */
export function isSingular(matrix: Matrix, group: readonly number[]): boolean {
  return everywhere(matrix, group, (numbers) => {
    const { value, size } = determinant(numbers)
    return Math.abs(value) <= 1e-10 * size
  })
}

/**
 * Whether sympy's solution of two variables that depend on each other contains complex numbers,
 * which Brian refuses. Found by trying: where the eigenvalues are never real, it writes sines only
 * of two equal rates without a denominator; where both variables stand in the other's equation
 * only, it does not take the root of a product of several names.
 */
export function isComplex(matrix: Matrix, group: readonly number[]): boolean {
  const [x, y] = group
  const never = everywhere(matrix, group, ([[a, b], [c, d]]) => {
    const discriminant = (a - d) ** 2 + 4 * b * c
    return discriminant < -1e-10 * (a * a + d * d + Math.abs(b * c))
  })
  if (never)
    return !isAlike(matrix, group) || group.some((k) => group.some((j) => divides(matrix[k][j])))
  if (!isZero(matrix[x][x]) || !isZero(matrix[y][y])) return false
  const names = new Set([matrix[x][y], matrix[y][x]].flatMap((e) => namesIn(e)))
  const value = (negated?: string) =>
    sample(matrix[x][y], 0, negated) * sample(matrix[y][x], 0, negated)
  return [...names].filter((name) => value(name) * value() < 0).length > 1
}

/** Whether two variables have the same rate of their own. */
const isAlike = (matrix: Matrix, group: readonly number[]): boolean =>
  everywhere(matrix, group, ([[a], [, d]]) => Math.abs(a - d) <= 1e-10 * Math.abs(a))

const namesIn = (e: Expression<Checked>): readonly string[] =>
  [...descendants(e)].flatMap((part) => (part.kind === 'name' ? [part.name] : []))

const divides = (e: Expression<Checked>): boolean =>
  [...descendants(e)].some((part) => part.kind === 'binary' && part.operator === '/')

function everywhere(
  matrix: Matrix,
  group: readonly number[],
  holds: (numbers: readonly (readonly number[])[]) => boolean,
): boolean {
  for (let point = 0; point < points; point++) {
    const numbers = group.map((k) => group.map((j) => sample(matrix[k][j], point)))
    if (!holds(numbers)) return false
  }
  return true
}

/** By minors, each computed once; `size` is the same sum without signs. */
function determinant(numbers: readonly (readonly number[])[]): { value: number; size: number } {
  const known = new Map<number, { value: number; size: number }>()
  const minor = (row: number, used: number): { value: number; size: number } => {
    if (row === numbers.length) return { value: 1, size: 1 }
    const earlier = known.get(used)
    if (earlier !== undefined) return earlier
    let value = 0
    let size = 0
    let sign = 1
    numbers[row].forEach((entry, column) => {
      if (used & (1 << column)) return
      if (entry !== 0) {
        const rest = minor(row + 1, used | (1 << column))
        value += sign * entry * rest.value
        size += Math.abs(entry) * rest.size
      }
      sign = -sign
    })
    known.set(used, { value, size })
    return { value, size }
  }
  return minor(0, 0)
}
