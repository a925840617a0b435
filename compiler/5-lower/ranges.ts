/** Bounds of int32 expressions: where they show that nothing overflows, no wrapping is printed. */
import type { LoweredExpression } from '../ir/kernel.js'

export interface Range {
  readonly low: number
  readonly high: number
}

const least = -(2 ** 31)
const most = 2 ** 31 - 1
const any: Range = { low: least, high: most }

/** Whether an int32 holds it. */
export const fits = (value: number): boolean => value >= least && value <= most

/** What an integer expression can be; the index and the size of a group are never negative. */
export function rangeOf(e: LoweredExpression): Range {
  switch (e.kind) {
    case 'number':
      return { low: e.value, high: e.value }
    case 'name':
      // the number of an element, and those of the neurons of a synapse
      if (e.name === 'i' || e.name === '_pre' || e.name === '_post')
        return { low: 0, high: most - 1 }
      return e.name === 'N' ? { low: 0, high: most } : any
    case 'conditional':
      return hull(rangeOf(e.then), rangeOf(e.otherwise))
    case 'binary':
      return ofBinary(e.operator, rangeOf(e.left), rangeOf(e.right))
    case 'call':
      return ofCall(e)
    default:
      return any
  }
}

const hull = (a: Range, b: Range): Range => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})

function ofBinary(operator: string, a: Range, b: Range): Range {
  switch (operator) {
    case '+':
      return { low: a.low + b.low, high: a.high + b.high }
    case '-':
      return { low: a.low - b.high, high: a.high - b.low }
    case '*': {
      const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
      return { low: Math.min(...corners), high: Math.max(...corners) }
    }
    case '//':
      return { low: 0, high: a.high }
    case '%':
      return { low: 0, high: b.high - 1 }
    default:
      return any
  }
}

/** Of a call, only a remainder by a positive literal says more than its type. */
function ofCall(e: LoweredExpression & { kind: 'call' }): Range {
  if (e.callee.kind !== 'name' || e.callee.name !== 'floorModuloInteger') return any
  const divisor = rangeOf(e.arguments[1].value)
  return divisor.low > 0 ? { low: 0, high: divisor.high - 1 } : any
}
