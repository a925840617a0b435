/** The units in which Brian displays quantities, and its choice among them. Semantics 11.5. */
import { type Dimension, powerDimension, sameDimension } from './dimension.js'
import { dimensionName, dimensionSymbol } from './format-dimension.js'
import { unit } from './unit-table.js'
import { userUnits } from './user-units.js'

export interface DisplayUnit {
  readonly scale: number
  readonly symbol: string
  readonly name: string
}

/**
 * The registered unit with the least `deviation(scale)`; without it the one of scale 1. Where no
 * unit is registered, the product of base units.
 */
export function displayUnit(
  dimension: Dimension,
  deviation?: (scale: number) => number,
): DisplayUnit {
  const units = candidates(dimension)
  const fallback = {
    scale: 1,
    symbol: dimensionSymbol(dimension),
    name: dimensionName(dimension),
  }
  if (deviation === undefined) return units.find((u) => u.scale === 1) ?? fallback
  let best: DisplayUnit = fallback
  let least = Number.NaN
  for (const candidate of units) {
    const found = deviation(candidate.scale)
    if (!(found >= least)) {
      least = found
      best = candidate
    }
  }
  return best
}

/** Brian's standard register in its order: the first of equally good units wins. */
function candidates(dimension: Dimension): DisplayUnit[] {
  for (const base of displayBases.split(' ')) {
    const plain = unit(base)?.dimension ?? dimension
    const power = [1, 2, 3].find((p) => sameDimension(powerDimension(plain, p), dimension))
    if (power === undefined) continue
    const suffix = power === 1 ? '' : `${power}`
    return [...prefixes, ''].flatMap((prefix) => {
      const found = unit(prefix + base + suffix)
      if (found === undefined) return []
      const name = found.name.replace('kgram', 'kilogram')
      return [{ scale: found.scale, symbol: found.displayName, name }]
    })
  }
  const users = userUnits(dimension)
  if (users.length > 0) {
    return users.map(({ scale, name, displayName }) => ({ scale, symbol: displayName, name }))
  }
  for (const row of additional.split(',')) {
    const [symbol, name, exponents] = row.split(':')
    const own = exponents.split(' ').map(Number) as unknown as Dimension
    if (sameDimension(own, dimension)) return [{ scale: 1, symbol, name }]
  }
  return []
}

const prefixes = 'YkMzEyTupnmfGPZa'

/** The bases that Brian shows: of two names for one thing the one that was registered last. */
const displayBases =
  'metre gram second amp kelvin mole candle molar hertz newton pascal joule watt coulomb volt' +
  ' farad ohm siemens weber tesla henry lux gray katal'

/** Brian's additional register, where it differs from a standard unit: symbol, name, dimension. */
const additional =
  'Pa s:pascal * second:-1 1 -1 0 0 0 0,W/(m^2):watt / (metre ** 2):0 1 -3 0 0 0 0,' +
  'J/K:joule / kelvin:2 1 -2 0 -1 0 0,J/(kg K):joule / (kilogram * kelvin):2 0 -2 0 -1 0 0,' +
  'W/(m K):watt / (metre * kelvin):1 1 -3 0 -1 0 0,' +
  'V/(m^3):volt / (metre ** 3):-1 1 -3 -1 0 0 0,C/(m^3):coulomb / (metre ** 3):-3 0 1 1 0 0 0,' +
  'C/(m^2):coulomb / (metre ** 2):-2 0 1 1 0 0 0,F/m:farad / metre:-3 -1 4 2 0 0 0,' +
  'H/m:henry / metre:1 1 -2 -2 0 0 0,J/mol:joule / mole:2 1 -2 0 0 -1 0,' +
  'J/(mol K):joule / (mole * kelvin):2 1 -2 0 -1 -1 0,C/kg:coulomb / kilogram:0 -1 1 1 0 0 0,' +
  'Gy/s:gray / second:2 0 -3 0 0 0 0,kat/(m^3):katal / (metre ** 3):-3 0 -1 0 0 1 0'
