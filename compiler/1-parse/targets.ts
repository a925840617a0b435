/** What can be assigned to. Python reference, "Assignment statements". */
import type { Expression, Located } from '../ir/expression.js'
import type { Span } from '../ir/source.js'

type E = Expression<Located>

export interface TargetFault {
  readonly what: string
  readonly span: Span
}

/** What of a target cannot be assigned to; with `single` also a tuple or a list. */
export function targetFault(target: E, single: boolean): TargetFault | undefined {
  switch (target.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return undefined
    case 'starred':
      return single ? faultOf(target) : targetFault(target.value, true)
    case 'tuple':
    case 'list':
      if (single) return faultOf(target)
      for (const item of target.items) {
        const inner = item.kind === 'starred' ? item.value : item
        const fault = targetFault(inner, false)
        if (fault !== undefined) return fault
      }
      return undefined
    default:
      return faultOf(target)
  }
}

/** The second starred target of a row, where only one can take the rest. */
export function secondStar(target: E): E | undefined {
  if (target.kind !== 'tuple' && target.kind !== 'list') return undefined
  const second = target.items.filter((item) => item.kind === 'starred')[1]
  return second ?? target.items.map(secondStar).find((found) => found !== undefined)
}

const words: Partial<Record<E['kind'], string>> = {
  number: 'a number',
  string: 'a string',
  'f-string': 'a string',
  boolean: 'True or False',
  none: 'None',
  call: 'the result of a call',
  compare: 'a comparison',
  lambda: 'a function',
  conditional: 'a conditional expression',
  tuple: 'a tuple',
  list: 'a list',
  starred: 'a starred expression',
}

const faultOf = (target: E): TargetFault => ({
  what: words[target.kind] ?? 'an expression',
  span: target.span,
})
