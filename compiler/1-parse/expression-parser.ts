/**
 * The base expression grammar: from `or` down to atoms and calls, with Python's precedence.
 * Every rule looks one token ahead; what that cannot decide is decided after the fact.
 */
import {
  EmbeddedActionsParser,
  type IParserErrorMessageProvider,
  type IToken,
  type ParserMethod,
} from 'chevrotain'
import { Reporter } from '../diagnostics/diagnostic.js'
import type { Argument, Expression, Located } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { lateLookahead } from './late-lookahead.js'
import { maximumRecursion, TooDeep } from './limits.js'
import { messages } from './messages.js'
import { Operations } from './operators.js'
import { inScript, type Place } from './place.js'
import { numberValue } from './scan-number.js'
import * as T from './tokens.js'

export type E = Expression<Located>
export type Rule<R, A extends unknown[] = []> = ParserMethod<A, R>

export abstract class ExpressionParser extends EmbeddedActionsParser {
  protected place: Place = inScript('')
  protected reporter = new Reporter()

  /** `validate` checks the grammar itself; only tests pay for that. */
  constructor(validate = false) {
    super([...T.vocabulary], {
      maxLookahead: 1,
      lookaheadStrategy: lateLookahead(1),
      skipValidations: !validate,
      errorMessageProvider: bareErrors,
    })
  }

  /** Puts the parser in front of these tokens; all earlier state is gone. */
  begin(tokens: IToken[], place: Place, reporter: Reporter): void {
    this.input = tokens
    this.#depth = 0
    this.place = place
    this.reporter = reporter
  }

  /** A rule of the grammar, with the type that its field declares. */
  protected rule<R, A extends unknown[] = []>(name: string, body: (...args: A) => R): Rule<R, A> {
    return this.RULE(name, body)
  }

  /** Another body for a rule of the grammar that this one extends. */
  protected replace<R, A extends unknown[] = []>(
    name: string,
    body: (...args: A) => R,
  ): Rule<R, A> {
    return this.OVERRIDE_RULE(name, body)
  }

  readonly expression: Rule<E> = this.rule('expression', () => {
    this.descend()
    const value = this.SUBRULE(this.conditional)
    this.ascend()
    return value
  })

  #depth = 0

