/**
 * Compound units in the order in which the script made them: Brian shows quantities of their
 * dimension in them. Semantics 11.5. It grows as a script goes on, at compile time and at run time,
 * and is empty at the start of each.
 */
import { sameDimension } from './dimension.js'
import type { Unit } from './value.js'

const units: Unit[] = /* @__PURE__ */ [] as Unit[]

/** A later unit of one dimension and scale takes the place of the earlier. */
export function registerUnit(unit: Unit): Unit {
  const place = units.findIndex(
    ({ scale, dimension }) => scale === unit.scale && sameDimension(dimension, unit.dimension),
  )
  if (place >= 0) units[place] = unit
  else units.push(unit)
  return unit
}

/** As before any script. */
export function forgetUnits(): void {
  units.length = 0
}

/** Those of a dimension. */
export const userUnits = (dimension: Unit['dimension']): Unit[] =>
  units.filter((unit) => sameDimension(unit.dimension, dimension))
