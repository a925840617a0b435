/**
 * The grammar of Brian's strings: equations, conditions, statements. Semantics page 1.1 and 3.
 * Line ends are blanks here, except that a unit ends with its line.
 */
import type { IToken } from 'chevrotain'
import { EOF } from 'chevrotain'
import { baseUnit } from '../../runtime/values/unit-table.js'
import type { CodeStatement, Equation, Flag, UnitDeclaration } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import type { E, Rule } from './expression-parser.js'
import { GeneratorParser } from './generator-parser.js'
import { maximumFaults, maximumFlags } from './limits.js'
import { oneLine } from './one-line.js'
import * as T from './tokens.js'
import { unitDeclaration } from './unit-declaration.js'

type Code = CodeStatement<Located>

/** The left side: whose equation it is. */
interface Head {
  readonly name: string
  readonly token: IToken
  /** where the name starts in the text: behind the d of `dv/dt` */
  readonly nameStart: number
  readonly differential: boolean
}

/** How the line of a new equation starts. */
const equationStart = /(?:d\s*\w+\s*\/\s*dt|\w+)\s*(?:=(?!=)|:)/y

/** Whether an equation seems to start at this token: first of its line, with `=` or `:` to come. */
export function startsEquation(text: string, previous: IToken | undefined, token: IToken): boolean {
  const gap = text.slice(previous === undefined ? 0 : T.endOf(previous), token.startOffset)
  if (previous !== undefined && !/[\r\n]/.test(gap)) return false
  equationStart.lastIndex = token.startOffset
  return equationStart.test(text)
}

export class EquationsParser extends GeneratorParser {
  /** The equations that were parsed since `begin`, also when a later one failed. */
  taken: Equation<Located>[] = []
  /** The first token of the equation that was parsed last. */
  current: IToken | undefined

  constructor(validate = false) {
    super(validate)
    this.performSelfAnalysis()
  }

  readonly equations: Rule<void> = this.rule('equations', () => {
    this.ACTION(() => {
      this.taken = []
      this.current = undefined
    })
    const before = this.reporter.mark()
    this.MANY({
      GATE: () => this.reporter.mark() - before < maximumFaults,
      DEF: () => {
        const equation = this.SUBRULE(this.equation)
        this.ACTION(() => equation && this.taken.push(equation))
      },
    })
  })

  private readonly equation: Rule<Equation<Located> | undefined> = this.rule('equation', () => {
    const start = this.here()
    this.ACTION(() => {
      this.current = this.LA(1)
    })
    const head = this.SUBRULE(this.head)
    const expression = this.OPTION(() => {
      this.CONSUME(T.Equal)
      return this.SUBRULE(this.expression)
    })
    if (this.ACTION(() => this.#lacksUnit(head, start)) === true) return undefined
    this.CONSUME(T.Colon)
    const unit = this.SUBRULE(this.unit, { ARGS: [head] })
    const flags = this.OPTION2(() => this.SUBRULE(this.flags)) ?? []
    return this.ACTION(() => this.#equation(start, head, expression, unit, flags))
  })

  #equation(
    start: number,
    head: Head,
    expression: E | undefined,
    unit: UnitDeclaration | undefined,
    flags: readonly Flag[],
  ): Equation<Located> | undefined {
    const { name, differential } = head
    if (unit === undefined) return undefined
    const nameSpan = this.place.span(head.nameStart, T.endOf(head.token))
    const text = oneLine(this.place.text.slice(start, this.end()))
    const common = { name, nameSpan, span: this.since(start), text, unit, flags }
    if (expression === undefined) {
      if (!differential) return { kind: 'parameter', ...common }
      this.fault('equation-form', nameSpan, { text: `d${name}/dt : ${unit.text}` })
      return undefined
    }
    if (!differential) return { kind: 'subexpression', ...common, expression }
    if (unit.type !== 'float') {
      this.fault('differential-type', unit.span, { name, type: unit.type })
    }
    return { kind: 'differential', ...common, expression }
  }

  /** `v`, `dv/dt`, `d v / dt`. */
  private readonly head: Rule<Head> = this.rule('head', () => {
    const start = this.here()
    const first = this.CONSUME(T.Name)
    const second = this.OPTION({
      GATE: () => first.image === 'd' && !this.#startsLine(),
      DEF: () => this.CONSUME2(T.Name),
    })
    this.ACTION(() => this.#severalNames(first, start))
    const below = this.OPTION2(() => {
      this.CONSUME(T.Slash)
      return this.CONSUME3(T.Name)
    })
    return this.ACTION(() => this.#head(first, second, below))
  })

  #head(first: IToken, second: IToken | undefined, below: IToken | undefined): Head {
    const token = second ?? first
    const attached = second === undefined && below !== undefined
    const nameStart = token.startOffset + (attached ? 1 : 0)
    const name = this.place.text.slice(nameStart, T.endOf(token))
    const differential = below !== undefined
    const complete =
      below === undefined
        ? second === undefined
        : below.image === 'dt' && name !== '' && (second !== undefined || first.image[0] === 'd')
    if (!complete) {
      const text = this.place.text.slice(first.startOffset, this.end())
      this.fault('equation-form', this.since(first.startOffset), { text })
    }
    return { name, token, nameStart, differential }
  }

  /** Reads on behind `x, y`, so that one message says it all. */
  #severalNames(first: IToken, start: number): void {
    const names = [first.image]
    while (this.LA(1).tokenType === T.Comma && this.LA(2).tokenType === T.Name) {
      this.CONSUME4(T.Comma)
      names.push(this.CONSUME5(T.Name).image)
    }
    if (names.length > 1) this.fault('several-names', this.since(start), { names })
  }

  /** Reports an equation that ends without a colon; other faults are left to the grammar. */
  #lacksUnit({ name, differential }: Head, start: number): boolean {
    const next = this.LA(1)
    if (next.tokenType === T.Name && baseUnit(next.image) !== undefined && !this.#startsLine()) {
      this.fault('unit-colon', this.spanOf(next), { unit: next.image })
      this.CONSUME6(T.Name)
      return true
    }
    const over = next.tokenType === EOF || startsEquation(this.place.text, this.LA(0), next)
    if (over) this.fault('missing-unit', this.since(start), { name, differential })
    return over
  }

  #startsLine(): boolean {
    return /[\r\n]/.test(this.place.text.slice(this.end(), this.here()))
  }

