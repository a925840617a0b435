/**
 * The script grammar: Python 3.11's statements. One call parses one statement of the top level
 * with all of its blocks. Python reference, "Simple statements", "Compound statements".
 */
import type { IToken } from 'chevrotain'
import type { Branch, Definition, Handler, MatchCase, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { type E, nameOf, type Rule } from './expression-parser.js'
import { checkPatterns } from './pattern-checks.js'
import { PatternParser } from './pattern-parser.js'
import * as T from './tokens.js'

type Block = readonly Statement[]

export class ScriptParser extends PatternParser {
  constructor(validate = false) {
    super(validate)
    this.performSelfAnalysis()
  }

  /** A line of simple statements, or one compound statement. */
  readonly statement: Rule<Block> = this.rule('statement', () =>
    this.OR<Block>([
      { ALT: () => this.SUBRULE(this.simpleLine) },
      { ALT: () => [this.SUBRULE(this.if)] },
      { ALT: () => [this.SUBRULE(this.while)] },
      { ALT: () => [this.SUBRULE(this.for, { ARGS: [undefined] })] },
      { ALT: () => [this.SUBRULE(this.with, { ARGS: [undefined] })] },
      { ALT: () => [this.SUBRULE(this.try)] },
      { ALT: () => [this.SUBRULE(this.decorated)] },
      { ALT: () => [this.SUBRULE(this.def, { ARGS: [[], undefined] })] },
      { ALT: () => [this.SUBRULE(this.class, { ARGS: [[]] })] },
      { ALT: () => [this.SUBRULE(this.async, { ARGS: [[]] })] },
      { ALT: () => [this.SUBRULE(this.match)] },
    ]),
  )

  /** `:` and what belongs to it, on the same line or indented below. */
  readonly block: Rule<Block> = this.rule('block', () => {
    this.CONSUME(T.Colon)
    return this.OR<Block>([
      { ALT: () => this.SUBRULE(this.simpleLine) },
      {
        ALT: () => {
          const body: Statement[] = []
          this.CONSUME(T.Newline)
          this.CONSUME(T.Indent)
          this.AT_LEAST_ONE(() => {
            const statements = this.SUBRULE(this.statement)
            this.ACTION(() => {
              for (const statement of statements) body.push(statement)
            })
          })
          this.CONSUME(T.Dedent)
          return body
        },
      },
    ])
  })

  readonly else: Rule<Block> = this.rule('else', () => {
    this.CONSUME(T.Else)
    return this.SUBRULE(this.block)
  })

  readonly if: Rule<Statement> = this.rule('if', () => {
    const start = this.here()
    const branches: Branch[] = []
    this.CONSUME(T.If)
    const test = this.SUBRULE(this.named)
    branches.push({ test, body: this.SUBRULE(this.block) })
    this.MANY(() => {
      this.CONSUME(T.Elif)
      const next = this.SUBRULE2(this.named)
      branches.push({ test: next, body: this.SUBRULE2(this.block) })
    })
    const otherwise = this.OPTION(() => this.SUBRULE(this.else))
    return { kind: 'if', span: this.since(start), branches, otherwise }
  })

  readonly while: Rule<Statement> = this.rule('while', () => {
    const start = this.here()
    this.CONSUME(T.While)
    const test = this.SUBRULE(this.named)
    const body = this.SUBRULE(this.block)
    const otherwise = this.OPTION(() => this.SUBRULE(this.else))
    return { kind: 'while', span: this.since(start), test, body, otherwise }
  })

  readonly for: Rule<Statement, [IToken | undefined]> = this.rule('for', (async) => {
    const start = this.here()
    this.CONSUME(T.For)
    const target = this.SUBRULE(this.targets)
    this.ACTION(() => this.checkTarget(target))
    this.CONSUME(T.In)
    const iterable = this.SUBRULE(this.items)
    const body = this.SUBRULE(this.block)
    const otherwise = this.OPTION(() => this.SUBRULE(this.else))
    const span = this.since(async?.startOffset ?? start)
    return { kind: 'for', span, target, iterable, body, otherwise, async: async !== undefined }
  })

  readonly with: Rule<Statement, [IToken | undefined]> = this.rule('with', (async) => {
    const start = this.here()
    this.CONSUME(T.With)
    const items = this.SUBRULE(this.withItems)
    const body = this.SUBRULE(this.block)
    const span = this.since(async?.startOffset ?? start)
    return { kind: 'with', span, items, body, async: async !== undefined }
  })

  /** `with a as b, c:`; brackets around all items are told from a tuple by an `as` inside. */
  readonly withItems: Rule<{ value: E; target?: E }[]> = this.rule('withItems', () => {
    const items: { value: E; target?: E }[] = []
    const bracketed = this.ACTION(() => this.#bracketedItems()) === true
    const opening = this.OPTION({
      GATE: () => bracketed,
      DEF: () => this.CONSUME(T.LeftParenthesis),
    })
    items.push(this.SUBRULE(this.withItem))
    this.MANY({
      GATE: () => T.startsExpression(this.LA(2)),
      DEF: () => {
        this.CONSUME(T.Comma)
        items.push(this.SUBRULE2(this.withItem))
      },
    })
    this.OPTION2({
      GATE: () => opening !== undefined,
      DEF: () => {
        this.OPTION3(() => this.CONSUME2(T.Comma))
        this.CONSUME(T.RightParenthesis)
      },
    })
    return items
  })

  readonly withItem: Rule<{ value: E; target?: E }> = this.rule('withItem', () => {
    const value = this.SUBRULE(this.expression)
    const target = this.OPTION(() => {
      this.CONSUME(T.As)
      return this.SUBRULE(this.target)
    })
    this.ACTION(() => {
      if (target?.kind === 'starred') this.fault('starred', target.span, {})
      else if (target !== undefined) this.checkTarget(target)
    })
    return { value, target }
  })

  /** Whether one pair of brackets spans everything up to the colon, with an `as` directly in it. */
  #bracketedItems(): boolean {
    if (this.LA(1).tokenType !== T.LeftParenthesis) return false
    let depth = 0
    let as = false
    for (let k = 1; ; k++) {
      const { tokenType } = this.LA(k)
      if (tokenType === T.As && depth === 1) as = true
      if (opens.has(tokenType)) depth++
      else if (closes.has(tokenType) && --depth === 0) {
        return as && this.LA(k + 1).tokenType === T.Colon
      } else if (tokenType === T.Newline) return false
    }
  }

  readonly try: Rule<Statement> = this.rule('try', () => {
    const start = this.here()
    const token = this.CONSUME(T.Try)
    const body = this.SUBRULE(this.block)
    const handlers: Handler[] = []
    this.MANY(() => {
      const head = this.LA(1)
      handlers.push(this.SUBRULE(this.handler))
      this.ACTION(() => {
        const bare = handlers.slice(0, -1).some((handler) => handler.type === undefined)
        if (bare) this.fault('bare-except', this.spanOf(head), {})
      })
    })
    const behind = this.LA(1)
    const otherwise = this.OPTION(() => this.SUBRULE(this.else))
    const last = this.OPTION2(() => {
      this.CONSUME(T.Finally)
      return this.SUBRULE2(this.block)
    })
    this.ACTION(() => {
      const alone = handlers.length === 0 && last === undefined
      if (alone) this.fault('try-alone', this.spanOf(token), {})
      else if (otherwise !== undefined && handlers.length === 0) {
        this.fault('orphan', this.spanOf(behind), { word: 'else', opener: "'except'" })
      }
    })
    return { kind: 'try', span: this.since(start), body, handlers, otherwise, finally: last }
  })

  readonly handler: Rule<Handler> = this.rule('handler', () => {
    this.CONSUME(T.Except)
    this.OPTION(() => {
      const star = this.CONSUME(T.Star)
      this.ACTION(() => this.fault('except-group', this.spanOf(star), {}))
    })
    let name: string | undefined
    const type = this.OPTION2(() => {
      const value = this.SUBRULE(this.expression)
      this.OPTION3(() => {
        this.CONSUME(T.As)
        name = nameOf(this.CONSUME(T.Name))
      })
      return value
    })
    return { type, name, body: this.SUBRULE(this.block) }
  })

  readonly decorated: Rule<Statement> = this.rule('decorated', () => {
    const decorators: E[] = []
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.At)
      decorators.push(this.SUBRULE(this.named))
      this.CONSUME(T.Newline)
    })
    return this.OR<Statement>([
      { ALT: () => this.SUBRULE(this.def, { ARGS: [decorators, undefined] }) },
      { ALT: () => this.SUBRULE(this.class, { ARGS: [decorators] }) },
      { ALT: () => this.SUBRULE(this.async, { ARGS: [decorators] }) },
    ])
  })

  readonly async: Rule<Statement, [readonly E[]]> = this.rule('async', (decorators) => {
    const token = this.CONSUME(T.Async)
    return this.OR<Statement>([
      { ALT: () => this.SUBRULE(this.def, { ARGS: [decorators, token] }) },
      { ALT: () => this.SUBRULE(this.for, { ARGS: [token] }) },
      { ALT: () => this.SUBRULE(this.with, { ARGS: [token] }) },
    ])
  })

  readonly def: Rule<Definition, [readonly E[], IToken | undefined]> = this.rule(
    'def',
    (decorators, async) => {
      const start = this.here()
      this.CONSUME(T.Def)
      const token = this.CONSUME(T.Name)
      this.CONSUME(T.LeftParenthesis)
      const parameters = this.SUBRULE(this.parameters, { ARGS: [true] })
      this.CONSUME(T.RightParenthesis)
      this.OPTION(() => {
        this.CONSUME(T.Arrow)
        this.SUBRULE(this.items)
      })
      const body = this.SUBRULE(this.block)
      return {
        kind: 'def',
        span: this.since(async?.startOffset ?? start),
        name: nameOf(token),
        nameSpan: this.spanOf(token),
        parameters,
        decorators,
        body,
        async: async !== undefined,
      }
    },
  )

  readonly class: Rule<Statement, [readonly E[]]> = this.rule('class', (decorators) => {
    const start = this.here()
    this.CONSUME(T.Class)
    const name = nameOf(this.CONSUME(T.Name))
    const headSpan: Span = this.since(start)
    const bases = this.OPTION(() => this.SUBRULE(this.arguments)) ?? []
    this.ACTION(() => {
      const first = bases[0]?.value
      const bare = first?.kind === 'comprehension' && first.of === 'generator'
      // its span starts at its own bracket where it has one
      const own = bare && this.place.text.charAt(first.span.start) === '('
      if (bare && !own) this.fault('generator-argument', first.span, {})
    })
    const body = this.SUBRULE(this.block)
    return { kind: 'class', span: this.since(start), name, headSpan, bases, decorators, body }
  })

  readonly match: Rule<Statement> = this.rule('match', () => {
    const start = this.here()
    const cases: MatchCase[] = []
    this.CONSUME(T.Match)
    const subject = this.SUBRULE(this.subject)
    this.CONSUME(T.Colon)
    this.CONSUME(T.Newline)
    this.CONSUME(T.Indent)
    this.AT_LEAST_ONE(() => {
      cases.push(this.SUBRULE(this.case))
    })
    this.CONSUME(T.Dedent)
    this.ACTION(() => checkPatterns(cases, this.reporter))
    return { kind: 'match', span: this.since(start), subject, cases }
  })

  readonly case: Rule<MatchCase> = this.rule('case', () => {
    this.CONSUME(T.Case)
    const pattern = this.SUBRULE(this.patterns)
    const guard = this.OPTION(() => {
      this.CONSUME(T.If)
      return this.SUBRULE(this.named)
    })
    return { pattern, guard, body: this.SUBRULE(this.block) }
  })
}

const opens = new Set([T.LeftParenthesis, T.LeftBracket, T.LeftBrace])
const closes = new Set([T.RightParenthesis, T.RightBracket, T.RightBrace])
