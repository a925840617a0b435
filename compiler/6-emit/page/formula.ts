/** Expressions as presentation MathML, with brackets only where the layout does not show the order. */
import type { ArithmeticOperator, CompareOperator, Expression } from '../../ir/expression.js'
import { printExpression } from '../../ir/print/expression.js'
import { escaped, fenced, mfrac, mi, mn, mo, mrow, word } from './markup.js'
import { placed, symbolOf, unitNamed, unitSymbol } from './symbols.js'

/** From loose to tight; `fraction` shows its own extent except below a power. */
const level = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  sum: 5,
  sign: 6,
  product: 7,
  fraction: 8,
  power: 9,
  atom: 10,
} as const

interface Part {
  readonly markup: string
  readonly level: number
  /** begins with a digit: a dot belongs between a factor and it */
  readonly digit?: boolean
  /** a product of a number and units, or of units alone: `10 mV` */
  readonly unit?: boolean
  /** what a power may stand on, beside a subscript */
  readonly base?: { readonly base: string; readonly below?: string }
  /** `a/b` in a line: what follows would be read as divided by */
  readonly slash?: boolean
  /** of a fraction: what is divided, and by what */
  readonly ratio?: { readonly above: string; readonly below: Part }
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** Writes formulas of one object; `own` are the names that are no units there. */
export class Formulas {
  constructor(readonly own: ReadonlySet<string>) {}

  /** The expression without brackets around it. */
  formula(e: Expression): string {
    return this.#part(e, 0).markup
  }

