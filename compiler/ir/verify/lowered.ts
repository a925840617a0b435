/** What must hold of any expression of a kernel: see ir/intrinsic.ts. */
import { invariant } from '../../diagnostics/bug.js'
import type { ValueType } from '../expression.js'
import { type Intrinsic, intrinsics, scriptFunction } from '../intrinsic.js'
import type { LoweredExpression } from '../kernel.js'
import { children } from '../walk.js'

type E = LoweredExpression

/** Throws a Bug where operands and result do not have the types of the operation. */
export function verifyLowered(e: E, names: ReadonlyMap<string, ValueType>, where: string): void {
  const parts = e.kind === 'call' ? e.arguments.map((a) => a.value) : children(e)
  for (const part of parts) verifyLowered(part, names, where)
  const is = (...types: readonly ValueType[]) => `${parts.map((part) => part.type)}` === `${types}`
  const agrees = (condition: boolean) =>
    invariant(condition, `${where}: types of ${describe(e)} agree`)
  switch (e.kind) {
    case 'number':
      agrees(e.type === (e.integer ? 'integer' : 'float'))
      return
    case 'boolean':
      agrees(e.type === 'boolean')
      return
    case 'name':
      invariant(names.get(e.name) === e.type, `${where}: ${e.name} is a ${e.type}`)
      return
    case 'unary':
      agrees(is(e.type) && (e.operator === 'not') === (e.type === 'boolean'))
      return
    case 'binary':
      agrees(is(e.type, e.type) && operatorsOf(e.type).includes(e.operator))
      return
    case 'compare':
      agrees(e.type === 'boolean' && e.operators.length === 1 && is(parts[0].type, parts[0].type))
      return
    case 'logical':
      agrees(e.type === 'boolean' && parts.every((part) => part.type === 'boolean'))
      return
    case 'conditional':
      agrees(e.test.type === 'boolean' && e.then.type === e.type && e.otherwise.type === e.type)
      return
    case 'call': {
      const name = e.callee.kind === 'name' ? e.callee.name : ''
      const called = scriptFunction(name)
      if (called !== undefined) {
        invariant(names.has(called), `${where}: ${called} is an input`)
        agrees(e.type === 'float' && parts[0]?.type === 'float')
        return
      }
      invariant(Object.hasOwn(intrinsics, name), `${where}: ${name} is an intrinsic`)
      const { takes, gives } = intrinsics[name as Intrinsic]
      const floats = takes === 'floats' && parts.every((part) => part.type === 'float')
      agrees((floats || (takes !== 'floats' && is(...takes))) && e.type === gives)
      return
    }
    default:
      invariant(false, `${where}: no ${e.kind} in a kernel`)
  }
}

const operatorsOf = (type: ValueType): readonly string[] => {
  if (type === 'float') return ['+', '-', '*', '/']
  return type === 'integer' ? ['+', '-', '*', '//', '%'] : []
}

function describe(e: E): string {
  if (e.kind === 'binary' || e.kind === 'unary' || e.kind === 'logical') return e.operator
  if (e.kind === 'call' && e.callee.kind === 'name') return e.callee.name
  return e.kind
}