  /** Opens a level of recursion; one that is never closed again ends the parse anyway. */
  protected descend(): void {
    if (++this.#depth > maximumRecursion && !this.RECORDING_PHASE) throw new TooDeep()
  }

  protected ascend(): void {
    this.#depth--
  }

  protected readonly conditional: Rule<E> = this.rule('conditional', () => {
    const start = this.here()
    let value = this.SUBRULE(this.operation)
    this.OPTION(() => {
      this.CONSUME(T.If)
      const test = this.SUBRULE2(this.operation)
      this.CONSUME(T.Else)
      const otherwise = this.SUBRULE(this.expression)
      value = { kind: 'conditional', span: this.since(start), test, then: value, otherwise }
    })
    return value
  })

  /** Everything between `or` and unary signs: one row of operands, ordered by `Operations`. */
  protected readonly operation: Rule<E> = this.rule('operation', () => {
    const operations = new Operations(this.place)
    this.MANY(() => {
      const not = this.CONSUME(T.Not)
      this.ACTION(() => this.#not(not, operations))
    })
    // The first operand stands here and not in `operand`, because brackets nest through it.
    const start = this.here()
    const node = this.SUBRULE(this.factor)
    this.ACTION(() => operations.operand(node, start, this.end()))
    this.MANY2(() => {
      this.SUBRULE(this.operator, { ARGS: [operations] })
      this.SUBRULE(this.operand, { ARGS: [operations] })
    })
    return this.ACTION(() => operations.finish())
  })

  protected readonly operand: Rule<void, [Operations]> = this.rule('operand', (operations) => {
    this.MANY(() => {
      const not = this.CONSUME(T.Not)
      this.ACTION(() => this.#not(not, operations))
    })
    const start = this.here()
    const node = this.SUBRULE(this.factor)
    this.ACTION(() => operations.operand(node, start, this.end()))
  })

  #not(token: IToken, operations: Operations): void {
    const operator = operations.before
    if (operator !== undefined && !['and', 'or', 'not'].includes(operator)) {
      this.fault('not-operand', this.spanOf(token), { operator })
    }
    operations.not(token)
  }

  protected readonly operator: Rule<void, [Operations]> = this.rule('operator', (operations) => {
    const start = this.here()
    const name = this.OR<string>([
      { ALT: () => this.CONSUME(T.Plus).image },
      { ALT: () => this.CONSUME(T.Minus).image },
      { ALT: () => this.CONSUME(T.Star).image },
      { ALT: () => this.CONSUME(T.Slash).image },
      { ALT: () => this.CONSUME(T.Operator).image },
      { ALT: () => this.CONSUME(T.At).image },
      { ALT: () => this.CONSUME(T.Comparator).image },
      { ALT: () => this.CONSUME(T.And).image },
      { ALT: () => this.CONSUME(T.Or).image },
      { ALT: () => this.CONSUME(T.In).image },
      {
        ALT: () => {
          this.CONSUME(T.Not)
          this.CONSUME2(T.In)
          return 'not in'
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Is)
          return this.OPTION(() => this.CONSUME2(T.Not)) === undefined ? 'is' : 'is not'
        },
      },
    ])
    this.ACTION(() => operations.operator(name, start, this.end()))
  })

  /** Signs and powers: `-a**-b` is `-(a**(-b))`. */
  protected readonly factor: Rule<E> = this.rule('factor', () => {
    this.descend()
    const signs: IToken[] = []
    this.MANY(() => {
      signs.push(
        this.OR([
          { ALT: () => this.CONSUME(T.Minus) },
          { ALT: () => this.CONSUME(T.Plus) },
          { ALT: () => this.CONSUME(T.Tilde) },
        ]),
      )
    })
    const start = this.here()
    let value = this.SUBRULE(this.primary)
    this.OPTION(() => {
      const operatorSpan = this.spanOf(this.CONSUME(T.DoubleStar))
      const right = this.SUBRULE(this.factor)
      const span = this.since(start)
      value = { kind: 'binary', span, operator: '**', operatorSpan, left: value, right }
    })
    this.ascend()
    return this.ACTION(() => this.#signed(signs, value))
  })

  #signed(signs: readonly IToken[], value: E): E {
    return signs.reduceRight<E>((operand, sign) => {
      const operator = sign.image as '-' | '+' | '~'
      return { kind: 'unary', span: this.since(sign.startOffset), operator, operand }
    }, value)
  }

  protected readonly primary: Rule<E> = this.rule('primary', () => {
    const start = this.here()
    let value = this.SUBRULE(this.atom)
    this.MANY(() => {
      value = this.SUBRULE(this.trailer, { ARGS: [value, start] })
    })
    return value
  })

  /** What may follow an atom; the operand so far, and where it starts. */
  protected trailer: Rule<E, [E, number]> = this.rule('trailer', (callee, start) => {
    const args = this.SUBRULE(this.arguments)
    return { kind: 'call', span: this.since(start), callee, arguments: args }
  })

  protected atom: Rule<E> = this.rule('atom', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.SUBRULE(this.group) },
    ]),
  )

  protected readonly name: Rule<E> = this.rule('name', () => {
    const token = this.CONSUME(T.Name)
    return { kind: 'name', span: this.spanOf(token), name: nameOf(token) }
  })

  protected readonly literal: Rule<E> = this.rule('literal', () =>
    this.OR<E>([
      { ALT: () => this.numberOf(this.CONSUME(T.NumberLiteral)) },
      { ALT: () => ({ kind: 'boolean', span: this.spanOf(this.CONSUME(T.True)), value: true }) },
      { ALT: () => ({ kind: 'boolean', span: this.spanOf(this.CONSUME(T.False)), value: false }) },
    ]),
  )

  protected numberOf(token: IToken): E {
    const text = token.image
    const span = this.spanOf(token)
    const { value, integer } = numberValue(text)
    if (!integer) {
      if (value === Number.POSITIVE_INFINITY) this.fault('overflow', span, { text })
      const nothing = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ''))
      if (nothing) this.fault('underflow', span, { text })
    }
    return { kind: 'number', span, value, integer, text }
  }

  protected group: Rule<E> = this.rule('group', () => {
    this.CONSUME(T.LeftParenthesis)
    const value = this.SUBRULE(this.expression)
    this.CONSUME(T.RightParenthesis)
    return value
  })

  protected readonly arguments: Rule<Argument<Located>[]> = this.rule('arguments', () => {
    const list: Argument<Located>[] = []
    this.CONSUME(T.LeftParenthesis)
    this.OPTION(() => {
      list.push(this.SUBRULE(this.argument))
      this.MANY({
        GATE: () => this.LA(2).tokenType !== T.RightParenthesis,
        DEF: () => {
          this.CONSUME(T.Comma)
          list.push(this.SUBRULE2(this.argument))
        },
      })
      this.OPTION2(() => this.CONSUME2(T.Comma))
    })
    this.CONSUME(T.RightParenthesis)
    this.ACTION(() => this.#checkArguments(list))
    return list
  })

  protected argument: Rule<Argument<Located>> = this.rule('argument', () =>
    this.SUBRULE(this.namedArgument),
  )

  /** `value` or `name=value`: known once the `=` is seen. */
  protected readonly namedArgument: Rule<Argument<Located>> = this.rule('namedArgument', () => {
    const bare = this.LA(1).tokenType === T.Name
    const value = this.SUBRULE(this.expression)
    let argument: Argument<Located> = { value }
    this.OPTION(() => {
      const equal = this.CONSUME(T.Equal)
      const given = this.SUBRULE2(this.expression)
      argument = this.ACTION(() => this.#keyword(bare ? value : undefined, equal, given))
    })
    return argument
  })

  #keyword(name: E | undefined, equal: IToken, value: E): Argument<Located> {
    if (name?.kind === 'name') return { name: name.name, nameSpan: name.span, value }
    this.fault('keyword-argument', this.spanOf(equal), {})
    return { value }
  }

  #checkArguments(list: readonly Argument<Located>[]): void {
    const names = new Set<string>()
    let named = false
    let unpacked = false
    for (const { name, nameSpan, value } of list) {
      if (name === undefined && named) this.fault('positional-after-keyword', value.span, {})
      if (name !== undefined && nameSpan !== undefined && name !== '*' && name !== '**') {
        if (names.has(name)) this.fault('repeated-keyword', nameSpan, { name })
        names.add(name)
      }
      if (name === '*' && unpacked) this.fault('positional-after-keyword', value.span, {})
      unpacked ||= name === '**'
      named ||= name !== undefined && name !== '*'
    }
  }

  // what actions need

  /** The offset of the next token. */
  protected here(): number {
    return this.LA(1).startOffset
  }

  /** One past the last token that was consumed. */
  protected end(): number {
    return T.endOf(this.LA(0))
  }

  /**
   * The span from an offset to the last token that was consumed. Chevrotain runs each rule once
   * with dummies for tokens, to learn the grammar: those have no place.
   */
  protected since(start: number): Span {
    return this.RECORDING_PHASE ? nowhere : this.place.span(start, this.end())
  }

  protected spanOf(token: IToken): Span {
    return this.RECORDING_PHASE ? nowhere : this.place.span(token.startOffset, T.endOf(token))
  }

  protected fault(word: Parameters<typeof messages.make>[0], span: Span, parameters: object): void {
    this.reporter.report(messages.make(word, { span }, parameters))
  }
}

/** `faults.ts` finds the words; all it needs of chevrotain's message is what was expected. */
const bareErrors: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
}

const nowhere: Span = { start: 0, end: 0 }

/** Python compares names in normal form. Python reference, "Identifiers". */
export const nameOf = (token: IToken): string =>
  /[^\0-\x7f]/.test(token.image) ? token.image.normalize('NFKC') : token.image
