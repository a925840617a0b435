/** What a call of a function of the script gives, and what is known of it outside the function. */
import { invariant } from '../diagnostics/bug.js'
import type { Code, Step, Type } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { describe } from './describe.js'
import type { Evaluator } from './evaluator.js'
import type { Specialisation } from './functions.js'
import { sameValue } from './join.js'
import { isPure } from './purity.js'
import { asLiteral, once } from './sequences.js'
import { call } from './targets.js'
import { joinAll } from './types.js'
import {
  anyType,
  collectionOf,
  currentType,
  residual,
  type Sequence,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

/** What exists of a value at run time: the whole, or of a list of functions what its items have. */
export function codesOf(value: Value): readonly Code[] {
  const whole = wholeOf(value)
  if (whole) return [whole]
  return (collectionOf(value)?.items ?? []).flatMap(codesOf)
}

/**
 * What exists of it as one value at run time: nothing of a list in which an item, as an object of
 * a class, is known to compile time alone, since that is missing in the list there.
 */
function wholeOf(value: Value, within: ReadonlySet<Sequence> = new Set()): Code | undefined {
  const collection = collectionOf(value)
  if (!value.code || !collection?.items || within.has(collection)) return value.code
  const inside = new Set([...within, collection])
  const isWhole = collection.items.every((item) => wholeOf(item, inside) !== undefined)
  return isWhole ? value.code : undefined
}

/** What `return value` hands over: where the whole has no run-time value, the parts that have. */
export function returnedCode(value: Value): Code | undefined {
  const whole = wholeOf(value)
  const codes = codesOf(value)
  if (whole || codes.length === 0) return whole
  return { kind: 'list', items: codes }
}

/** The value of a call: known as far as each of its returns knows the same. */
export function resultOf(
  e: Evaluator,
  s: Specialisation,
  args: readonly Code[],
  span: Span,
): Value {
  const code: Code = { kind: 'invoke', procedure: s.procedure, arguments: args }
  // where each way through the function raises, nothing is returned
  if (!s.done || s.returns.length === 0) return residual(code, anyType)
  const [first, ...others] = s.returns
  const single = others.every((value) => sameValue(value, first))
  if (single && first.kind === 'known') {
    const parts = codesOf(first)
    const collection = collectionOf(first)
    if (textOf(first) || (parts.length === 0 && !collection?.items)) {
      if (!isIdle(e, s)) e.emit({ kind: 'evaluate', value: code, span })
      return asLiteral(first)
    }
    // what has no run-time value can only stay known
    if (collection?.items && (isVisible(s, collection) || !wholeOf(first))) {
      return new Outside(e, s, span).value(first, code)
    }
  }
  const missing = s.returns.find((value) => !wholeOf(value))
  if (missing) throw e.fault('no-run-time-value', { span }, { what: describe(missing) })
  const sites = new Set(taintsOf(...s.returns))
  if (!single) for (const site of s.choices) sites.add(site)
  return residual(code, joinAll(s.returns.map(currentType)), sites)
}

/** Whether the call can be left out where its value is known. */
function isIdle(e: Evaluator, s: Specialisation): boolean {
  const kept = s.scope.escapes || s.writes.size > 0
  return !kept && e.procedures[s.procedure].body.every(isQuiet)
}

const isQuiet = (step: Step): boolean =>
  (step.kind === 'assign' || step.kind === 'evaluate' || step.kind === 'return') &&
  isPure(step.value)

/**
 * A list that the function has put where others find it, too, may be changed by way of that; a
 * tuple stays as it is.
 */
const isVisible = (s: Specialisation, collection: Sequence): boolean =>
  collection.of === 'tuple' || s.writes.size === 0

/** The same values as the caller sees them: computed from what the call has given. */
class Outside {
  /** a list that is in two places is one list there, too */
  readonly #seen = new Map<Sequence, Sequence>()

  constructor(
    private readonly e: Evaluator,
    private readonly s: Specialisation,
    private readonly span: Span,
  ) {}

  value(value: Value, given: Code): Value {
    const held = once(this.e, given, this.span)
    if (wholeOf(value)) return this.#whole(value, held)
    let place = 0n
    return this.#parts(value, () => itemCode(held, { kind: 'constant', value: place++ }))
  }

  /** Of what has no run-time value as a whole, the parts come one by one, as `codesOf` has them. */
  #parts(value: Value, next: () => Code): Value {
    if (wholeOf(value)) return this.#whole(value, next())
    const collection = collectionOf(value)
    if (!collection?.items || value.kind !== 'known') return value
    return this.#with(value, collection, undefined, (item) => this.#parts(item, next))
  }

  #whole(value: Value, code: Code): Value {
    if (isLiteral(value)) return asLiteral(value)
    const collection = collectionOf(value)
    if (collection?.items && value.kind === 'known' && isVisible(this.s, collection)) {
      let place = 0n
      return this.#with(value, collection, code, (item, k) => {
        if (!item.code) return this.#bare(item)
        const index = { kind: 'constant', value: place++ } as const
        return this.#whole(item, itemCode(code, collection.keys?.[k].code ?? index))
      })
    }
    if (collection || value.kind === 'residual') {
      return residual(code, currentType(value), taintsOf(value))
    }
    return { ...value, code } as Value
  }

  /** An item of a list that has no place in the run-time list. */
  #bare(item: Value): Value {
    if (codesOf(item).every((code) => code.kind === 'constant')) return item
    throw this.e.fault('no-run-time-value', { span: this.span }, { what: describe(item) })
  }

  #with(
    value: Extract<Value, { kind: 'known' }>,
    collection: Sequence,
    code: Code | undefined,
    map: (item: Value, k: number) => Value,
  ): Value {
    let sequence = this.#seen.get(collection)
    if (!sequence) {
      const items = collection.items?.map(map)
      invariant(items, 'a value whose items are known')
      const { born } = collection
      // what existed before the call is the same list, known to all who have it
      sequence =
        born < this.s.born ? collection : { ...collection, items, born: this.e.sequences++ }
      this.#seen.set(collection, sequence)
    }
    return { ...value, value: { kind: 'sequence', sequence }, type: typeWith(sequence), code }
  }
}

/** The kind of a list by its items: it was perhaps empty when it was made. */
function typeWith({ of, items = [] }: Sequence): Type {
  const types = items.map((item) => item.type)
  return of === 'tuple' ? { kind: of, items: types } : { kind: of, element: joinAll(types) }
}

const itemCode = (container: Code, index: Code): Code => call('getItem', container, index)

/** An item that is itself wherever it is used: text, or a number as written. */
const isLiteral = (item: Value): boolean =>
  textOf(item) !== undefined || (item.kind === 'known' && item.code?.kind === 'constant')
