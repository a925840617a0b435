/**
 * Displays and what stands in them: tuples, lists, dicts, sets, comprehensions, walrus, yield.
 * Python reference, "Displays for lists, sets and dictionaries".
 */
import type { ComprehensionClause, DictEntry, Located } from '../ir/expression.js'
import { type E, ExpressionParser, type Rule } from './expression-parser.js'
import { secondStar, targetFault } from './targets.js'
import * as T from './tokens.js'

interface BraceItem {
  readonly entry: DictEntry<Located>
  readonly dict: boolean
}

export abstract class DisplayParser extends ExpressionParser {
  /** `name := value`, or an expression. */
  protected readonly named: Rule<E> = this.rule('named', () => {
    const start = this.here()
    const node = this.SUBRULE(this.expression)
    return this.OPTION(() => this.SUBRULE(this.walrus, { ARGS: [node, start] })) ?? node
  })

  protected readonly walrus: Rule<E, [E, number]> = this.rule('walrus', (target, start) => {
    this.CONSUME(T.Walrus)
    const value = this.SUBRULE(this.expression)
    return this.ACTION<E>(() => {
      const span = this.since(start)
      if (target.kind === 'name') return { kind: 'walrus', span, name: target.name, value }
      this.fault('assign-target', target.span, { what: "what stands before ':='", compare: false })
      return value
    })
  })

  /** An element of a list, a tuple or a set: possibly starred. */
  protected readonly item: Rule<E> = this.rule('item', () => {
    const start = this.here()
    return this.OR<E>([
      { ALT: () => this.SUBRULE(this.starred) },
      {
        ALT: () => {
          // As `named`, without its frames: brackets nest through here.
          const node = this.SUBRULE(this.expression)
          return this.OPTION(() => this.SUBRULE(this.walrus, { ARGS: [node, start] })) ?? node
        },
      },
    ])
  })

  /** One expression, or several with commas: a tuple without brackets. */
  protected readonly items: Rule<E> = this.rule('items', () => {
    const start = this.here()
    const items = [this.SUBRULE(this.plainItem)]
    let tuple = false
    this.MANY({
      GATE: () => T.startsItem(this.LA(2)),
      DEF: () => {
        this.CONSUME(T.Comma)
        items.push(this.SUBRULE2(this.plainItem))
        tuple = true
      },
    })
    this.OPTION(() => {
      this.CONSUME2(T.Comma)
      tuple = true
    })
    return this.ACTION(() => this.#items(items, tuple, start))
  })

  #items(items: readonly E[], tuple: boolean, start: number): E {
    if (tuple) return { kind: 'tuple', span: this.since(start), items }
    if (items[0].kind === 'starred') this.fault('starred', items[0].span, {})
    return items[0]
  }

  /** As `item`, outside brackets: there a walrus would look like an assignment. */
  protected readonly plainItem: Rule<E> = this.rule('plainItem', () =>
    this.OR<E>([
      { ALT: () => this.SUBRULE(this.starred) },
      { ALT: () => this.SUBRULE(this.expression) },
    ]),
  )

  protected readonly starred: Rule<E> = this.rule('starred', () => {
    const start = this.here()
    this.CONSUME(T.Star)
    const value = this.SUBRULE(this.operation)
    return { kind: 'starred', span: this.since(start), value }
  })

  protected readonly moreItems: Rule<E, [E, number]> = this.rule('moreItems', (first, start) => {
    const items = [first]
    let tuple = false
    this.MANY({
      GATE: () => T.startsItem(this.LA(2)),
      DEF: () => {
        this.CONSUME(T.Comma)
        items.push(this.SUBRULE(this.item))
        tuple = true
      },
    })
    this.OPTION(() => {
      this.CONSUME2(T.Comma)
      tuple = true
    })
    return tuple ? { kind: 'tuple', span: this.since(start), items } : first
  })

