/** Brian's display of quantities in their best unit: `3. mV`, `3. * mvolt`. Semantics 11.5. */
import { log10 } from '../math/log.js'
import { type Dimension, isDimensionless, powerDimension, sameDimension } from './dimension.js'
import { type ArrayStyle, arrayRepr, arrayStyle, arrayText, shownElements } from './format-array.js'
import { dimensionName, dimensionSymbol } from './format-dimension.js'
import { newArray } from './operand.js'
import { unit } from './unit-table.js'
import { userUnits } from './user-units.js'
import { NDArray, type Quantity, Unit } from './value.js'

/** str() of a quantity; of a unit its symbol. */
export function quantityText(q: Quantity, style = arrayStyle): string {
  if (q instanceof Unit) return q.displayName
  if (isDimensionless(q.dimension)) return valueText(q.value, style)
  const best = bestUnit(q)
  return `${valueText(inUnit(q.value, best.scale), style)} ${best.symbol}`
}

/** repr() of a quantity: a Python expression. */
export function quantityRepr(q: Quantity): string {
  if (q instanceof Unit) return q.name
  if (isDimensionless(q.dimension)) return `Quantity(${valueText(q.value, arrayStyle)})`
  const best = bestUnit(q)
  const value = inUnit(q.value, best.scale)
  const text = value instanceof NDArray ? arrayRepr(value) : valueText(value, arrayStyle)
  return `${text} * ${best.name}`
}

/** in_unit(u, precision): the value in this unit, with its symbol. */
export function shownInUnit(value: number | NDArray, u: Quantity, precision = 8): string {
  const scale = u.value instanceof NDArray ? 1 : u.value
  const symbol = u instanceof Unit ? u.displayName : dimensionSymbol(u.dimension)
  return `${valueText(inUnit(value, scale), { ...arrayStyle, precision })} ${symbol}`.trim()
}

interface Display {
  readonly scale: number
  readonly symbol: string
  readonly name: string
}

/** The registered unit whose ratio to the values comes closest to 10. Semantics 11.5. */
export function bestUnit({ value, dimension }: Pick<Quantity, 'value' | 'dimension'>): Display {
  const units = candidates(dimension)
  const fallback = {
    scale: 1,
    symbol: dimensionSymbol(dimension),
    name: dimensionName(dimension),
  }
  if (units.length === 0) return fallback
  const shown = value instanceof NDArray ? shownElements(value) : [value]
  const sizes = shown.map(Math.abs).filter((x) => x > 0)
  if (sizes.length === 0) return units.find((u) => u.scale === 1) ?? fallback
  let best = fallback
  let least = Number.NaN
  for (const candidate of units) {
    let deviation = 0
    for (const x of sizes) {
      const d = log10(x / candidate.scale) - 1
      deviation += d * d
    }
    if (!(deviation >= least)) {
      least = deviation
      best = candidate
    }
  }
  return best
}

/** Brian's standard register in its order: the first of equally good units wins. */
function candidates(dimension: Dimension): Display[] {
  const prefixes = ['Y', 'k', 'M', 'z', 'E', 'y', 'T', 'u', 'p', 'n', 'm', 'f', 'G', 'P', 'Z', 'a']
  for (const base of displayBases) {
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
  const row = additional.find(([, , d]) => sameDimension(d, dimension))
  return row === undefined ? [] : [{ scale: 1, symbol: row[0], name: row[1] }]
}

/** The bases that Brian shows: of two names for one thing the one that was registered last. */
const displayBases = [
  'metre',
  'gram',
  'second',
  'amp',
  'kelvin',
  'mole',
  'candle',
  'molar',
  'hertz',
  'newton',
  'pascal',
  'joule',
  'watt',
  'coulomb',
  'volt',
  'farad',
  'ohm',
  'siemens',
  'weber',
  'tesla',
  'henry',
  'lux',
  'gray',
  'katal',
]

/** Brian's additional register, where it differs from a standard unit. */
const additional: readonly (readonly [string, string, Dimension])[] = [
  ['Pa s', 'pascal * second', [-1, 1, -1, 0, 0, 0, 0]],
  ['W/(m^2)', 'watt / (metre ** 2)', [0, 1, -3, 0, 0, 0, 0]],
  ['J/K', 'joule / kelvin', [2, 1, -2, 0, -1, 0, 0]],
  ['J/(kg K)', 'joule / (kilogram * kelvin)', [2, 0, -2, 0, -1, 0, 0]],
  ['W/(m K)', 'watt / (metre * kelvin)', [1, 1, -3, 0, -1, 0, 0]],
  ['V/(m^3)', 'volt / (metre ** 3)', [-1, 1, -3, -1, 0, 0, 0]],
  ['C/(m^3)', 'coulomb / (metre ** 3)', [-3, 0, 1, 1, 0, 0, 0]],
  ['C/(m^2)', 'coulomb / (metre ** 2)', [-2, 0, 1, 1, 0, 0, 0]],
  ['F/m', 'farad / metre', [-3, -1, 4, 2, 0, 0, 0]],
  ['H/m', 'henry / metre', [1, 1, -2, -2, 0, 0, 0]],
  ['J/mol', 'joule / mole', [2, 1, -2, 0, 0, -1, 0]],
  ['J/(mol K)', 'joule / (mole * kelvin)', [2, 1, -2, 0, -1, -1, 0]],
  ['C/kg', 'coulomb / kilogram', [0, -1, 1, 1, 0, 0, 0]],
  ['Gy/s', 'gray / second', [2, 0, -3, 0, 0, 0, 0]],
  ['kat/(m^3)', 'katal / (metre ** 3)', [-3, 0, -1, 0, 0, 1, 0]],
]

function inUnit(value: number | NDArray, scale: number): number | NDArray {
  if (!(value instanceof NDArray)) return value / scale
  const result = newArray('float64', value.shape)
  value.data.forEach((x: number, k: number) => {
    result.data[k] = x / scale
  })
  return result
}

/** A scalar is shown as numpy shows it inside an array: `3.`, `1.e-06`. */
function valueText(value: number | NDArray, style: ArrayStyle): string {
  if (value instanceof NDArray) return arrayText(value, style)
  const text = arrayText(new NDArray(Float64Array.of(value), 'float64', [1]), style)
  return text.slice(1, -1).trim()
}
