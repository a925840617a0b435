/** Any expression of any stage as Python text, with as few brackets as keep its meaning. */
import { assertNever } from '../../diagnostics/bug.js'
import type {
  Argument,
  ComprehensionClause,
  DictEntry,
  Expression,
  FormatPart,
  Located,
  Parameter,
  Stage,
} from '../expression.js'

/** Python's levels, from loose to tight. Python reference, "Operator precedence". */
const level = {
  walrus: 0,
  lambda: 1,
  conditional: 2,
  or: 3,
  and: 4,
  not: 5,
  compare: 6,
  '|': 7,
  '^': 8,
  '&': 9,
  shift: 10,
  sum: 11,
  product: 12,
  sign: 13,
  power: 14,
  await: 15,
  primary: 16,
} as const

const binaryLevels: Readonly<Record<string, number>> = {
  '|': level['|'],
  '^': level['^'],
  '&': level['&'],
  '<<': level.shift,
  '>>': level.shift,
  '+': level.sum,
  '-': level.sum,
  '*': level.product,
  '/': level.product,
  '//': level.product,
  '%': level.product,
  '@': level.product,
  '**': level.power,
}

/** What a stage adds to a node does not show. */
type E = Expression<Located>
type Of<K extends E['kind']> = Extract<E, { kind: K }>

/** The expression as one line of Python. */
export const printExpression = <S extends Stage>(e: Expression<S>): string =>
  print(e as E, level.walrus)

type Printed = readonly [text: string, level: number]

/** `e` where at least `required` must bind: in brackets where it binds less. */
function print(e: E, required: number): string {
  const [text, actual] = printed(e)
  return actual < required ? `(${text})` : text
}

function printed(e: E): Printed {
  switch (e.kind) {
    case 'number':
    case 'imaginary':
      return [e.text, e.text.startsWith('-') ? level.sign : level.primary]
    case 'boolean':
      return [e.value ? 'True' : 'False', level.primary]
    case 'none':
      return ['None', level.primary]
    case 'ellipsis':
      return ['...', level.primary]
    case 'name':
      return [e.name, level.primary]
    case 'string':
      return [(e.bytes ? 'b' : '') + quote(e.value.text), level.primary]
    case 'f-string':
      return [`f'${printParts(e.parts)}'`, level.primary]
    case 'unary':
      return e.operator === 'not'
        ? [`not ${print(e.operand, level.not)}`, level.not]
        : [e.operator + print(e.operand, level.sign), level.sign]
    case 'binary':
      return printBinary(e)
    case 'compare':
      return [printCompare(e), level.compare]
    case 'logical': {
      const operands = e.operands.map((operand) => print(operand, level[e.operator] + 1))
      return [operands.join(` ${e.operator} `), level[e.operator]]
    }
    case 'conditional': {
      const test = print(e.test, level.or)
      const otherwise = print(e.otherwise, level.lambda)
      return [`${print(e.then, level.or)} if ${test} else ${otherwise}`, level.conditional]
    }
    default:
      return printPython(e)
  }
}

function printBinary(e: Of<'binary'>): Printed {
  const own = binaryLevels[e.operator]
  if (e.operator === '**') {
    return [`${print(e.left, level.await)}**${print(e.right, level.sign)}`, own]
  }
  // a sum of many terms is deep on its left: walked, not recursed
  const terms: string[] = []
  let first: E = e
  while (first.kind === 'binary' && binaryLevels[first.operator] === own) {
    const tight = own >= level.product && first.operator !== '//' && first.operator !== '@'
    const right = print(first.right, own + 1)
    terms.push(tight ? `${first.operator}${right}` : ` ${first.operator} ${right}`)
    first = first.left
  }
  return [print(first, own) + terms.reverse().join(''), own]
}

const printCompare = (e: Of<'compare'>): string =>
  e.operands
    .map((operand, k) => {
      const text = print(operand, level.compare + 1)
      return k === 0 ? text : `${e.operators[k - 1]} ${text}`
    })
    .join(' ')

type CoreKind =
  | 'number'
  | 'imaginary'
  | 'boolean'
  | 'none'
  | 'ellipsis'
  | 'name'
  | 'string'
  | 'f-string'
  | 'unary'
  | 'binary'
  | 'compare'
  | 'logical'
  | 'conditional'

