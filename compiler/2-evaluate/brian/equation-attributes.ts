/** The attributes that equations give to the objects of a class. Semantics page 5.8. */
import { type Dimension, dimensionless } from '../../../runtime/values/dimension.js'
import type { Equation } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { Type } from '../../ir/protocol.js'
import { numberType } from '../value.js'

export interface Attribute {
  readonly type: Type
  readonly readOnly?: boolean
  /** a subexpression: no array holds its values */
  readonly computed?: boolean
  /** a linked variable: it is not set but linked */
  readonly linked?: boolean
  /** of synapses: valid but not built; a variable of the neurons */
  readonly unbuilt?: boolean
  readonly ofNeurons?: boolean
}

/** A variable, and its values without units: `v_`. */
export function equationAttributes({ name, kind, unit, flags }: Equation<Located>) {
  const has = (flag: string) => flags.some((one) => one.name === flag)
  const readOnly = kind === 'subexpression'
  const rest = { readOnly, computed: readOnly && !has('constant over dt') }
  const type = (dimension: Dimension) => numberType(unit.type, dimension, 'array')
  return [
    [name, { ...rest, type: type(unit.dimension), linked: has('linked') }],
    [`${name}_`, { ...rest, type: type(dimensionless) }],
  ] as const
}
