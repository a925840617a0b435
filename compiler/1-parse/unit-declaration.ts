/** What stands behind the colon of an equation. Semantics page 1.2. */
import type { IToken } from 'chevrotain'
import {
  type Dimension,
  dimensionless,
  divideDimensions,
  multiplyDimensions,
  powerDimension,
} from '../../runtime/values/dimension.js'
import {
  baseUnit,
  baseUnitNames,
  describeDimension,
  unit,
} from '../../runtime/values/unit-table.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { UnitDeclaration } from '../ir/equations.js'
import type { ValueType } from '../ir/expression.js'
import { messages } from './messages.js'
import type { Place } from './place.js'
import * as T from './tokens.js'

const words: ReadonlyMap<string, ValueType> = new Map([
  ['1', 'float'],
  ['boolean', 'boolean'],
  ['integer', 'integer'],
])

/** Python's and numpy's names for what Brian calls otherwise. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['bool', 'boolean'],
  ['int', 'integer'],
  ['float', '1'],
])

/** The declaration that these tokens (at least one) make; nothing where they are no unit. */
export function unitDeclaration(
  tokens: readonly IToken[],
  place: Place,
  reporter: Reporter,
): UnitDeclaration | undefined {
  const reader = new UnitReader(tokens, place, reporter)
  const { span, text } = reader
  const word = words.get(text)
  if (word !== undefined) return { span, text, type: word, dimension: dimensionless }
  const dimension = reader.read()
  return dimension && { span, text, type: 'float', dimension }
}

class UnitReader {
  readonly text: string
  readonly span
  #next = 0

  constructor(
    private readonly tokens: readonly IToken[],
    private readonly place: Place,
    private readonly reporter: Reporter,
  ) {
    const start = tokens[0].startOffset
    const end = T.endOf(tokens[tokens.length - 1])
    this.span = place.span(start, end)
    this.text = place.text.slice(start, end).replace(/\s+/g, ' ')
  }

  /** factor {('*' | '/') factor}; a leading 1 only to be divided. */
  read(): Dimension | undefined {
    const inverse = this.tokens[0].image === '1' && this.tokens[1]?.tokenType === T.Slash
    if (inverse) this.#next = 1
    let dimension = inverse ? dimensionless : this.#factor()
    while (dimension !== undefined && this.#next < this.tokens.length) {
      const operator = this.tokens[this.#next++]
      const { tokenType } = operator
      if (tokenType !== T.Star && tokenType !== T.Slash) return this.#odd(operator)
      const right = this.#factor()
      const combine = tokenType === T.Star ? multiplyDimensions : divideDimensions
      dimension = right && combine(dimension, right)
    }
    return dimension
  }

  #factor(): Dimension | undefined {
    const token = this.tokens[this.#next++]
    if (token === undefined) return this.#form('it ends with an operator')
    if (token.tokenType === T.NumberLiteral) {
      this.reporter.report(messages.make('unit-quantity', { span: this.span }, { text: this.text }))
      return undefined
    }
    if (token.tokenType !== T.Name) return this.#odd(token)
    const dimension = this.#base(token)
    const power = this.tokens[this.#next]?.tokenType === T.DoubleStar
    if (dimension === undefined || !power) return dimension
    this.#next++
    const exponent = this.#exponent()
    return exponent === undefined ? undefined : powerDimension(dimension, exponent)
  }

  #exponent(): number | undefined {
    const negative = this.tokens[this.#next]?.tokenType === T.Minus
    if (negative) this.#next++
    const token = this.tokens[this.#next++]
    if (token?.tokenType !== T.NumberLiteral) return this.#form("a number must follow '**'")
    const value = Number(token.image.replaceAll('_', ''))
    return negative ? -value : value
  }

  #base(token: IToken): Dimension | undefined {
    const name = token.image
    const dimension = baseUnit(name)
    if (dimension !== undefined) return dimension
    const span = this.place.span(token.startOffset, T.endOf(token))
    const known = unit(name)
    const instead = otherWords.get(name)
    if (instead !== undefined) {
      this.reporter.report(messages.make('unit-bool', { span }, { name, instead }))
    } else if (known !== undefined) {
      const base = describeDimension(known.dimension)
      this.reporter.report(messages.make('scaled-unit', { span }, { name, base }))
    } else {
      const near = nearest(name, [...words.keys(), ...baseUnitNames()])
      this.reporter.report(messages.make('unknown-unit', { span }, { name, near }))
    }
    return undefined
  }

  #odd(token: IToken): undefined {
    const problem =
      token.image === '^' ? "powers are written with '**'" : `'${token.image}' cannot stand in it`
    return this.#form(problem)
  }

  #form(problem: string): undefined {
    const parameters = { text: this.text, problem }
    this.reporter.report(messages.make('unit-form', { span: this.span }, parameters))
    return undefined
  }
}
