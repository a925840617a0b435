/** Dimensions as products of Brian's base units: `m^2 kg s^-3 A^-1`. */
import type { Dimension } from './dimension.js'

const baseNames = ['metre', 'kilogram', 'second', 'amp', 'kelvin', 'mole', 'candle']

/** `metre ** 2 * kilogram` */
export const dimensionName = (d: Dimension): string => product(d, baseNames, ' ** ', ' * ')

/** `m^2 kg` */
export const dimensionSymbol = (d: Dimension): string =>
  product(d, ['m', 'kg', 's', 'A', 'K', 'mol', 'cd'], '^', ' ')

function product(d: Dimension, names: readonly string[], power: string, times: string): string {
  const factors = names.flatMap((name, k) =>
    d[k] === 0 ? [] : [d[k] === 1 ? name : `${name}${power}${d[k]}`],
  )
  return factors.join(times)
}
