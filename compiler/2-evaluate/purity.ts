/** Whether code may be left out, repeated or moved: it changes nothing and draws nothing. */
import type { Code, RuntimeName } from '../ir/protocol.js'
import { partsOf } from '../ir/walk-protocol.js'

/** Runtime functions that change one of their arguments. */
const changing: ReadonlySet<RuntimeName> = new Set<RuntimeName>([
  'setAttribute',
  'setActive',
  'setItem',
  'setStates',
  'setSynapsesStates',
  'setEnd',
  'setWhere',
  'linkState',
  'setEventSchedule',
  'callMethod',
  'callMonitorMethod',
  'ownStream',
  'delItem',
  'sortInPlace',
  'raise',
  'pyIter',
  'pyNext',
  'addInPlace',
  'subtractInPlace',
  'multiplyInPlace',
  'divideInPlace',
  'floorDivideInPlace',
  'moduloInPlace',
  'powerInPlace',
  'bitAndInPlace',
  'bitOrInPlace',
  'bitXorInPlace',
])

export function isPure(code: Code): boolean {
  return isQuiet(code) && partsOf(code).every(isPure)
}

/** Whether the code itself, its parts aside, has no effect. */
function isQuiet(code: Code): boolean {
  switch (code.kind) {
    case 'invoke':
    case 'create':
    case 'run':
    case 'state-code':
    case 'frame-objects':
      return false
    case 'read':
      return !code.maybeUnbound
    case 'call':
      return !code.simulation && !code.keywords && !changing.has(code.callee)
    default:
      return true
  }
}

/** Whether it can be evaluated twice for the price of a look: a constant or a variable. */
export function isTrivial(code: Code): boolean {
  return code.kind === 'constant' || code.kind === 'unit' || code.kind === 'read'
}
