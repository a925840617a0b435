/** Statements without blocks. Python reference, "Simple statements". */
import type { IToken } from 'chevrotain'
import type { ArithmeticOperator, BitOperator } from '../ir/expression.js'
import type { Alias, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { type E, nameOf, type Rule } from './expression-parser.js'
import { PythonExpressionParser } from './python-expression-parser.js'
import * as T from './tokens.js'

export abstract class SimpleStatementParser extends PythonExpressionParser {
  /** Statements up to the end of the line, with `;` between them. */
  protected readonly simpleLine: Rule<Statement[]> = this.rule('simpleLine', () => {
    const list: Statement[] = []
    list.push(this.SUBRULE(this.simple))
    this.MANY({
      GATE: () => this.LA(2).tokenType !== T.Newline,
      DEF: () => {
        this.CONSUME(T.Semicolon)
        list.push(this.SUBRULE2(this.simple))
      },
    })
    this.OPTION(() => this.CONSUME2(T.Semicolon))
    this.CONSUME(T.Newline)
    return list
  })

  protected readonly simple: Rule<Statement> = this.rule('simple', () =>
    this.OR<Statement>([
      { ALT: () => this.SUBRULE(this.assignment) },
      { ALT: () => this.SUBRULE(this.word) },
      { ALT: () => this.SUBRULE(this.import) },
      { ALT: () => this.SUBRULE(this.from) },
      { ALT: () => this.SUBRULE(this.return) },
      { ALT: () => this.SUBRULE(this.raise) },
      { ALT: () => this.SUBRULE(this.assert) },
      { ALT: () => this.SUBRULE(this.delete) },
      { ALT: () => this.SUBRULE(this.scope) },
    ]),
  )

  protected readonly word: Rule<Statement> = this.rule('word', () => {
    const start = this.here()
    const kind = this.OR<'break' | 'continue' | 'pass'>([
      { ALT: () => this.CONSUME(T.Break) && 'break' },
      { ALT: () => this.CONSUME(T.Continue) && 'continue' },
      { ALT: () => this.CONSUME(T.Pass) && 'pass' },
    ])
    return { kind, span: this.since(start) }
  })

  // expressions and assignments

  /** What starts with an expression: what it is shows behind it. */
  protected readonly assignment: Rule<Statement> = this.rule('assignment', () => {
    const start = this.here()
    const first = this.SUBRULE(this.value)
    return (
      this.OPTION(() =>
        this.OR<Statement>([
          { ALT: () => this.SUBRULE(this.assign, { ARGS: [first, start] }) },
          { ALT: () => this.SUBRULE(this.augmented, { ARGS: [first, start] }) },
          { ALT: () => this.SUBRULE(this.annotated, { ARGS: [first, start] }) },
        ]),
      ) ?? { kind: 'expression', span: this.since(start), value: first }
    )
  })

  protected readonly value: Rule<E> = this.rule('value', () =>
    this.OR<E>([{ ALT: () => this.SUBRULE(this.yield) }, { ALT: () => this.SUBRULE(this.items) }]),
  )

  protected readonly assign: Rule<Statement, [E, number]> = this.rule('assign', (first, start) => {
    const values = [first]
    this.AT_LEAST_ONE(() => {
      this.CONSUME(T.Equal)
      values.push(this.SUBRULE(this.value))
    })
    return this.ACTION<Statement>(() => {
      const targets = values.slice(0, -1)
      for (const target of targets) this.checkTarget(target)
      return { kind: 'assign', span: this.since(start), targets, value: values[values.length - 1] }
    })
  })

  protected readonly augmented: Rule<Statement, [E, number]> = this.rule(
    'augmented',
    (target, start) => {
      const token = this.CONSUME(T.Augmented)
      const value = this.SUBRULE(this.value)
      this.ACTION(() => this.checkTarget(target, true))
      const operator = token.image.slice(0, -1) as ArithmeticOperator | BitOperator
      return { kind: 'augmented', span: this.since(start), target, operator, value }
    },
  )

  protected readonly annotated: Rule<Statement, [E, number]> = this.rule(
    'annotated',
    (target, start) => {
      this.CONSUME(T.Colon)
      this.ACTION(() => this.checkTarget(target, true))
      const annotation = this.SUBRULE(this.expression)
      const value = this.OPTION(() => {
        this.CONSUME(T.Equal)
        return this.SUBRULE(this.value)
      })
      return { kind: 'annotated', span: this.since(start), target, annotation, value }
    },
  )

  // statements with a word of their own

  protected readonly return: Rule<Statement> = this.rule('return', () => {
    const start = this.here()
    this.CONSUME(T.Return)
    const value = this.OPTION(() => this.SUBRULE(this.items))
    return { kind: 'return', span: this.since(start), value }
  })

  protected readonly raise: Rule<Statement> = this.rule('raise', () => {
    const start = this.here()
    let from: E | undefined
    this.CONSUME(T.Raise)
    const value = this.OPTION(() => {
      const raised = this.SUBRULE(this.expression)
      this.OPTION2(() => {
        this.CONSUME(T.From)
        from = this.SUBRULE2(this.expression)
      })
      return raised
    })
    return { kind: 'raise', span: this.since(start), value, from }
  })

  protected readonly assert: Rule<Statement> = this.rule('assert', () => {
    const start = this.here()
    this.CONSUME(T.Assert)
    const test = this.SUBRULE(this.expression)
    const message = this.OPTION(() => {
      this.CONSUME(T.Comma)
      return this.SUBRULE2(this.expression)
    })
    return { kind: 'assert', span: this.since(start), test, message }
  })

  protected readonly delete: Rule<Statement> = this.rule('delete', () => {
    const start = this.here()
    this.CONSUME(T.Del)
    const target = this.SUBRULE(this.targets)
    return this.ACTION<Statement>(() => {
      this.checkTarget(target)
      this.#checkDeleted(target)
      const targets = target.kind === 'tuple' ? target.items : [target]
      return { kind: 'delete', span: this.since(start), targets }
    })
  })

  #checkDeleted(target: E): void {
    if (target.kind === 'starred') this.fault('starred', target.span, {})
    if (target.kind !== 'tuple' && target.kind !== 'list') return
    for (const item of target.items) this.#checkDeleted(item)
  }

  protected readonly scope: Rule<Statement> = this.rule('scope', () => {
    const start = this.here()
    const names: string[] = []
    const kind = this.OR<'global' | 'nonlocal'>([
      { ALT: () => this.CONSUME(T.Global) && 'global' },
      { ALT: () => this.CONSUME(T.Nonlocal) && 'nonlocal' },
    ])
    this.AT_LEAST_ONE_SEP({ SEP: T.Comma, DEF: () => names.push(nameOf(this.CONSUME(T.Name))) })
    return { kind, span: this.since(start), names }
  })

  // imports

  protected readonly import: Rule<Statement> = this.rule('import', () => {
    const start = this.here()
    const modules: Alias[] = []
    this.CONSUME(T.Import)
    this.AT_LEAST_ONE_SEP({ SEP: T.Comma, DEF: () => modules.push(this.SUBRULE(this.module)) })
    return { kind: 'import', span: this.since(start), modules }
  })

  protected readonly module: Rule<Alias> = this.rule('module', () => {
    const start = this.here()
    const name = this.SUBRULE(this.dotted)
    const as = this.SUBRULE(this.as)
    return { name, as, span: this.since(start) }
  })

  protected readonly dotted: Rule<string> = this.rule('dotted', () => {
    const parts: string[] = []
    this.AT_LEAST_ONE_SEP({ SEP: T.Dot, DEF: () => parts.push(nameOf(this.CONSUME(T.Name))) })
    return parts.join('.')
  })

  protected readonly as: Rule<string | undefined> = this.rule('as', () =>
    this.OPTION(() => {
      this.CONSUME(T.As)
      return nameOf(this.CONSUME(T.Name))
    }),
  )

  protected readonly from: Rule<Statement> = this.rule('from', () => {
    const start = this.here()
    this.CONSUME(T.From)
    let module = ''
    this.MANY(() => {
      const dots = this.OR<IToken>([
        { ALT: () => this.CONSUME(T.Dot) },
        { ALT: () => this.CONSUME(T.Ellipsis) },
      ])
      module += dots.image
    })
    this.OPTION(() => {
      module += this.SUBRULE(this.dotted)
    })
    this.ACTION(() => {
      if (module !== '') return
      const expected = 'the name of a module'
      const parameters = { found: `'${this.LA(1).image}'`, expected, after: "'from'" }
      this.fault('unexpected', this.spanOf(this.LA(1)), parameters)
    })
    this.CONSUME(T.Import)
    const names = this.SUBRULE(this.importedNames)
    return { kind: 'from', span: this.since(start), module, names }
  })

  protected readonly importedNames: Rule<'*' | readonly Alias[]> = this.rule('importedNames', () =>
    this.OR<'*' | readonly Alias[]>([
      { ALT: () => this.CONSUME(T.Star) && '*' },
      { ALT: () => this.SUBRULE(this.aliases) },
      {
        ALT: () => {
          this.CONSUME(T.LeftParenthesis)
          const list = this.SUBRULE2(this.aliases)
          this.OPTION(() => this.CONSUME(T.Comma))
          this.CONSUME(T.RightParenthesis)
          return list
        },
      },
    ]),
  )

  protected readonly aliases: Rule<Alias[]> = this.rule('aliases', () => {
    const list: Alias[] = []
    list.push(this.SUBRULE(this.alias))
    this.MANY({
      GATE: () => this.LA(2).tokenType !== T.RightParenthesis,
      DEF: () => {
        this.CONSUME(T.Comma)
        list.push(this.SUBRULE2(this.alias))
      },
    })
    return list
  })

  protected readonly alias: Rule<Alias> = this.rule('alias', () => {
    const start = this.here()
    const name = nameOf(this.CONSUME(T.Name))
    const as = this.SUBRULE(this.as)
    const span: Span = this.since(start)
    return { name, as, span }
  })
}
