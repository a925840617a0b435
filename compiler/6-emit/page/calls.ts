/** The calls of the script by their place: what an object was made with, as it was written. */
import type { Argument, Expression, Located } from '../../ir/expression.js'
import type { Script } from '../../ir/script.js'
import type { Span } from '../../ir/source.js'

export interface Calls {
  /** the arguments of the call that covers exactly this range; none where there is no such call */
  readonly at: (span: Span) => readonly Argument<Located>[]
  /** those of the call of a method of this name that a range lies in */
  readonly around: (span: Span, method: string) => readonly Argument<Located>[] | undefined
}

export function callsOf({ body }: Script): Calls {
  const found = new Map<string, readonly Argument<Located>[]>()
  const methods: { readonly name: string; readonly call: CallNode }[] = []
  const key = ({ start, end }: Span) => `${start} ${end}`
  // statements and expressions alike are plain objects: all of them are looked through
  const waiting: unknown[] = [body]
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (isCall(next)) {
      found.set(key(next.span), next.arguments)
      const { callee } = next
      if (callee.kind === 'attribute') methods.push({ name: callee.name, call: next })
    }
    for (const value of Object.values(next)) {
      if (typeof value === 'object' && value !== null && !isText(value)) waiting.push(value)
    }
  }
  const around: Calls['around'] = ({ start, end }, method) =>
    methods.find(({ name, call }) => {
      return name === method && call.span.start <= start && call.span.end >= end
    })?.call.arguments
  return { at: (span) => found.get(key(span)) ?? [], around }
}

interface CallNode {
  readonly span: Span
  readonly callee: Expression
  readonly arguments: readonly Argument<Located>[]
}

const isCall = (x: object): x is CallNode => 'kind' in x && x.kind === 'call'

/** A located text has an offset for each character: nothing to look through. */
const isText = (x: object): boolean => 'offsets' in x