  /** Brackets: an expression, a tuple, a generator or a yield. */
  protected override group: Rule<E> = this.replace('group', () => {
    const start = this.here()
    this.CONSUME(T.LeftParenthesis)
    return this.OR<E>([
      {
        ALT: () => {
          this.CONSUME(T.RightParenthesis)
          return { kind: 'tuple', span: this.since(start), items: [] }
        },
      },
      {
        ALT: () => {
          const value = this.SUBRULE(this.yield)
          this.CONSUME2(T.RightParenthesis)
          return value
        },
      },
      {
        ALT: () => {
          const first = this.here()
          const element = this.SUBRULE(this.item)
          return this.SUBRULE(this.groupRest, { ARGS: [element, first, start] })
        },
      },
    ])
  })

  /** What follows the first element: clauses, or more elements; the bracket starts at `start`. */
  protected readonly groupRest: Rule<E, [E, number, number]> = this.rule(
    'groupRest',
    (element, first, start) =>
      this.OR<E>([
        {
          ALT: () => {
            const clauses = this.SUBRULE(this.clauses)
            this.CONSUME(T.RightParenthesis)
            this.ACTION(() => this.checkElement(element))
            const span = this.since(start)
            return { kind: 'comprehension', span, of: 'generator', element, clauses }
          },
        },
        {
          ALT: () => {
            const value = this.SUBRULE(this.moreItems, { ARGS: [element, first] })
            this.CONSUME2(T.RightParenthesis)
            return this.ACTION<E>(() => this.#group(value, element, start))
          },
        },
      ]),
  )

  /** A tuple has its brackets in its span; an expression in brackets does not. */
  #group(value: E, element: E, start: number): E {
    if (value.kind === 'starred') this.fault('starred', value.span, {})
    return value === element ? value : { ...value, span: this.since(start) }
  }

  protected readonly list: Rule<E> = this.rule('list', () => {
    const start = this.here()
    const items: E[] = []
    let clauses: ComprehensionClause<Located>[] | undefined
    this.CONSUME(T.LeftBracket)
    this.OPTION(() => {
      items.push(this.SUBRULE(this.item))
      this.OR([
        {
          ALT: () => {
            clauses = this.SUBRULE(this.clauses)
          },
        },
        {
          ALT: () => {
            this.MANY({
              GATE: () => T.startsItem(this.LA(2)),
              DEF: () => {
                this.CONSUME(T.Comma)
                items.push(this.SUBRULE2(this.item))
              },
            })
            this.OPTION2(() => this.CONSUME2(T.Comma))
          },
        },
      ])
    })
    this.CONSUME(T.RightBracket)
    const span = this.since(start)
    if (clauses === undefined) return { kind: 'list', span, items }
    this.ACTION(() => this.checkElement(items[0]))
    return { kind: 'comprehension', span, of: 'list', element: items[0], clauses }
  })

  /** A dict or a set, or a comprehension of either. */
  protected readonly braces: Rule<E> = this.rule('braces', () => {
    const start = this.here()
    const items: BraceItem[] = []
    let clauses: ComprehensionClause<Located>[] | undefined
    this.CONSUME(T.LeftBrace)
    this.OPTION(() => {
      items.push(this.SUBRULE(this.braceItem))
      this.OR([
        {
          ALT: () => {
            clauses = this.SUBRULE(this.clauses)
          },
        },
        {
          ALT: () => {
            this.MANY({
              GATE: () => this.LA(2).tokenType !== T.RightBrace,
              DEF: () => {
                this.CONSUME(T.Comma)
                items.push(this.SUBRULE2(this.braceItem))
              },
            })
            this.OPTION2(() => this.CONSUME2(T.Comma))
          },
        },
      ])
    })
    this.CONSUME(T.RightBrace)
    return this.ACTION(() => this.#braces(start, items, clauses))
  })

  #braces(start: number, items: readonly BraceItem[], clauses?: ComprehensionClause<Located>[]): E {
    const span = this.since(start)
    const first = items[0]
    if (clauses !== undefined) {
      const { key, value } = first.entry
      this.checkElement(value)
      if (first.dict && key === undefined) this.fault('unpacking', value.span, { sign: '**' })
      return first.dict && key !== undefined
        ? { kind: 'comprehension', span, of: 'dict', element: key, value, clauses }
        : { kind: 'comprehension', span, of: 'set', element: value, clauses }
    }
    const odd = items.find((item) => item.dict !== first.dict)
    if (odd !== undefined) this.fault('dict-or-set', odd.entry.value.span, {})
    const entries = items.map((item) => item.entry)
    return first === undefined || first.dict
      ? { kind: 'dict', span, entries }
      : { kind: 'set', span, items: entries.map((entry) => entry.value) }
  }

