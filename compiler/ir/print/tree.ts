/** An expression as an S-expression: its shape without any precedence. */
import { assertNever } from '../../diagnostics/bug.js'
import type { Argument, Expression, FormatPart, Located, Parameter } from '../expression.js'
import { quote } from './expression.js'

type E = Expression<Located>

const list = (head: string, ...parts: readonly (string | undefined)[]): string =>
  `(${[head, ...parts].filter((part) => part !== undefined && part !== '').join(' ')})`

const all = (expressions: readonly E[]): string => expressions.map(printTree).join(' ')

/** `_` for what is absent but has a place: the bounds of a slice. */
const orBlank = (e: E | undefined): string => (e === undefined ? '_' : printTree(e))

/** `(+ a (* b 2))`; names and numbers as written, strings in quotes. */
export function printTree(e: E): string {
  switch (e.kind) {
    case 'number':
    case 'imaginary':
      return e.text
    case 'boolean':
      return e.value ? 'True' : 'False'
    case 'none':
      return 'None'
    case 'ellipsis':
      return '...'
    case 'name':
      return e.name
    case 'string':
      return (e.bytes ? 'b' : '') + quote(e.value.text)
    case 'f-string':
      return list('f-string', formatParts(e.parts))
    case 'unary':
      return list(e.operator, printTree(e.operand))
    case 'binary':
      return list(e.operator, printTree(e.left), printTree(e.right))
    case 'compare': {
      if (e.operators.length === 1) return list(e.operators[0], all(e.operands))
      const parts = e.operands.map((operand, k) => printTree(operand) + after(e.operators[k]))
      return list('compare', ...parts)
    }
    case 'logical':
      return list(e.operator, all(e.operands))
    case 'conditional':
      return list('if', printTree(e.test), printTree(e.then), printTree(e.otherwise))
    case 'call':
      return list('call', printTree(e.callee), ...e.arguments.map(argument))
    default:
      return printPythonTree(e)
  }
}

const after = (operator: string | undefined): string =>
  operator === undefined ? '' : ` ${operator}`

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
  | 'call'

function printPythonTree(e: Exclude<E, { kind: CoreKind }>): string {
  switch (e.kind) {
    case 'attribute':
      return list('.', printTree(e.object), e.name)
    case 'subscript':
      return list('[]', printTree(e.object), e.tuple ? list('tuple', all(e.items)) : all(e.items))
    case 'slice':
      return list('slice', orBlank(e.start), orBlank(e.stop), e.step && printTree(e.step))
    case 'list':
    case 'tuple':
    case 'set':
      return list(e.kind, all(e.items))
    case 'dict':
      return list(
        'dict',
        ...e.entries.map(({ key, value }) =>
          key === undefined ? `**${printTree(value)}` : `${printTree(key)}: ${printTree(value)}`,
        ),
      )
    case 'starred':
      return list('*', printTree(e.value))
    case 'lambda':
      return list('lambda', list('', ...e.parameters.map(parameter)), printTree(e.body))
    case 'comprehension':
      return list(
        `${e.of}-of`,
        printTree(e.element),
        e.value && `: ${printTree(e.value)}`,
        ...e.clauses.map((clause) =>
          list(
            'for',
            printTree(clause.target),
            printTree(clause.iterable),
            ...clause.conditions.map((condition) => list('if', printTree(condition))),
          ),
        ),
      )
    case 'walrus':
      return list(':=', e.name, printTree(e.value))
    case 'yield':
    case 'yield from':
    case 'await':
      return list(e.kind, e.value && printTree(e.value))
    default:
      return assertNever(e)
  }
}

const argument = ({ name, value }: Argument<Located>): string =>
  name === undefined ? printTree(value) : `:${name} ${printTree(value)}`

function parameter(p: Parameter<Located>): string {
  const form = p.form === 'ordinary' ? '' : p.form === 'keyword-only' ? 'keyword ' : p.form
  return `${form}${p.name}${p.default === undefined ? '' : `=${printTree(p.default)}`}`
}

function formatParts(given: readonly FormatPart<Located>[]): string {
  return given
    .map((part) => {
      if (part.kind === 'text') return quote(part.value.text)
      const debug = part.debugText === undefined ? undefined : `debug ${quote(part.debugText)}`
      const conversion = part.conversion === undefined ? undefined : `!${part.conversion}`
      const format = part.format === undefined ? undefined : `format ${formatParts(part.format)}`
      return list('field', printTree(part.value), debug, conversion, format)
    })
    .join(' ')
}
