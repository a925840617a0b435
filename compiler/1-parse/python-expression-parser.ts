/**
 * The rest of Python's expressions on top of the base grammar. The script needs them; equations
 * take them too, so that a later phase can refuse them by name. Python reference, "Expressions".
 */
import type { IToken } from 'chevrotain'
import type { Argument, FormatPart, Located, Parameter } from '../ir/expression.js'
import { DisplayParser } from './display-parser.js'
import { type E, nameOf, type Rule } from './expression-parser.js'
import { checkParameters } from './parameters.js'
import { formatText, joinLiterals, type Literal } from './strings.js'
import * as T from './tokens.js'

type Form = Parameter<Located>['form']

/** Parameters behind `*` or `*args` are given by name. */
const ordinaryForm = (before: readonly Parameter<Located>[]): Form => {
  const last = before[before.length - 1]?.form
  return last === '*' || last === 'keyword-only' ? 'keyword-only' : 'ordinary'
}

export abstract class PythonExpressionParser extends DisplayParser {
  override readonly expression: Rule<E> = this.replace('expression', () => {
    this.descend()
    const value = this.OR<E>([
      { ALT: () => this.SUBRULE(this.lambda) },
      { ALT: () => this.SUBRULE(this.conditional) },
    ])
    this.ascend()
    return value
  })

  protected readonly lambda: Rule<E> = this.rule('lambda', () => {
    const start = this.here()
    this.CONSUME(T.Lambda)
    const parameters = this.SUBRULE(this.parameters, { ARGS: [false] })
    this.CONSUME(T.Colon)
    const body = this.SUBRULE(this.expression)
    return { kind: 'lambda', span: this.since(start), parameters, body }
  })

  /** The parameters of a def (with annotations) or of a lambda, without their brackets. */
  protected readonly parameters: Rule<Parameter<Located>[], [boolean]> = this.rule(
    'parameters',
    (annotated) => {
      const list: Parameter<Located>[] = []
      let comma = true
      this.MANY({
        GATE: () => comma,
        DEF: () => {
          list.push(this.SUBRULE(this.parameter, { ARGS: [annotated, list] }))
          comma = this.OPTION(() => this.CONSUME(T.Comma)) !== undefined
        },
      })
      this.ACTION(() => checkParameters(list, this.reporter))
      return list
    },
  )

