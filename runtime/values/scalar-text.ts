/** str() of a single quantity, without what arrays and other values need. Semantics 11.5. */
import { type Dimension, isDimensionless } from './dimension.js'
import { displayUnit } from './display-unit.js'
import { numberText } from './format-float.js'

/** `-70. mV`, `1.5` */
export function scalarText(value: number, dimension: Dimension): string {
  if (isDimensionless(dimension)) return numberText(value)
  const size = Math.abs(value)
  // how many times its ratio to 10 is off: the order of |log10(ratio) - 1|, ties included
  const deviation = (scale: number) => {
    const ratio = size / scale / 10
    return Math.max(ratio, 1 / ratio)
  }
  const { scale, symbol } = displayUnit(dimension, size > 0 ? deviation : undefined)
  return `${numberText(value / scale)} ${symbol}`
}