function printPython(e: Exclude<E, { kind: CoreKind }>): Printed {
  switch (e.kind) {
    case 'call': {
      const list = e.arguments.map(printArgument).join(', ')
      return [`${print(e.callee, level.primary)}(${list})`, level.primary]
    }
    case 'attribute':
      return [`${printObject(e.object)}.${e.name}`, level.primary]
    case 'subscript':
      return [`${print(e.object, level.primary)}[${printItems(e.items, e.tuple)}]`, level.primary]
    case 'slice': {
      const step = e.step === undefined ? '' : `:${maybe(e.step)}`
      return [`${maybe(e.start)}:${maybe(e.stop)}${step}`, level.walrus]
    }
    case 'list':
      return [`[${printItems(e.items, false)}]`, level.primary]
    case 'tuple':
      return [`(${printItems(e.items, true)})`, level.primary]
    case 'set':
      return [`{${printItems(e.items, false)}}`, level.primary]
    case 'dict':
      return [`{${e.entries.map(printEntry).join(', ')}}`, level.primary]
    case 'starred':
      return [`*${print(e.value, level['|'])}`, level.walrus]
    case 'lambda': {
      const parameters = e.parameters.map(printParameter).join(', ')
      const head = parameters === '' ? 'lambda' : `lambda ${parameters}`
      return [`${head}: ${print(e.body, level.lambda)}`, level.lambda]
    }
    case 'comprehension':
      return [printComprehension(e), level.primary]
    case 'walrus':
      return [`(${e.name} := ${print(e.value, level.lambda)})`, level.primary]
    case 'await':
      return [`await ${e.value === undefined ? '' : print(e.value, level.primary)}`, level.await]
    case 'yield':
    case 'yield from':
      return [`(${`${e.kind} ${maybe(e.value)}`.trimEnd()})`, level.primary]
    default:
      return assertNever(e)
  }
}

const maybe = (e: E | undefined): string => (e === undefined ? '' : print(e, level.lambda))

/** `1 .real`: a digit and a dot would make a number. */
const printObject = (e: E): string =>
  e.kind === 'number' ? `(${e.text})` : print(e, level.primary)

function printItems(items: readonly E[], tuple: boolean): string {
  const list = items.map((item) => print(item, level.walrus)).join(', ')
  return tuple && items.length === 1 ? `${list},` : list
}

function printArgument({ name, value }: Argument<Located>): string {
  const text = print(value, level.walrus)
  if (name === undefined) return text
  return name === '*' || name === '**' ? name + text : `${name}=${text}`
}

const printEntry = ({ key, value }: DictEntry<Located>): string =>
  key === undefined
    ? `**${print(value, level['|'])}`
    : `${print(key, level.lambda)}: ${print(value, level.lambda)}`

/** A parameter of a def or a lambda: `name: annotation = default`. */
function printParameter(p: Parameter<Located>): string {
  const stars = p.form === '*' || p.form === '**' || p.form === '/' ? p.form : ''
  const annotation = p.annotation === undefined ? '' : `: ${print(p.annotation, level.lambda)}`
  const equals = annotation === '' ? '=' : ' = '
  const fallback = p.default === undefined ? '' : equals + print(p.default, level.lambda)
  return stars + p.name + annotation + fallback
}

const brackets = { list: '[]', set: '{}', dict: '{}', generator: '()' } as const

function printComprehension(e: Of<'comprehension'>): string {
  const [open, close] = brackets[e.of]
  const value = e.value === undefined ? '' : `: ${print(e.value, level.lambda)}`
  const clauses = e.clauses.map(printClause).join('')
  return `${open}${print(e.element, level.walrus)}${value}${clauses}${close}`
}

function printClause(clause: ComprehensionClause<Located>): string {
  const conditions = clause.conditions.map((c) => ` if ${print(c, level.or)}`).join('')
  const target = print(clause.target, level.primary)
  return ` for ${target} in ${print(clause.iterable, level.or)}${conditions}`
}

function printParts(parts: readonly FormatPart<Located>[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return quote(part.value.text).slice(1, -1).replace(/[{}]/g, '$&$&')
      const value = part.debugText ?? print(part.value, level.walrus)
      const conversion = part.conversion === undefined ? '' : `!${part.conversion}`
      const format = part.format === undefined ? '' : `:${printParts(part.format)}`
      return `{${value}${conversion}${format}}`
    })
    .join('')
}

/** A Python string literal in single quotes. */
export function quote(text: string): string {
  const escaped = text.replace(/[\\'\n\r\t]/g, (c) => escapes[c])
  return `'${escaped.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, hexadecimal)}'`
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const hexadecimal = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