  protected readonly parameter: Rule<Parameter<Located>, [boolean, readonly Parameter<Located>[]]> =
    this.rule('parameter', (annotated, before) => {
      const start = this.here()
      let form: Form = this.ACTION(() => ordinaryForm(before)) ?? 'ordinary'
      let name = ''
      this.OR([
        {
          ALT: () => {
            name = nameOf(this.CONSUME(T.Name))
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Star)
            form = '*'
            this.OPTION(() => {
              name = nameOf(this.CONSUME2(T.Name))
            })
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.DoubleStar)
            form = '**'
            name = nameOf(this.CONSUME3(T.Name))
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Slash)
            form = '/'
          },
        },
      ])
      const span = this.since(start)
      const annotation = this.OPTION2({
        GATE: () => annotated && name !== '',
        DEF: () => {
          this.CONSUME(T.Colon)
          const type = this.SUBRULE(this.annotation)
          this.ACTION(() => {
            if (type.kind === 'starred' && form !== '*') this.fault('starred', type.span, {})
          })
          return type
        },
      })
      const value = this.OPTION3({
        GATE: () => form === 'ordinary' || form === 'keyword-only',
        DEF: () => {
          this.CONSUME(T.Equal)
          return this.SUBRULE2(this.expression)
        },
      })
      return { name, span, default: value, annotation, form }
    })

  /** `*args: *Ts` is the one annotation with a star. */
  protected readonly annotation: Rule<E> = this.rule('annotation', () => this.SUBRULE(this.item))

  protected override trailer: Rule<E, [E, number]> = this.replace(
    'trailer',
    (object: E, start: number) =>
      this.OR<E>([
        {
          ALT: () => {
            const args = this.SUBRULE(this.arguments)
            return { kind: 'call', span: this.since(start), callee: object, arguments: args }
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Dot)
            const token = this.CONSUME(T.Name)
            const name = nameOf(token)
            const nameSpan = this.spanOf(token)
            return { kind: 'attribute', span: this.since(start), object, name, nameSpan }
          },
        },
        { ALT: () => this.SUBRULE(this.subscript, { ARGS: [object, start] }) },
      ]),
  )

  protected readonly subscript: Rule<E, [E, number]> = this.rule('subscript', (object, start) => {
    const items: E[] = []
    let tuple = false
    this.CONSUME(T.LeftBracket)
    items.push(this.SUBRULE(this.slice))
    this.MANY({
      GATE: () => this.LA(2).tokenType !== T.RightBracket,
      DEF: () => {
        this.CONSUME(T.Comma)
        items.push(this.SUBRULE2(this.slice))
        tuple = true
      },
    })
    this.OPTION(() => {
      this.CONSUME2(T.Comma)
      tuple = true
    })
    this.CONSUME(T.RightBracket)
    return { kind: 'subscript', span: this.since(start), object, items, tuple }
  })

  protected readonly slice: Rule<E> = this.rule('slice', () => {
    const begin = this.here()
    return this.OR<E>([
      { ALT: () => this.SUBRULE(this.bounds, { ARGS: [begin, undefined] }) },
      {
        ALT: () => {
          const start = this.SUBRULE(this.item)
          return (
            this.OPTION(() => {
              this.ACTION(() => {
                if (start.kind === 'starred') this.fault('starred', start.span, {})
              })
              return this.SUBRULE2(this.bounds, { ARGS: [begin, start] })
            }) ?? start
          )
        },
      },
    ])
  })

  protected readonly bounds: Rule<E, [number, E | undefined]> = this.rule(
    'bounds',
    (begin, start) => {
      this.CONSUME(T.Colon)
      const stop = this.OPTION(() => this.SUBRULE(this.expression))
      const step = this.OPTION2(() => {
        this.CONSUME2(T.Colon)
        return this.OPTION3(() => this.SUBRULE2(this.expression))
      })
      return { kind: 'slice', span: this.since(begin), start, stop, step }
    },
  )

  protected override atom: Rule<E> = this.replace('atom', () => {
    const start = this.here()
    return this.OR<E>([
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.SUBRULE(this.strings) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.list) },
      { ALT: () => this.SUBRULE(this.braces) },
      { ALT: () => ({ kind: 'none', span: this.spanOf(this.CONSUME(T.None)) }) },
      { ALT: () => ({ kind: 'ellipsis', span: this.spanOf(this.CONSUME(T.Ellipsis)) }) },
      {
        ALT: () => {
          const token = this.CONSUME(T.Imaginary)
          return { kind: 'imaginary', span: this.spanOf(token), text: token.image }
        },
      },
      {
        ALT: () => {
          this.descend()
          this.CONSUME(T.Await)
          const next = this.LA(1)
          const value = this.SUBRULE(this.primary)
          this.ACTION(() => {
            const repeated = next.tokenType === T.Await && value.kind === 'await'
            if (!repeated || value.value?.kind === 'await') return
            this.fault('unexpected', this.spanOf(next), { found: "'await'", after: "'await'" })
          })
          this.ascend()
          return { kind: 'await', span: this.since(start), value }
        },
      },
    ])
  })

  protected override argument: Rule<Argument<Located>> = this.replace('argument', () =>
    this.OR<Argument<Located>>([
      {
        ALT: () => {
          const name = this.CONSUME(T.Star)
          return { name: '*', nameSpan: this.spanOf(name), value: this.SUBRULE(this.expression) }
        },
      },
      {
        ALT: () => {
          const name = this.CONSUME(T.DoubleStar)
          return { name: '**', nameSpan: this.spanOf(name), value: this.SUBRULE2(this.expression) }
        },
      },
      { ALT: () => this.SUBRULE(this.plainArgument) },
    ]),
  )

  /** `value`, `name=value`, `name := value` or a generator without brackets of its own. */
  protected readonly plainArgument: Rule<Argument<Located>> = this.rule('plainArgument', () => {
    const start = this.here()
    const opener = this.LA(0)
    let argument = this.SUBRULE(this.namedArgument)
    this.OPTION(() => {
      argument = { value: this.SUBRULE(this.walrus, { ARGS: [argument.value, start] }) }
    })
    this.OPTION2(() => {
      const clauses = this.SUBRULE(this.clauses)
      argument = this.ACTION(() => {
        const span = this.since(start)
        const closed = this.LA(1).tokenType === T.RightParenthesis
        const sole = opener.tokenType === T.LeftParenthesis && closed
        if (!sole || argument.name !== undefined) this.fault('generator-argument', span, {})
        const element = argument.value
        return { value: { kind: 'comprehension', span, of: 'generator', element, clauses } }
      })
    })
    return argument
  })

  // strings

  protected readonly strings: Rule<E> = this.rule('strings', () => {
    const start = this.here()
    const literals: Literal[] = []
    this.AT_LEAST_ONE(() => {
      literals.push(
        this.OR<Literal>([
          { ALT: () => ({ token: this.CONSUME(T.StringLiteral) }) },
          { ALT: () => this.SUBRULE(this.fString) },
        ]),
      )
    })
    return this.ACTION(() => joinLiterals(literals, this.since(start), this.place, this.reporter))
  })

  protected readonly fString: Rule<Literal> = this.rule('fString', () => {
    const token = this.CONSUME(T.FStringStart)
    const parts = this.SUBRULE(this.formatParts, { ARGS: [token, false] })
    this.CONSUME(T.FStringEnd)
    return { token, parts }
  })

  protected readonly formatParts: Rule<FormatPart<Located>[], [IToken, boolean]> = this.rule(
    'formatParts',
    (opening, spec) => {
      const parts: FormatPart<Located>[] = []
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              const text = this.CONSUME(T.FStringText)
              this.ACTION(() =>
                parts.push(formatText(opening, text, spec, this.place, this.reporter)),
              )
            },
          },
          { ALT: () => parts.push(this.SUBRULE(this.formatField, { ARGS: [opening] })) },
        ])
      })
      return parts
    },
  )

  /** `{value=!r:format}`. */
  protected readonly formatField: Rule<FormatPart<Located>, [IToken]> = this.rule(
    'formatField',
    (opening) => {
      const open = this.CONSUME(T.FieldOpen)
      const value = this.OR([
        { ALT: () => this.SUBRULE(this.yield) },
        { ALT: () => this.SUBRULE(this.items) },
      ])
      const debug = this.OPTION(() => this.CONSUME(T.Equal))
      const debugEnd = this.here()
      const conversion = this.OPTION2(() => {
        const sign = this.CONSUME(T.Conversion)
        const token = this.CONSUME(T.Name)
        this.ACTION(() => {
          if (token.startOffset === T.endOf(sign)) return
          const problem = "a blank stands behind '!'"
          this.fault('f-string', this.spanOf(token), { problem, help: 'remove it' })
        })
        return token
      })
      const format = this.OPTION3(() => {
        this.CONSUME(T.FormatColon)
        return this.SUBRULE(this.formatParts, { ARGS: [opening, true] })
      })
      this.CONSUME(T.FieldClose)
      this.ACTION(() => this.#checkFields(open, format))
      return this.ACTION<FormatPart<Located>>(() => ({
        kind: 'field',
        value,
        conversion: conversion && this.#conversion(conversion),
        format,
        debugText: debug && this.place.text.slice(T.endOf(open), debugEnd),
      }))
    },
  )

  /** A format spec may hold fields, and those no further ones in theirs. */
  #checkFields(open: IToken, format: readonly FormatPart<Located>[] | undefined): void {
    const hasField = (parts?: readonly FormatPart<Located>[]) =>
      parts?.some((part) => part.kind === 'field')
    if (!format?.some((part) => part.kind === 'field' && hasField(part.format))) return
    const problem = 'fields stand three deep'
    const help = 'work the inner ones out before, and give them names'
    this.fault('f-string', this.spanOf(open), { problem, help })
  }

  #conversion(token: IToken): string {
    if (!/^[rsa]$/.test(token.image)) {
      const problem = `'!${token.image}' converts to nothing`
      this.fault('f-string', this.spanOf(token), { problem, help: "use '!r', '!s' or '!a'" })
    }
    return token.image
  }
}
