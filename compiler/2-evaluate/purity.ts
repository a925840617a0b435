/** Whether code may be left out, repeated or moved: it changes nothing and draws nothing. */
import type { Code, RuntimeName } from '../ir/protocol.js'

/** Runtime functions that change one of their arguments. */
const changing: ReadonlySet<RuntimeName> = new Set<RuntimeName>([
  'setAttribute',
  'setItem',
  'callMethod',
  'addInPlace',
  'subtractInPlace',
  'multiplyInPlace',
  'divideInPlace',
])

export function isPure(code: Code): boolean {
  switch (code.kind) {
    case 'constant':
    case 'unit':
      return true
    case 'read':
      return !code.maybeUnbound
    case 'call':
      return (
        !code.simulation &&
        !code.keywords &&
        !changing.has(code.callee) &&
        code.arguments.every(isPure)
      )
    case 'list':
    case 'tuple':
      return code.items.every(isPure)
    case 'dict':
      return code.entries.every(([key, value]) => isPure(key) && isPure(value))
    case 'and':
    case 'or':
      return isPure(code.left) && isPure(code.right)
    case 'not':
      return isPure(code.operand)
    case 'conditional':
      return isPure(code.test) && isPure(code.then) && isPure(code.otherwise)
    case 'parameter':
      return isPure(code.default)
    case 'invoke':
    case 'create':
    case 'run':
      return false
  }
}

/** Whether it can be evaluated twice for the price of a look: a constant or a variable. */
export function isTrivial(code: Code): boolean {
  return code.kind === 'constant' || code.kind === 'unit' || code.kind === 'read'
}
