/** Refuses, by name, the parts of Python that equations do not have. Semantics page 2.1. */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Argument, Expression, Located } from '../ir/expression.js'
import { children } from '../ir/walk.js'
import { messages } from './messages.js'
import { quote } from './words.js'

type E = Expression<Located>

/** Reports each fault of notation once; what it reports, the other checks pass over in silence. */
export function checkNotation(e: E, reporter: Reporter): void {
  const notation = notations[e.kind]
  if (notation !== undefined) {
    const [what, general] = notation
    const instead = functionOfModule(e) ?? general
    reporter.report(messages.make('unknown-notation', { span: e.span }, { what, instead }))
    return
  }
  if (e.kind === 'conditional') {
    refuseConditional(e, reporter)
    return
  }
  if (e.kind === 'binary') checkOperator(e, reporter)
  if (e.kind === 'unary' && e.operator === '~') {
    const parameters = { operator: '~', instead: "write 'not'" }
    reporter.report(messages.make('bit-operator', { span: e.span }, parameters))
  }
  if (e.kind === 'compare') checkComparison(e, reporter)
  if (e.kind === 'call') checkCall(e, reporter)
  else for (const child of children(e)) checkNotation(child, reporter)
}

/** np.exp: equations know the functions by their own names. */
const functionOfModule = (e: E): string | undefined =>
  e.kind === 'attribute' && e.object.kind === 'name' && modules.has(e.object.name)
    ? `write '${e.name}' alone: equations know their functions without a module`
    : undefined

const modules: ReadonlySet<string> = new Set(['np', 'numpy', 'math', 'brian2', 'b2'])

/** Whether an argument is one of a plain list. */
export const isPlain = (argument: Argument<Located>): boolean => argument.name === undefined

const brackets = 'write the elements as variables of the model'

const notations: Readonly<Partial<Record<E['kind'], readonly [what: string, instead: string]>>> = {
  none: ['None', 'write a number, True or False'],
  ellipsis: ["'...'", 'write the expression in full'],
  imaginary: ['a complex number', 'write the real and the imaginary part as two variables'],
  string: ['a string', 'write the expression without quotes'],
  'f-string': ['a string', 'write the expression without quotes'],
  attribute: ['an attribute (a dot)', 'give the value a name before run() and write the name'],
  subscript: ['indexing', "write the variable's name alone: it stands for each neuron's value"],
  slice: ['a slice', "write the variable's name alone: it stands for each neuron's value"],
  list: ['a list', brackets],
  tuple: ['a tuple', brackets],
  set: ['a set', brackets],
  dict: ['a dictionary', brackets],
  starred: ["'*' in front of a value", 'write each value on its own'],
  lambda: ['a lambda', 'write its formula as a subexpression'],
  comprehension: ['a comprehension', 'write the formula for one neuron'],
  walrus: ["':='", 'write a subexpression, or a statement of its own in the reset'],
  yield: ["'yield'", 'write the formula for one neuron'],
  'yield from': ["'yield from'", 'write the formula for one neuron'],
  await: ["'await'", 'write the formula for one neuron'],
}

const operators: Readonly<Record<string, string>> = {
  '^': "write '**' for powers, as in v**2",
  '&': "write 'and' between the two conditions, as in v > 0 and v < 1",
  '|': "write 'or' between the two conditions, as in v < 0 or v > 1",
  '<<': 'multiply by a power of two',
  '>>': 'divide by a power of two with //',
  '@': 'write the sum of the products',
}

function checkOperator(e: Extract<E, { kind: 'binary' }>, reporter: Reporter): void {
  if (!Object.hasOwn(operators, e.operator)) return
  const parameters = { operator: e.operator, instead: operators[e.operator] }
  reporter.report(messages.make('bit-operator', { span: e.operatorSpan }, parameters))
}

function refuseConditional(e: Extract<E, { kind: 'conditional' }>, reporter: Reporter): void {
  const [test, then, otherwise] = [e.test, e.then, e.otherwise].map(quote)
  const parameters = {
    what: "'if ... else'",
    instead: `write int(${test})*(${then}) + (1 - int(${test}))*(${otherwise})`,
  }
  reporter.report(messages.make('unknown-notation', { span: e.span }, parameters))
}

const memberships: readonly string[] = ['in', 'not in', 'is', 'is not']

function checkComparison(e: Extract<E, { kind: 'compare' }>, reporter: Reporter): void {
  const k = e.operators.findIndex((operator) => memberships.includes(operator))
  if (k >= 0) {
    const parameters = { what: `'${e.operators[k]}'`, instead: "compare with '==' or '!='" }
    reporter.report(messages.make('unknown-notation', { span: e.operatorSpans[k] }, parameters))
    return
  }
  // v>0 & v<1 reads as v > (0 & v) < 1: the operator & is the fault to report
  const bits = e.operands.some((x) => x.kind === 'binary' && '&|'.includes(x.operator))
  if (e.operators.length === 1 || bits) return
  const pairs = e.operators.map(
    (operator, j) => `${quote(e.operands[j])} ${operator} ${quote(e.operands[j + 1])}`,
  )
  const parameters = { instead: pairs.join(' and ') }
  reporter.report(messages.make('chained-comparison', { span: e.span }, parameters))
}

/** The callee is left to the names' check: `k(v-Vr)` lacks an operator. */
function checkCall(e: Extract<E, { kind: 'call' }>, reporter: Reporter): void {
  if (e.callee.kind !== 'name') {
    if (notations[e.callee.kind] === undefined) refuseProduct(e, reporter)
    checkNotation(e.callee, reporter)
  }
  for (const argument of e.arguments) {
    if (!isPlain(argument)) {
      const span = argument.nameSpan ?? argument.value.span
      reporter.report(messages.make('keyword-argument', { span }, {}))
    }
    checkNotation(argument.value, reporter)
  }
}

/** 2(v+1), (a)(b), exp(v)(2): no function stands before the bracket. */
function refuseProduct(e: Extract<E, { kind: 'call' }>, reporter: Reporter): void {
  const text = quote(e.callee)
  const factors = e.arguments.map((argument) => quote(argument.value))
  const wrap = e.callee.kind === 'binary' ? `(${text})` : text
  const product = factors.length === 1 ? { product: `${wrap}*(${factors[0]})` } : {}
  reporter.report(messages.make('not-a-function', { span: e.callee.span }, { text, ...product }))
}
