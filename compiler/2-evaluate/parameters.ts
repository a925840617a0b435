/** Top-level numbers become named parameters. Architecture, decision 2; contract, section 5. */
import { dimensionless } from '../../runtime/values/dimension.js'
import { Quantity, type Value as Data } from '../../runtime/values/value.js'
import type { ValueType } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import { dataOf, parametersOf, type Value } from './value.js'

/**
 * The value under the name of a parameter, where the script binds the name exactly once, at
 * indentation 0, to a number, a boolean or a quantity that no run-time data enters.
 */
export function becomeParameter(e: Evaluator, name: string, value: Value, span: Span): Value {
  if (!e.topLevel || e.scope !== e.module || e.bindingCounts.get(name) !== 1) return value
  const data = dataOf(value)
  const scalar = data === undefined || !value.code ? undefined : scalarOf(data)
  if (data === undefined || !scalar || !value.code) return value
  const follows = [...parametersOf(value)]
  e.parameters.set(name, { name, span, ...scalar, ...(follows.length > 0 && { follows }) })
  return {
    kind: 'tunable',
    value: data,
    type: value.type,
    parameters: new Set([...follows, name]),
    code: { kind: 'parameter', name, default: value.code },
  }
}

function scalarOf(data: Data) {
  const scalar = (type: ValueType, value: number | boolean, dimension = dimensionless) => ({
    type,
    value,
    dimension,
  })
  if (typeof data === 'boolean') return scalar('boolean', data)
  if (typeof data === 'bigint') return scalar('integer', Number(data))
  if (typeof data === 'number') return scalar('float', data)
  if (data instanceof Quantity && typeof data.value === 'number') {
    return scalar('float', data.value, data.dimension)
  }
  return undefined
}
