/** Binomial numbers as numpy's legacy generator draws them. Semantics page 12.3. */
import { type BoundTable, boundTable } from './bound-table.js'
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import type { Law, Uniforms } from './poisson-law.js'

/** Successes of n trials with probability p. Draws from the stream even for n = 0 or p = 0. */
export function binomialLaw(n: number, p: number): Law<Uniforms> {
  const rare = p <= 0.5 ? p : 1 - p
  const law = rare * n <= 30 ? inversion(n, rare) : triangleParallelogram(n, rare)
  return p <= 0.5 ? law : (random) => n - law(random)
}

/** Sums probabilities from 0 up until a uniform is reached; starts again far beyond the mean. */
function inversion(n: number, p: number): Law<Uniforms> {
  const { none, bound, next } = inverted(n, p)
  return (random) => {
    let count = 0
    let px = none
    let u = random.uniform()
    while (u > px) {
      count++
      if (count > bound) {
        count = 0
        px = none
        u = random.uniform()
      } else {
        u -= px
        px = next(px, count)
      }
    }
    return count
  }
}

/** The probability of no success, how far to go, and the probability of so many successes. */
function inverted(n: number, p: number) {
  const q = 1 - p
  const mean = n * p
  return {
    none: exp(n * log(q)),
    bound: Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1))),
    next: (px: number, count: number) => ((n - count + 1) * p * px) / (count * q),
  }
}

/**
 * The numbers of `inversion`, which follow from one uniform each, for many draws; nothing where
 * numpy draws otherwise. `rare`: of successes, or else of failures.
 */
export function binomialTable(n: number, rare: number): BoundTable | undefined {
  if (!(rare * n <= 30)) return undefined
  const { none, bound, next } = inverted(n, rare)
  const chances = [none]
  for (let count = 1; count <= bound; count++) chances.push(next(chances[count - 1], count))
  const follows = (u: number, most: number) => {
    let rest = u
    for (let count = 0; count <= most; count++) {
      if (!(rest > chances[count])) return true
      rest -= chances[count]
    }
    return false
  }
  return boundTable(follows, bound)
}

/** BTPE of V. Kachitvichyanukul and B. Schmeiser, CACM 31 (1988) 216-222; p <= 1/2. */
function triangleParallelogram(n: number, p: number): Law<Uniforms> {
  const shape = shapeOf(n, p)
  return (random) => {
    for (;;) {
      const candidate = propose(random, shape)
      if (candidate !== undefined) return candidate
    }
  }
}

type Shape = ReturnType<typeof shapeOf>

/** The triangle, the parallelograms beside it and the two exponential tails. */
function shapeOf(n: number, r: number) {
  const q = 1 - r
  const fm = n * r + r
  const m = Math.floor(fm)
  const p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5
  const xm = m + 0.5
  const xl = xm - p1
  const xr = xm + p1
  const c = 0.134 + 20.5 / (15.3 + m)
  const left = (fm - xl) / (fm - xl * r)
  const leftRate = left * (1 + left / 2)
  const right = (xr - fm) / (xr * q)
  const rightRate = right * (1 + right / 2)
  const p2 = p1 * (1 + 2 * c)
  const p3 = p2 + c / leftRate
  const p4 = p3 + c / rightRate
  return { n, r, q, m, p1, xm, xl, xr, c, leftRate, rightRate, p2, p3, p4, nrq: n * r * q }
}

/** One attempt: a number, or nothing where it is rejected. */
function propose(random: Uniforms, shape: Shape): number | undefined {
  const { n, m, p1, xm, xl, xr, c, leftRate, rightRate, p2, p3, p4 } = shape
  const u = random.uniform() * p4
  let v = random.uniform()
  if (u <= p1) return Math.floor(xm - p1 * v + u)
  let y: number
  if (u <= p2) {
    const x = xl + (u - p1) / c
    v = v * c + 1 - Math.abs(m - x + 0.5) / p1
    if (v > 1) return undefined
    y = Math.floor(x)
  } else if (u <= p3) {
    y = Math.floor(xl + log(v) / leftRate)
    if (y < 0 || v === 0) return undefined
    v = v * (u - p2) * leftRate
  } else {
    y = Math.floor(xr - log(v) / rightRate)
    if (y > n || v === 0) return undefined
    v = v * (u - p3) * rightRate
  }
  return accepts(shape, y, v) ? y : undefined
}

/** Whether v lies below the probability of y relative to that of the mode. */
function accepts({ n, r, q, m, xm, nrq }: Shape, y: number, v: number): boolean {
  const k = Math.abs(y - m)
  if (k <= 20 || k >= nrq / 2 - 1) {
    const s = r / q
    const a = s * (n + 1)
    let f = 1
    for (let i = m + 1; i <= y; i++) f *= a / i - s
    for (let i = y + 1; i <= m; i++) f /= a / i - s
    return v <= f
  }
  const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
  const t = (-k * k) / (2 * nrq)
  const logV = log(v)
  if (logV < t - rho) return true
  if (logV > t + rho) return false
  const x1 = y + 1
  const f1 = m + 1
  const z = n + 1 - m
  const w = n - y + 1
  return (
    logV <=
    xm * log(f1 / x1) +
      (n - m + 0.5) * log(z / w) +
      (y - m) * log((w * r) / (x1 * q)) +
      stirling(f1) +
      stirling(z) +
      stirling(x1) +
      stirling(w)
  )
}

function stirling(x: number): number {
  const square = x * x
  return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
}
