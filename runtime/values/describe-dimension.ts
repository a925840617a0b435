/** Names of dimensions for people: `volt/second` rather than m^2 kg s^-4 A^-1. */
import { dimensionOfBase } from './base-units.js'
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
  return named(`${friendly} hertz`, d) ?? powerOf(d) ?? compound(d) ?? fallback(d)
}

/** In order of preference. No frequency: volt/second reads better than volt*hertz. */
const friendly =
  'second volt amp siemens ohm farad metre coulomb mole kelvin kilogram joule watt newton pascal ' +
  'candle'

/** What may be divided or multiplied by the next ones. */
const squares = ' metre**2 volt**2 amp**2'

const divisors =
  'second second**0.5 second**2 metre metre**2 metre**3 volt volt**2 amp mole kelvin kilogram'

const named = (names: string, d: Dimension): string | undefined =>
  names.split(' ').find((name) => sameDimension(dimensionOf(name), d))

/** Of a name such as `metre**2`. */
function dimensionOf(name: string): Dimension {
  const [base, exponent] = name.split('**')
  return powerDimension(dimensionOfBase(base), Number(exponent ?? 1))
}

function powerOf(d: Dimension): string | undefined {
  for (const name of friendly.split(' ')) {
    for (const power of ['**2', '**3', '**4', '**0.5', '**1.5', '']) {
      if (named(name + power, d)) return name + power
      if (named(name + power, powerDimension(d, -1))) return `1/${name}${power}`
    }
  }
  return undefined
}

/** Divisor by divisor, so that a product with second comes before a quotient by amp. */
function compound(d: Dimension): string | undefined {
  for (const name of divisors.split(' ')) {
    const top = named(friendly + squares, multiplyDimensions(d, dimensionOf(name)))
    if (top) return `${top}/${name}`
    const left = named(friendly + squares, divideDimensions(d, dimensionOf(name)))
    if (left) return `${left}*${name}`
  }
  return undefined
}

function fallback(d: Dimension): string {
  const names = 'metre kilogram second amp kelvin mole candle'.split(' ')
  const factors = (sign: number) =>
    names.flatMap((name, k) => {
      const exponent = d[k] * sign
      return exponent <= 0 ? [] : [exponent === 1 ? name : `${name}**${exponent}`]
    })
  return [factors(1).join('*') || '1', ...factors(-1)].join('/')
}
