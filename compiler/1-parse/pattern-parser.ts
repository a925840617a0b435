/** The patterns of match statements. Python reference, "Patterns". */
import type { IToken } from 'chevrotain'
import type { Pattern, PatternArgument } from '../ir/script.js'
import { type E, nameOf, type Rule } from './expression-parser.js'
import { SimpleStatementParser } from './simple-statement-parser.js'
import * as T from './tokens.js'

type Entry = { readonly key: E; readonly pattern: Pattern } | { readonly rest: string }

export abstract class PatternParser extends SimpleStatementParser {
  /** What is matched: one value, or several with commas; a walrus is allowed. */
  protected readonly subject: Rule<E> = this.rule('subject', () => {
    const start = this.here()
    const first = this.SUBRULE(this.item)
    const value = this.SUBRULE(this.moreItems, { ARGS: [first, start] })
    this.ACTION(() => value.kind === 'starred' && this.fault('starred', value.span, {}))
    return value
  })

  /** One pattern, or several with commas: a sequence without brackets. */
  protected readonly patterns: Rule<Pattern> = this.rule('patterns', () => {
    const start = this.here()
    const list = this.SUBRULE(this.patternList)
    return this.ACTION(() => {
      const [first] = list.items
      if (!list.comma && first.kind !== 'rest') return first
      if (!list.comma) this.fault('starred', first.span, {})
      return { kind: 'sequence', span: this.since(start), items: list.items }
    })
  })

  protected readonly patternList: Rule<{ items: Pattern[]; comma: boolean }> = this.rule(
    'patternList',
    () => {
      let comma = false
      const items = [this.SUBRULE(this.sequenceItem)]
      this.MANY({
        GATE: () => startsPattern(this.LA(2)),
        DEF: () => {
          this.CONSUME(T.Comma)
          items.push(this.SUBRULE2(this.sequenceItem))
          comma = true
        },
      })
      this.OPTION(() => {
        this.CONSUME2(T.Comma)
        comma = true
      })
      return { items, comma }
    },
  )

  protected readonly sequenceItem: Rule<Pattern> = this.rule('sequenceItem', () =>
    this.OR<Pattern>([
      {
        ALT: () => {
          const start = this.here()
          this.CONSUME(T.Star)
          const name = captured(this.CONSUME(T.Name))
          return { kind: 'rest', span: this.since(start), name }
        },
      },
      { ALT: () => this.SUBRULE(this.pattern) },
    ]),
  )

  /** Alternatives with `|`, possibly with a name behind `as`. */
  protected readonly pattern: Rule<Pattern> = this.rule('pattern', () => {
    this.descend()
    const start = this.here()
    const patterns = [this.SUBRULE(this.closedPattern)]
    this.MANY({
      GATE: () => this.LA(1).image === '|',
      DEF: () => {
        this.CONSUME(T.Operator)
        patterns.push(this.SUBRULE2(this.closedPattern))
      },
    })
    let pattern: Pattern = patterns[0]
    if (patterns.length > 1) pattern = { kind: 'alternatives', span: this.since(start), patterns }
    this.OPTION(() => {
      this.CONSUME(T.As)
      const token = this.CONSUME(T.Name)
      this.ACTION(() => {
        if (token.image === '_') this.#problem(token, "'_' is no name to keep a value under")
      })
      pattern = { kind: 'named', span: this.since(start), pattern, name: nameOf(token) }
    })
    this.ascend()
    return pattern
  })

