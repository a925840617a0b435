/** The exponential of matrices, for linear systems of differential equations. */
import { exp, exprel } from './exp.js'

/**
 * The mean of e**x for x from p to q: (e**p - e**q)/(p - q), and e**p where they are equal. Loses
 * no digits where they are close.
 */
export function expMean(p: number, q: number): number {
  const high = Math.max(p, q)
  const low = Math.min(p, q)
  return exp(high) * exprel(low - high)
}

/** Formulas that differ by more have lost most of their digits in a difference of near rates. */
const tolerance = 1e-6

/** Whether a value is near enough to what it should be; NaN and infinities are not. */
export const agree = (value: number, exact: number): boolean =>
  Math.abs(value - exact) <= tolerance * Math.abs(exact)

/**
 * One entry of e**A, for a square matrix A given row by row. Rows and columns count from 0. The
 * Taylor series acts on a unit vector, in as many equal steps as keep each of them short. Changing
 * the units of the variables changes no digit of the result but by the units themselves, up to
 * powers of two. Entries that are zero for every A of this pattern are exactly 0. Where A holds
 * NaN or infinities the result is NaN.
 */
export function expmEntry(row: number, column: number, size: number, ...a: number[]): number {
  const radius = spectralBound(a, size)
  if (!(radius < mostSteps)) return Number.NaN
  const steps = Math.max(1, Math.ceil(radius))
  let vector = new Array<number>(size).fill(0)
  vector[column] = 1
  for (let step = 0; step < steps; step++) vector = taylorStep(a, size, vector, steps)
  return vector[row]
}

const mostSteps = 1e5

/** Terms after which a series with a spectral radius of at most 1 no longer changes. */
const mostTerms = 60

/** e**(A/steps) times the vector. */
function taylorStep(a: number[], size: number, start: number[], steps: number): number[] {
  const sum = start.slice()
  let term = start
  for (let k = 1; k <= mostTerms; k++) {
    const next = new Array<number>(size).fill(0)
    let changed = k < size
    for (let i = 0; i < size; i++) {
      let total = 0
      for (let j = 0; j < size; j++) total += a[i * size + j] * term[j]
      next[i] = total / (k * steps)
      const before = sum[i]
      sum[i] += next[i]
      changed ||= sum[i] !== before
    }
    if (!changed) break
    term = next
  }
  return sum
}

/** At least the spectral radius of A, and independent of its units: trace(|A|**8)**(1/8). */
function spectralBound(a: number[], size: number): number {
  let power = a.map(Math.abs)
  for (let k = 0; k < 3; k++) {
    const square = new Array<number>(size * size).fill(0)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        for (let l = 0; l < size; l++)
          square[i * size + j] += power[i * size + l] * power[l * size + j]
      }
    }
    power = square
  }
  let trace = 0
  for (let i = 0; i < size; i++) trace += power[i * size + i]
  return Math.sqrt(Math.sqrt(Math.sqrt(trace)))
}
