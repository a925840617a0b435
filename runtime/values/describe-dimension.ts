/** Names of dimensions for people: `volt/second` rather than m^2 kg s^-4 A^-1. */
import {
  type Dimension,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  powerDimension,
  sameDimension,
} from './dimension.js'

/**
 * The friendliest unit of this dimension: `volt`, `volt/second`, `amp/metre**2`, `1/second**2`,
 * `1` without dimension. It can be written behind the colon of an equation.
 */
export function describeDimension(d: Dimension): string {
  if (isDimensionless(d)) return '1'
  return named(d) ?? powerOf(d) ?? compound(d) ?? fallback(d)
}

type Row = readonly [name: string, dimension: Dimension]

/** In order of preference. */
const friendly: readonly Row[] = [
  ['second', [0, 0, 1, 0, 0, 0, 0]],
  ['volt', [2, 1, -3, -1, 0, 0, 0]],
  ['amp', [0, 0, 0, 1, 0, 0, 0]],
  ['siemens', [-2, -1, 3, 2, 0, 0, 0]],
  ['ohm', [2, 1, -3, -2, 0, 0, 0]],
  ['farad', [-2, -1, 4, 2, 0, 0, 0]],
  ['hertz', [0, 0, -1, 0, 0, 0, 0]],
  ['metre', [1, 0, 0, 0, 0, 0, 0]],
  ['coulomb', [0, 0, 1, 1, 0, 0, 0]],
  ['mole', [0, 0, 0, 0, 0, 1, 0]],
  ['kelvin', [0, 0, 0, 0, 1, 0, 0]],
  ['kilogram', [0, 1, 0, 0, 0, 0, 0]],
  ['joule', [2, 1, -2, 0, 0, 0, 0]],
  ['watt', [2, 1, -3, 0, 0, 0, 0]],
  ['newton', [1, 1, -2, 0, 0, 0, 0]],
  ['pascal', [-1, 1, -2, 0, 0, 0, 0]],
  ['candle', [0, 0, 0, 0, 0, 0, 1]],
]

/** What a friendly unit is divided or multiplied by. */
const divisors: readonly Row[] = [
  ['second', [0, 0, 1, 0, 0, 0, 0]],
  ['second**0.5', [0, 0, 0.5, 0, 0, 0, 0]],
  ['second**2', [0, 0, 2, 0, 0, 0, 0]],
  ['metre', [1, 0, 0, 0, 0, 0, 0]],
  ['metre**2', [2, 0, 0, 0, 0, 0, 0]],
  ['metre**3', [3, 0, 0, 0, 0, 0, 0]],
  ['volt', [2, 1, -3, -1, 0, 0, 0]],
  ['volt**2', [4, 2, -6, -2, 0, 0, 0]],
  ['amp', [0, 0, 0, 1, 0, 0, 0]],
  ['mole', [0, 0, 0, 0, 0, 1, 0]],
  ['kelvin', [0, 0, 0, 0, 1, 0, 0]],
  ['kilogram', [0, 1, 0, 0, 0, 0, 0]],
]

const named = (d: Dimension) => friendly.find(([, dimension]) => sameDimension(dimension, d))?.[0]

function powerOf(d: Dimension): string | undefined {
  for (const [name, dimension] of friendly) {
    if (name === 'hertz') continue
    for (const exponent of [2, 3, 4, 0.5, 1.5]) {
      if (sameDimension(powerDimension(dimension, exponent), d)) return `${name}**${exponent}`
      if (sameDimension(powerDimension(dimension, -exponent), d)) return `1/${name}**${exponent}`
    }
    if (sameDimension(powerDimension(dimension, -1), d)) return `1/${name}`
  }
  return undefined
}

/** Divisor by divisor, so that a product with second comes before a quotient by amp. */
function compound(d: Dimension): string | undefined {
  for (const [name, dimension] of divisors) {
    const top = numerator(multiplyDimensions(d, dimension))
    if (top !== undefined) return `${top}/${name}`
    const left = numerator(divideDimensions(d, dimension))
    if (left !== undefined) return `${left}*${name}`
  }
  return undefined
}

/** A unit or its square, but no frequency: volt/second reads better than volt*hertz. */
function numerator(d: Dimension): string | undefined {
  const row = friendly.find(
    ([name, dimension]) => name !== 'hertz' && sameDimension(dimension, d),
  )
  if (row !== undefined) return row[0]
  const squared = ['metre', 'volt', 'amp']
  const square = friendly.find(
    ([name, x]) => squared.includes(name) && sameDimension(powerDimension(x, 2), d),
  )
  return square === undefined ? undefined : `${square[0]}**2`
}

function fallback(d: Dimension): string {
  const names = ['metre', 'kilogram', 'second', 'amp', 'kelvin', 'mole', 'candle']
  const factors = (sign: number) =>
    names.flatMap((name, k) => {
      const exponent = d[k] * sign
      return exponent <= 0 ? [] : [exponent === 1 ? name : `${name}**${exponent}`]
    })
  const above = factors(1).join('*') || '1'
  return [above, ...factors(-1)].join('/')
}
