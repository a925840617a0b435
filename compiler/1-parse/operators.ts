/**
 * Operands and operators in a row to a tree, by precedence. With a stack of its own, so that a
 * sum of many terms costs no depth of recursion. Python reference, "Operator precedence".
 */
import type { IToken } from 'chevrotain'
import type {
  ArithmeticOperator,
  BitOperator,
  CompareOperator,
  Expression,
  Located,
  MembershipOperator,
} from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Place } from './place.js'
import { endOf } from './tokens.js'

type E = Expression<Located>

/** A parsed operand with its extent in the text, brackets included. */
export interface Operand {
  readonly node: E
  readonly start: number
  readonly end: number
}

/** From loose to tight; what stands in one row associates to the left. */
const rows: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['not'],
  ['<', '<=', '>', '>=', '==', '!=', 'in', 'not in', 'is', 'is not'],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
]

const precedence: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, level) => row.map((name): [string, number] => [name, level])),
)
const comparison = precedence.get('<') as number

interface Pending {
  readonly name: string
  readonly level: number
  readonly start: number
  readonly end: number
}

/** The arrays of a chain that can still grow: `a < b` before `< c` is seen. */
type Chain =
  | { readonly kind: 'compare'; operands: E[]; operators: string[]; spans: Span[] }
  | { readonly kind: 'and' | 'or'; operands: E[] }

type Entry = Operand & { readonly chain?: Chain }

export class Operations {
  readonly #operands: Entry[] = []
  readonly #operators: Pending[] = []

  constructor(private readonly place: Place) {}

  operand(node: E, start: number, end: number): void {
    this.#operands.push({ node, start, end })
  }

  /** The operator that the next operand will directly follow, if any. */
  get before(): string | undefined {
    return this.#operators[this.#operators.length - 1]?.name
  }

  not(token: IToken): void {
    this.#push('not', token.startOffset, endOf(token))
  }

  /** `name` is as in the tree: two words for `not in` and `is not`. */
  operator(name: string, start: number, end: number): void {
    const level = precedence.get(name) as number
    while (this.#operators.length > 0 && this.#last.level >= level) this.#reduce()
    this.#push(name, start, end)
  }

  /** The whole tree. */
  finish(): E {
    while (this.#operators.length > 0) this.#reduce()
    return this.#operands[0].node
  }

  get #last(): Pending {
    return this.#operators[this.#operators.length - 1]
  }

  #push(name: string, start: number, end: number): void {
    this.#operators.push({ name, level: precedence.get(name) as number, start, end })
  }

  #reduce(): void {
    const operator = this.#operators.pop() as Pending
    const right = this.#operands.pop() as Entry
    this.#operands.push(
      operator.name === 'not'
        ? this.#negation(operator, right)
        : this.#combination(operator, this.#operands.pop() as Entry, right),
    )
  }

  #negation(operator: Pending, operand: Entry): Entry {
    const { start } = operator
    const { end } = operand
    const span = this.place.span(start, end)
    return { node: { kind: 'unary', span, operator: 'not', operand: operand.node }, start, end }
  }

  #combination(operator: Pending, left: Entry, right: Entry): Entry {
    const { start } = left
    const { end } = right
    const span = this.place.span(start, end)
    const { name } = operator
    const operatorSpan = this.place.span(operator.start, operator.end)
    if (name === 'and' || name === 'or') {
      const chain: Chain =
        left.chain?.kind === name ? left.chain : { kind: name, operands: [left.node] }
      chain.operands.push(right.node)
      const node: E = { kind: 'logical', span, operator: name, operands: chain.operands }
      return { node, start, end, chain }
    }
    if (operator.level === comparison) {
      const chain = compareChain(left)
      chain.operands.push(right.node)
      chain.operators.push(name)
      chain.spans.push(operatorSpan)
      return { node: compareNode(chain, span), start, end, chain }
    }
    return {
      node: {
        kind: 'binary',
        span,
        operator: name as ArithmeticOperator | BitOperator,
        operatorSpan,
        left: left.node,
        right: right.node,
      },
      start,
      end,
    }
  }
}

const compareChain = (left: Entry): Chain & { kind: 'compare' } =>
  left.chain?.kind === 'compare'
    ? left.chain
    : { kind: 'compare', operands: [left.node], operators: [], spans: [] }

const compareNode = (chain: Chain & { kind: 'compare' }, span: Span): E => ({
  kind: 'compare',
  span,
  operators: chain.operators as (CompareOperator | MembershipOperator)[],
  operatorSpans: chain.spans,
  operands: chain.operands,
})
