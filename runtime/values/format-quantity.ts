/** Brian's display of quantities in their best unit: `3. mV`, `3. * mvolt`. Semantics 11.5. */
import { log10 } from '../math/log.js'
import { isDimensionless } from './dimension.js'
import { type DisplayUnit, displayUnit } from './display-unit.js'
import { type ArrayStyle, arrayRepr, arrayStyle, arrayText, shownElements } from './format-array.js'
import { dimensionSymbol } from './format-dimension.js'
import { numberText } from './format-float.js'
import { newArray } from './operand.js'
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

/** The registered unit whose ratio to the values comes closest to 10. Semantics 11.5. */
export function bestUnit({ value, dimension }: Pick<Quantity, 'value' | 'dimension'>): DisplayUnit {
  const shown = value instanceof NDArray ? shownElements(value) : [value]
  const sizes = shown.map(Math.abs).filter((x) => x > 0)
  if (sizes.length === 0) return displayUnit(dimension)
  return displayUnit(dimension, (scale) => {
    const deviations = sizes.map((x) => log10(x / scale) - 1)
    return deviations.reduce((sum, d) => sum + d * d, 0)
  })
}

function inUnit(value: number | NDArray, scale: number): number | NDArray {
  if (!(value instanceof NDArray)) return value / scale
  const result = newArray('float64', value.shape)
  value.data.forEach((x: number, k: number) => {
    result.data[k] = x / scale
  })
  return result
}

/** A scalar is shown as numpy shows it inside an array: `3.`, `1.e-06`. */
const valueText = (value: number | NDArray, style: ArrayStyle): string =>
  value instanceof NDArray ? arrayText(value, style) : numberText(value, style.precision)