  /** Where a sum needs brackets: behind a sum sign. */
  factor(e: Expression): string {
    return tight(this.#part(e, 0), level.product)
  }

  /** A statement as an assignment of the new value. */
  assignment(target: Expression, operator: string, value: Expression): string {
    const to = this.formula(target)
    const span = value.span
    const changed: Expression =
      operator === '='
        ? value
        : {
            kind: 'binary',
            operator: operator.slice(0, -1) as ArithmeticOperator,
            operatorSpan: span,
            left: target,
            right: value,
            span,
          }
    return mrow(to, mo('←'), this.formula(changed))
  }

  /** `depth`: how many fractions and exponents it stands in. */
  #part(e: Expression, depth: number): Part {
    switch (e.kind) {
      case 'number':
        return numberPart(e.text)
      case 'boolean':
        return atom(`<mtext>${e.value}</mtext>`)
      case 'name':
        return this.#name(e.name)
      case 'unary':
        return this.#unary(e, depth)
      case 'binary':
        return this.#binary(e, depth)
      case 'compare':
        return this.#compare(e, depth)
      case 'logical': {
        const own = level[e.operator]
        const operands = e.operands.map((x) => tight(this.#part(x, depth), own + 1))
        return { markup: mrow(...between(operands, word(e.operator))), level: own }
      }
      case 'conditional': {
        const [then, test, otherwise] = [e.then, e.test, e.otherwise].map((x) =>
          tight(this.#part(x, depth), level.or),
        )
        const markup = mrow(then, word('if'), test, word('else'), otherwise)
        return { markup, level: level.conditional }
      }
      case 'call':
        return this.#call(e, depth)
      default:
        return source(e)
    }
  }

  #name(name: string): Part {
    const found = this.own.has(name) ? undefined : unitNamed(name)
    if (!found) {
      const base = symbolOf(name)
      return { markup: placed(base), level: level.atom, base }
    }
    const { base, above } = unitSymbol(found)
    return above === undefined
      ? { markup: base, level: level.atom, unit: true }
      : { markup: `<msup>${base}${above}</msup>`, level: level.power, unit: true }
  }

  #unary(e: Of<'unary'>, depth: number): Part {
    if (e.operator === 'not') {
      const operand = tight(this.#part(e.operand, depth), level.not)
      return { markup: mrow(`<mtext>not\u00a0</mtext>`, operand), level: level.not }
    }
    if (e.operator === '~') return source(e)
    const operand = tight(this.#part(e.operand, depth), level.product)
    return { markup: mrow(mo(signs[e.operator]), operand), level: level.sign }
  }

  #binary(e: Of<'binary'>, depth: number): Part {
    switch (e.operator) {
      case '+':
      case '-':
        return this.#sum(e, depth)
      case '*':
      case '/':
        return this.#product(e, depth)
      case '**':
        return this.#power(e, depth)
      case '//': {
        const quotient = mfrac(this.#inside(e.left, depth), this.#inside(e.right, depth))
        return atom(fenced(quotient, '⌊', '⌋'))
      }
      case '%': {
        const left = tight(this.#part(e.left, depth), level.product)
        const right = tight(this.#part(e.right, depth), level.fraction)
        return { markup: mrow(left, word('mod'), right), level: level.product }
      }
      default:
        return source(e)
    }
  }

  #sum(e: Of<'binary'>, depth: number): Part {
    const terms: string[] = []
    let first: Expression = e
    while (first.kind === 'binary' && (first.operator === '+' || first.operator === '-')) {
      terms.push(tight(this.#part(first.right, depth), level.product), mo(signs[first.operator]))
      first = first.left
    }
    terms.push(tight(this.#part(first, depth), level.sum))
    return { markup: mrow(...terms.reverse()), level: level.sum }
  }

  /** Factors from left to right; what was multiplied so far goes above a fraction's line. */
  #product(e: Of<'binary'>, depth: number): Part {
    const rest: Of<'binary'>[] = []
    let first: Expression = e
    while (first.kind === 'binary' && (first.operator === '*' || first.operator === '/')) {
      rest.push(first)
      first = first.left
    }
    // -v/tau is -(v/tau) to the eye
    const negative = first.kind === 'unary' && first.operator === '-'
    const lines = rest.filter(({ operator }) => operator === '/').length
    const start = first.kind === 'unary' && negative ? first.operand : first
    let part = this.#part(start, depth + (lines > 0 ? 1 : 0))
    for (const { operator, right } of rest.reverse()) {
      part = operator === '*' ? this.#times(part, right, depth) : this.#over(part, right, depth)
    }
    return negative ? { markup: mrow(mo('−'), part.markup), level: level.sign } : part
  }

  #times(left: Part, e: Expression, depth: number): Part {
    const right = this.#part(e, depth)
    const dot = right.digit ? mo('⋅') : invisible
    const markup = e.kind === 'number' ? right.markup : tight(right, level.fraction)
    return {
      markup: mrow(tight(left, left.slash ? level.fraction : level.product), dot, markup),
      level: level.product,
      digit: left.digit,
      unit: left.unit && right.unit,
    }
  }

  #over(left: Part, e: Expression, depth: number): Part {
    const below = this.#part(e, depth + 1)
    const short = left.level > level.sign && below.level >= level.power && !left.ratio
    const simple = short && (below.unit === true || e.kind === 'number')
    if (depth > 1 || (simple && (depth > 0 || left.unit))) {
      const above = tight(left, left.slash ? level.fraction : level.product)
      const markup = mrow(above, slash, tight(below, level.power))
      const unit = left.unit && below.unit
      return { markup, level: level.product, digit: left.digit, unit, slash: true }
    }
    // a/b/c has one line
    if (!left.ratio) return fraction(left.markup, below)
    const { above, below: first } = left.ratio
    const dot = below.digit ? mo('⋅') : invisible
    const markup = mrow(tight(first, level.product), dot, tight(below, level.fraction))
    return fraction(above, { markup, level: level.product })
  }

  #inside = (e: Expression, depth: number): string => this.#part(e, depth + 1).markup

  #power(e: Of<'binary'>, depth: number): Part {
    const left = this.#part(e.left, depth)
    const above = this.#part(e.right, depth + 2).markup
    const { base, below } = left.base ?? { base: tight(left, level.atom) }
    const markup =
      below === undefined
        ? `<msup>${base}${above}</msup>`
        : `<msubsup>${base}${below}${above}</msubsup>`
    return { markup, level: level.power, digit: left.digit, unit: left.unit }
  }

  #compare(e: Of<'compare'>, depth: number): Part {
    if (e.operators.some((operator) => !Object.hasOwn(comparisons, operator))) return source(e)
    const operands = e.operands.map((x) => tight(this.#part(x, depth), level.sum))
    const parts = operands.flatMap((operand, k) =>
      k === 0 ? [operand] : [mo(comparisons[e.operators[k - 1] as CompareOperator]), operand],
    )
    return { markup: mrow(...parts), level: level.compare }
  }

  #call(e: Of<'call'>, depth: number): Part {
    const { callee } = e
    if (callee.kind !== 'name' || e.arguments.some(({ name }) => name !== undefined)) {
      return source(e)
    }
    const values = e.arguments.map(({ value }) => value)
    if (values.length === 1 && !this.own.has(callee.name)) {
      const special = this.#special(callee.name, values[0], depth)
      if (special) return special
    }
    const list = between(
      values.map((x) => this.#part(x, depth).markup),
      mo(','),
    )
    return atom(mrow(functionName(callee.name), mo('\u2061'), fenced(list.join(''))))
  }

  /** What has a notation of its own. */
  #special(name: string, x: Expression, depth: number): Part | undefined {
    const inside = () => this.#part(x, depth).markup
    switch (name) {
      case 'sqrt':
        // few fonts have a root that grows: a quotient in it stays in its line
        return atom(`<msqrt>${this.#part(x, depth + 2).markup}</msqrt>`)
      case 'abs':
        return atom(fenced(inside(), '|', '|'))
      case 'floor':
        return atom(fenced(inside(), '⌊', '⌋'))
      case 'ceil':
        return atom(fenced(inside(), '⌈', '⌉'))
      case 'int':
        return isCondition(x) ? atom(fenced(inside(), '[', ']')) : undefined
      default:
        return undefined
    }
  }
}

/** `int` of these is 1 where they hold, else 0. */
export const isCondition = (e: Expression): boolean =>
  e.kind === 'compare' || e.kind === 'logical' || (e.kind === 'unary' && e.operator === 'not')

const signs = { '+': '+', '-': '−' } as const

const comparisons: Readonly<Record<CompareOperator, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
}

/** Read as a product, and a little apart. */
const invisible = '<mo lspace="0" rspace="0.17em">\u2062</mo>'

const slash = '<mo lspace="0" rspace="0">/</mo>'

const fraction = (above: string, below: Part): Part => ({
  markup: mfrac(above, below.markup),
  level: level.fraction,
  ratio: { above, below },
})

const atom = (markup: string): Part => ({ markup, level: level.atom })

const tight = (part: Part, least: number): string =>
  part.level < least ? fenced(part.markup) : part.markup

const between = (parts: readonly string[], separator: string): string[] =>
  parts.flatMap((part, k) => (k === 0 ? [part] : [separator, part]))

/** `log10` has its base below. */
function functionName(name: string): string {
  const base = /^log(\d+)$/.exec(name)?.[1]
  return base === undefined ? placed(symbolOf(name)) : `<msub>${mi('log')}${mn(base)}</msub>`
}

/** As written: `1e-3` as a power of ten. */
function numberPart(text: string): Part {
  const [digits, exponent] = text.replaceAll('_', '').toLowerCase().split('e')
  const number = mn(digits.replace(/\.$/, ''))
  if (exponent === undefined || !/^[\d.]/.test(digits)) {
    return { markup: number, level: level.atom, digit: true, unit: true }
  }
  const size = exponent.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
  const power = size.startsWith('-') ? mrow(mo('−'), mn(size.slice(1))) : mn(size)
  const ten = `<msup>${mn('10')}${power}</msup>`
  const markup = mrow(number, mo('×'), ten)
  return { markup, level: level.product, digit: true, unit: true }
}

/** What mathematics has no sign for stands as the script has it. */
const source = (e: Expression): Part => atom(`<mtext>${escaped(printExpression(e))}</mtext>`)