  /** All that stands on the line up to the flags, so that `unit-declaration.ts` can judge it. */
  private readonly unit: Rule<UnitDeclaration | undefined, [Head]> = this.rule('unit', (head) =>
    this.ACTION(() => {
      const colon = this.LA(0)
      const tokens: IToken[] = []
      while (this.#unitGoesOn(tokens)) tokens.push(this.CONSUME(this.LA(1).tokenType))
      if (tokens.length > 0) return unitDeclaration(tokens, this.place, this.reporter)
      this.fault('empty-unit', this.spanOf(colon), { name: head.name })
      return undefined
    }),
  )

  #unitGoesOn(tokens: readonly IToken[]): boolean {
    const next = this.LA(1)
    if (next.tokenType === EOF || next.tokenType === T.Semicolon) return false
    const last = tokens[tokens.length - 1]
    if (last === undefined) {
      const flags = next.tokenType === T.LeftParenthesis
      return !flags && !startsEquation(this.place.text, this.LA(0), next)
    }
    if (this.#startsLine()) return false
    // `amp/(metre**2)` is a wrong unit, not a unit with wrong flags.
    return next.tokenType !== T.LeftParenthesis || !T.endsOperand(last)
  }

  private readonly flags: Rule<Flag[]> = this.rule('flags', () => {
    const open = this.CONSUME(T.LeftParenthesis)
    const flags = this.ACTION(() => this.#flags(open)) ?? []
    this.CONSUME(T.RightParenthesis)
    return flags
  })

  /** Flags are words with blanks and hyphens: `unless refractory`, `event-driven`. */
  #flags(open: IToken): Flag[] {
    const flags: Flag[] = []
    do {
      if (flags.length > 0) this.CONSUME(T.Comma)
      const start = this.here()
      while (isFlagWord(this.LA(1))) this.CONSUME(this.LA(1).tokenType)
      if (this.here() === start) {
        const comma = this.LA(0)
        if (flags.length > 0) this.fault('unexpected', this.spanOf(comma), { found: "','" })
        break
      }
      const name = this.place.text.slice(start, this.end()).replace(/\s+/g, ' ')
      flags.push({ name, span: this.since(start) })
    } while (this.LA(1).tokenType === T.Comma)
    if (flags.length > maximumFlags) {
      const what = `an equation with ${flags.length} flags`
      this.fault('too-large', this.spanOf(open), { what, limit: `${maximumFlags}` })
      return []
    }
    if (flags.length === 0) this.fault('empty-flags', this.spanOf(open), {})
    return flags
  }

  // statements

  /** `v = 0*mV`; anything may stand on the left, so that the message can name it. */
  readonly codeStatement: Rule<Code | undefined> = this.rule('codeStatement', () => {
    const start = this.here()
    const target = this.SUBRULE(this.items)
    const targetEnd = this.ACTION(() => this.end())
    let operator: IToken | undefined
    const value = this.OPTION(() => {
      operator = this.OR([
        { ALT: () => this.CONSUME(T.Equal) },
        { ALT: () => this.CONSUME(T.Augmented) },
      ])
      return this.SUBRULE(this.expression)
    })
    return this.ACTION(() => {
      if (value !== undefined && operator !== undefined) {
        const written = this.place.text.slice(start, targetEnd)
        return this.#codeStatement(start, target, written, operator, value)
      }
      const text = this.place.text.slice(start, this.end())
      // What else stands there is a fault of its own.
      if (this.LA(1).tokenType === EOF) this.fault('statement-form', this.since(start), { text })
      return undefined
    })
  })

  #codeStatement(
    start: number,
    target: E,
    targetText: string,
    operator: IToken,
    value: E,
  ): Code | undefined {
    if (target.kind !== 'name') {
      this.fault('statement-target', target.span, { text: targetText })
      return undefined
    }
    if (!isStatementOperator(operator.image)) {
      this.fault('statement-operator', this.spanOf(operator), { operator: operator.image })
      return undefined
    }
    const text = oneLine(this.place.text.slice(start, this.end()))
    const { name, span: targetSpan } = target
    const written = { target: name, targetSpan, operator: operator.image }
    return { span: this.since(start), text, ...written, value }
  }
}

const flagTokens = new Set([T.Name, T.Minus, T.NumberLiteral, ...T.keywords.values()])
const isFlagWord = ({ tokenType }: IToken): boolean => flagTokens.has(tokenType)

const statementOperators: readonly string[] = ['=', '+=', '-=', '*=', '/=', '%=', '//=', '**=']
const isStatementOperator = (image: string): image is Code['operator'] =>
  statementOperators.includes(image)