  #problem(token: IToken, problem: string): void {
    this.fault('pattern', this.spanOf(token), { problem, help: 'choose another name' })
  }

  protected readonly closedPattern: Rule<Pattern> = this.rule('closedPattern', () => {
    const start = this.here()
    return this.OR<Pattern>([
      { ALT: () => this.SUBRULE(this.namePattern) },
      {
        ALT: () => {
          const value = this.SUBRULE(this.literalPattern)
          return { kind: 'value', span: this.since(start), value }
        },
      },
      { ALT: () => this.SUBRULE(this.roundPattern) },
      {
        ALT: () => {
          this.CONSUME(T.LeftBracket)
          const list = this.OPTION(() => this.SUBRULE(this.patternList))
          this.CONSUME(T.RightBracket)
          return { kind: 'sequence', span: this.since(start), items: list?.items ?? [] }
        },
      },
      { ALT: () => this.SUBRULE(this.mappingPattern) },
    ])
  })

  /** `()`, a pattern in brackets, or a sequence. */
  protected readonly roundPattern: Rule<Pattern> = this.rule('roundPattern', () => {
    const start = this.here()
    this.CONSUME(T.LeftParenthesis)
    const list = this.OPTION(() => this.SUBRULE(this.patternList))
    this.CONSUME(T.RightParenthesis)
    const items = list?.items ?? []
    const sole = items.length === 1 && list?.comma === false
    this.ACTION(() => {
      if (sole && items[0].kind === 'rest') this.fault('starred', items[0].span, {})
    })
    return sole ? items[0] : { kind: 'sequence', span: this.since(start), items }
  })

  // values

  /** A capture, `_`, a dotted name, or a class with the patterns of its attributes. */
  protected readonly namePattern: Rule<Pattern> = this.rule('namePattern', () => {
    const start = this.here()
    const first = this.LA(1)
    const value = this.SUBRULE(this.dottedName)
    return (
      this.OPTION(() => this.SUBRULE(this.instancePattern, { ARGS: [value, start] })) ??
      this.ACTION<Pattern>(() => {
        const span = this.since(start)
        return value.kind === 'name'
          ? { kind: 'capture', span, name: captured(first) }
          : { kind: 'value', span, value }
      })
    )
  })

  protected readonly dottedName: Rule<E> = this.rule('dottedName', () => {
    const start = this.here()
    let value = this.SUBRULE(this.name)
    this.MANY(() => {
      this.CONSUME(T.Dot)
      const token = this.CONSUME(T.Name)
      const nameSpan = this.spanOf(token)
      const span = this.since(start)
      value = { kind: 'attribute', span, object: value, name: nameOf(token), nameSpan }
    })
    return value
  })

  protected readonly literalPattern: Rule<E> = this.rule('literalPattern', () =>
    this.OR<E>([
      { ALT: () => this.SUBRULE(this.numberPattern) },
      {
        ALT: () => {
          const value = this.SUBRULE(this.strings)
          this.ACTION(() => {
            if (value.kind !== 'f-string') return
            const problem = 'an f-string cannot be a pattern'
            const help = "bind the value to a name and compare in a guard: 'case x if x == ...'"
            this.fault('pattern', value.span, { problem, help })
          })
          return value
        },
      },
      { ALT: () => ({ kind: 'none', span: this.spanOf(this.CONSUME(T.None)) }) },
      { ALT: () => ({ kind: 'boolean', span: this.spanOf(this.CONSUME(T.True)), value: true }) },
      { ALT: () => ({ kind: 'boolean', span: this.spanOf(this.CONSUME(T.False)), value: false }) },
    ]),
  )

  /** `-1`, `2.5j`, `1 - 2j`. */
  protected readonly numberPattern: Rule<E> = this.rule('numberPattern', () => {
    const start = this.here()
    const left = this.SUBRULE(this.signedNumber)
    return (
      this.OPTION<E>(() => {
        const token = this.OR([
          { ALT: () => this.CONSUME(T.Plus) },
          { ALT: () => this.CONSUME(T.Minus) },
        ])
        const imaginary = this.CONSUME(T.Imaginary)
        const right: E = {
          kind: 'imaginary',
          span: this.spanOf(imaginary),
          text: imaginary.image,
        }
        const operator = token.image as '+' | '-'
        const operatorSpan = this.spanOf(token)
        return { kind: 'binary', span: this.since(start), operator, operatorSpan, left, right }
      }) ?? left
    )
  })

  protected readonly signedNumber: Rule<E> = this.rule('signedNumber', () => {
    const start = this.here()
    const minus = this.OPTION(() => this.CONSUME(T.Minus))
    const operand = this.OR<E>([
      { ALT: () => this.numberOf(this.CONSUME(T.NumberLiteral)) },
      {
        ALT: () => {
          const token = this.CONSUME(T.Imaginary)
          return { kind: 'imaginary', span: this.spanOf(token), text: token.image }
        },
      },
    ])
    if (minus === undefined) return operand
    return { kind: 'unary', span: this.since(start), operator: '-', operand }
  })

  // mappings and classes

  protected readonly mappingPattern: Rule<Pattern> = this.rule('mappingPattern', () => {
    const start = this.here()
    const list: Entry[] = []
    this.CONSUME(T.LeftBrace)
    this.OPTION(() => {
      list.push(this.SUBRULE(this.mappingEntry))
      this.MANY({
        GATE: () => this.LA(2).tokenType !== T.RightBrace,
        DEF: () => {
          this.CONSUME(T.Comma)
          list.push(this.SUBRULE2(this.mappingEntry))
        },
      })
      this.OPTION2(() => this.CONSUME2(T.Comma))
    })
    this.CONSUME(T.RightBrace)
    return this.ACTION<Pattern>(() => {
      const span = this.since(start)
      const entries = list.flatMap((entry) => ('key' in entry ? [entry] : []))
      const last = list[list.length - 1]
      const rest = last !== undefined && 'rest' in last ? last.rest : undefined
      if (list.length - entries.length > (rest === undefined ? 0 : 1)) {
        const problem = "'**' must stand behind the other entries of a pattern"
        this.fault('pattern', span, { problem, help: 'move it to the end of the braces' })
      }
      return { kind: 'mapping', span, entries, rest }
    })
  })

  protected readonly mappingEntry: Rule<Entry> = this.rule('mappingEntry', () =>
    this.OR<Entry>([
      {
        ALT: () => {
          this.CONSUME(T.DoubleStar)
          const token = this.CONSUME(T.Name)
          this.ACTION(() => {
            if (token.image === '_')
              this.#problem(token, "'**_' keeps nothing, and the rest is ignored anyway")
          })
          return { rest: nameOf(token) }
        },
      },
      {
        ALT: () => {
          const key = this.OR2<E>([
            { ALT: () => this.SUBRULE(this.literalPattern) },
            { ALT: () => this.SUBRULE(this.dottedKey) },
          ])
          this.CONSUME(T.Colon)
          return { key, pattern: this.SUBRULE(this.pattern) }
        },
      },
    ]),
  )

  protected readonly dottedKey: Rule<E> = this.rule('dottedKey', () => {
    const key = this.SUBRULE(this.dottedName)
    this.ACTION(() => {
      if (key.kind !== 'name') return
      const problem = `the name '${key.name}' cannot be a key of a pattern`
      const help = 'use a literal, or an attribute such as module.name'
      this.fault('pattern', key.span, { problem, help })
    })
    return key
  })

  protected readonly instancePattern: Rule<Pattern, [E, number]> = this.rule(
    'instancePattern',
    (value, start) => {
      const list: PatternArgument[] = []
      this.CONSUME(T.LeftParenthesis)
      this.OPTION(() => {
        list.push(this.SUBRULE(this.patternArgument))
        this.MANY({
          GATE: () => this.LA(2).tokenType !== T.RightParenthesis,
          DEF: () => {
            this.CONSUME(T.Comma)
            list.push(this.SUBRULE2(this.patternArgument))
          },
        })
        this.OPTION2(() => this.CONSUME2(T.Comma))
      })
      this.CONSUME(T.RightParenthesis)
      return { kind: 'instance', span: this.since(start), class: value, arguments: list }
    },
  )

  /** Whether it has a name shows at the `=`. */
  protected readonly patternArgument: Rule<PatternArgument> = this.rule('patternArgument', () => {
    const token = this.LA(1)
    const pattern = this.SUBRULE(this.pattern)
    let argument: PatternArgument = { pattern }
    this.OPTION(() => {
      const equal = this.CONSUME(T.Equal)
      const value = this.SUBRULE2(this.pattern)
      this.ACTION(() => {
        argument = { name: nameOf(token), nameSpan: this.spanOf(token), pattern: value }
        if (pattern.kind !== 'capture') this.fault('keyword-argument', this.spanOf(equal), {})
      })
    })
    return argument
  })
}

/** The name that a capture binds: none for `_`. */
const captured = (token: IToken): string | undefined =>
  token.image === '_' ? undefined : nameOf(token)

const others = new Set([T.Star, T.Minus])
const startsPattern = (token: IToken): boolean =>
  others.has(token.tokenType) || T.startsExpression(token)