  protected readonly braceItem: Rule<BraceItem> = this.rule('braceItem', () =>
    this.OR<BraceItem>([
      {
        ALT: () => {
          this.CONSUME(T.DoubleStar)
          return { entry: { value: this.SUBRULE(this.operation) }, dict: true }
        },
      },
      {
        ALT: () => {
          let entry: DictEntry<Located> = { value: this.SUBRULE(this.item) }
          let dict = false
          this.OPTION(() => {
            this.CONSUME(T.Colon)
            entry = { key: entry.value, value: this.SUBRULE(this.expression) }
            dict = true
          })
          return { entry, dict }
        },
      },
    ]),
  )

  protected readonly clauses: Rule<ComprehensionClause<Located>[]> = this.rule('clauses', () => {
    const clauses: ComprehensionClause<Located>[] = []
    this.AT_LEAST_ONE(() => {
      this.OPTION(() => {
        const token = this.CONSUME(T.Async)
        this.ACTION(() => this.fault('async-comprehension', this.spanOf(token), {}))
      })
      this.CONSUME(T.For)
      const target = this.SUBRULE(this.targets)
      this.ACTION(() => this.checkTarget(target))
      this.CONSUME(T.In)
      const iterable = this.SUBRULE(this.operation)
      const conditions: E[] = []
      this.MANY(() => {
        this.CONSUME(T.If)
        conditions.push(this.SUBRULE2(this.operation))
      })
      clauses.push({ target, iterable, conditions })
    })
    return clauses
  })

  /** Reports what cannot be the element of a comprehension: `*parts`. */
  protected checkElement({ kind, span }: E): void {
    if (kind === 'starred') this.fault('unpacking', span, { sign: '*' })
  }

  /** Reports what cannot be assigned to; `single` refuses tuples and lists as well. */
  protected checkTarget(target: E, single = false): void {
    const star = secondStar(target)
    if (star !== undefined) this.fault('several-stars', star.span, {})
    const fault = targetFault(target, single)
    if (fault === undefined) return
    const compare = target.kind === 'compare'
    this.fault('assign-target', fault.span, { what: fault.what, compare })
  }

  /** What `for` assigns to: it ends before `in`. */
  protected readonly targets: Rule<E> = this.rule('targets', () => {
    const start = this.here()
    const items = [this.SUBRULE(this.target)]
    let tuple = false
    this.MANY({
      GATE: () => T.startsItem(this.LA(2)),
      DEF: () => {
        this.CONSUME(T.Comma)
        items.push(this.SUBRULE2(this.target))
        tuple = true
      },
    })
    this.OPTION(() => {
      this.CONSUME2(T.Comma)
      tuple = true
    })
    return this.ACTION<E>(() => {
      if (tuple) return { kind: 'tuple', span: this.since(start), items }
      if (items[0].kind === 'starred') this.fault('starred', items[0].span, {})
      return items[0]
    })
  })

  protected readonly target: Rule<E> = this.rule('target', () => {
    const start = this.here()
    const star = this.OPTION(() => this.CONSUME(T.Star))
    const value = this.SUBRULE(this.primary)
    return star === undefined ? value : { kind: 'starred', span: this.since(start), value }
  })

  protected readonly yield: Rule<E> = this.rule('yield', () => {
    const start = this.here()
    this.CONSUME(T.Yield)
    return this.OR<E>([
      {
        ALT: () => {
          this.CONSUME(T.From)
          const value = this.SUBRULE(this.expression)
          return { kind: 'yield from', span: this.since(start), value }
        },
      },
      {
        ALT: () => {
          const value = this.OPTION(() => this.SUBRULE(this.items))
          return { kind: 'yield', span: this.since(start), value }
        },
      },
    ])
  })
}
