/** Expressions of the subset as values. Calls go to the statements before. */
import ts from 'typescript'
import { bind, call, fork, inline, newLocal } from './compile.mjs'
import { tables } from './sources.mjs'
import {
  TO_INTEGER,
  bitOperation,
  isConst,
  linear,
  logic,
  not,
  number,
  operation,
  powerOf,
  remainder,
  toDouble,
  toWhole,
  truth,
} from './values.mjs'

const kinds = ts.SyntaxKind
const operators = {
  [kinds.PlusToken]: 'add',
  [kinds.MinusToken]: 'sub',
  [kinds.AsteriskToken]: 'mul',
  [kinds.SlashToken]: 'div',
  [kinds.LessThanToken]: 'lt',
  [kinds.GreaterThanToken]: 'gt',
  [kinds.LessThanEqualsToken]: 'le',
  [kinds.GreaterThanEqualsToken]: 'ge',
  [kinds.EqualsEqualsEqualsToken]: 'eq',
  [kinds.ExclamationEqualsEqualsToken]: 'ne',
  [kinds.AmpersandToken]: 'iand',
  [kinds.GreaterThanGreaterThanToken]: 'ishr',
  [kinds.GreaterThanGreaterThanGreaterThanToken]: 'iushr',
  [kinds.PercentToken]: 'remainder',
  [kinds.AmpersandAmpersandToken]: 'and',
  [kinds.BarBarToken]: 'or',
}
const names = { NaN: NaN, Infinity: Infinity, true: true, false: false }

export function evaluate(context, node) {
  if (ts.isParenthesizedExpression(node)) return evaluate(context, node.expression)
  if (ts.isNumericLiteral(node)) return number(Number(node.text))
  if (node.kind === kinds.TrueKeyword || node.kind === kinds.FalseKeyword) {
    return truth(node.kind === kinds.TrueKeyword)
  }
  if (ts.isIdentifier(node)) return identifier(context, node.text)
  if (ts.isPrefixUnaryExpression(node)) return prefix(context, node)
  if (ts.isBinaryExpression(node)) return binary(context, node)
  if (ts.isConditionalExpression(node)) return conditional(context, node)
  if (ts.isElementAccessExpression(node)) return element(context, node)
  if (ts.isArrayLiteralExpression(node)) {
    return {
      op: 'array',
      items: node.elements.map((item) => bind(context, evaluate(context, item))),
    }
  }
  if (ts.isCallExpression(node)) return callExpression(context, node)
  if (ts.isPropertyAccessExpression(node)) {
    if (node.getText() === 'Number.NaN') return number(NaN)
    if (node.name.text === 'length') return number(evaluate(context, node.expression).items.length)
  }
  throw new Error(`outside the subset: ${node.getText()}`)
}

function identifier(context, name) {
  const value = context.env.get(context.frame.variable(name))
  if (value) return value
  if (name in names) return number(names[name])
  const { program } = context.unit
  const declaration = program.declarations.get(program.resolve(context.frame.file, name))
  if (!declaration) throw new Error(`no value for ${name} in ${context.unit.key}`)
  const frame = { file: declaration.file, variable: () => 'nowhere' }
  const outside = { ...context, frame }
  return evaluate(outside, declaration.node)
}

function prefix(context, node) {
  const operand = evaluate(context, node.operand)
  if (node.operator === kinds.MinusToken) return operation('neg', operand)
  if (node.operator === kinds.ExclamationToken) return not(operand)
  throw new Error(`outside the subset: ${node.getText()}`)
}

function binary(context, node) {
  const op = operators[node.operatorToken.kind]
  const a = evaluate(context, node.left)
  const statements = context.out.length
  const b = evaluate(context, node.right)
  switch (op) {
    case 'and':
    case 'or':
      if (context.out.length > statements) throw new Error(`a call in ${node.getText()}`)
      return logic(op, a, b)
    case 'iand':
    case 'ishr':
    case 'iushr':
      return bitOperation(op, a, b.value)
    case 'remainder':
      return remainder(bind(context, a), bind(context, b))
    case 'eq':
    case 'ne':
      if (a.type === 'bool')
        return { op: op === 'eq' ? 'same' : 'differ', type: 'bool', args: [a, b] }
      return operation(op, a, b)
    case 'sub':
      if (
        isConst(b) &&
        b.value === TO_INTEGER &&
        a.op === 'add' &&
        a.args[1].value === TO_INTEGER
      ) {
        const shifted = bind(context, a, 'shifted')
        return { op: 'sub', type: 'f64', args: [shifted, b], shifted }
      }
      return operation(op, a, b)
    default:
      if (!op) throw new Error(`outside the subset: ${node.getText()}`)
      return operation(op, a, b)
  }
}

/** A choice between two values where they are cheap, otherwise two ways. */
function conditional(context, node) {
  const condition = evaluate(context, node.condition)
  if (isConst(condition)) {
    return evaluate(context, condition.value ? node.whenTrue : node.whenFalse)
  }
  const trial = [node.whenTrue, node.whenFalse].map((arm) => {
    const inner = { ...context, env: new Map(context.env), out: [] }
    const value = evaluate(inner, arm)
    const pure = inner.out.every(({ op }) => op === 'set')
    const cost = () => inner.out.reduce((sum, set) => sum + size(set.value), size(value))
    return { value, out: inner.out, cheap: pure && cost() <= 10 }
  })
  if (trial.every(({ cheap }) => cheap)) {
    for (const { out } of trial) context.out.push(...out)
    const args = [condition, ...trial.map(({ value }) => value)]
    const type = args[1].type === 'bool' ? 'bool' : 'f64'
    const choices = args.slice(1).map((value) => (type === 'f64' ? toDouble(value) : value))
    return { op: 'select', type, args: [condition, ...choices] }
  }
  const key = `choice${++context.unit.labels}`
  const choose = (arm) => (inner) => {
    inner.env.set(key, bind(inner, toDouble(evaluate(inner, arm)), 'choice'))
    return false
  }
  fork(context, condition, choose(node.whenTrue), choose(node.whenFalse))
  return context.env.get(key)
}

function size(value) {
  return (value.args ?? []).reduce((sum, arg) => sum + size(arg), value.args ? 1 : 0)
}

function element(context, node) {
  const place = node.getText()
  if (/^tail\[[01]\]$|^bits\.double\[0\]$/.test(place)) {
    const value = context.env.get(place)
    if (!value) throw new Error(`${context.unit.key} reads ${place} before it is set`)
    return value
  }
  if (place === 'bits.words[1]') {
    return { op: 'word', type: 'int', args: [context.env.get('bits.double[0]')] }
  }
  const index = evaluate(context, node.argumentExpression)
  const table = tableOf(context, node.expression)
  if (table) return load(context, table, linear(index))
  return evaluate(context, node.expression).items[index.value]
}

function tableOf(context, node) {
  const { program } = context.unit
  const name = ts.isCallExpression(node) ? node.expression : node
  if (!ts.isIdentifier(name)) return undefined
  return tables.get(program.resolve(context.frame.file, name.text))
}

/** A row of a table of pairs is read as a whole. */
function load(context, table, { leaf, factor, offset }) {
  const { unit, env } = context
  const source = rowOf(context, leaf)
  const index = toWhole(source)
  if (factor % 2 !== 0) {
    return bind(context, { op: 'load', type: 'f64', args: [index], table, factor, offset }, 'entry')
  }
  const row = Math.floor(offset / 2) * 2
  const key = `pair ${table} ${source.name} ${row}`
  if (!env.get(key)) {
    const items = [newLocal(unit, 'high', 'f64'), newLocal(unit, 'low', 'f64')]
    context.out.push({ op: 'pair', locals: items, index, table, factor, offset: row })
    env.set(key, { op: 'array', items })
  }
  return env.get(key).items[offset - row]
}

/** The leaf of an index as a local: it is read for several columns. */
function rowOf({ unit, env, ...context }, leaf) {
  if (leaf.op === 'local') return leaf
  if (!unit.rows.has(leaf)) unit.rows.set(leaf, `row ${unit.rows.size}`)
  const key = unit.rows.get(leaf)
  if (!env.has(key)) {
    const row = newLocal(unit, 'row', 'int')
    context.out.push({ op: 'set', local: row, value: toWhole(leaf) })
    env.set(key, row)
  }
  return env.get(key)
}

const functions = {
  'Math.abs': 'abs',
  'Math.sqrt': 'sqrt',
  'Math.floor': 'floor',
  'Math.min': 'min',
  'Math.max': 'max',
}

function callExpression(context, node) {
  const text = node.expression.getText()
  if (/^new Array<number>\(\d+\)\.fill$/.test(text)) {
    const length = Number(node.expression.expression.arguments[0].text)
    return { op: 'array', items: new Array(length).fill(number(0)) }
  }
  if (text === 'Object.is') {
    if (node.arguments[1].getText() !== '-0') throw new Error(node.getText())
    return { op: 'minusZero', type: 'bool', args: [toDouble(evaluate(context, node.arguments[0]))] }
  }
  const args = node.arguments.map((argument) => evaluate(context, argument))
  if (text in functions) return operation(functions[text], ...args)
  if (text === 'Number.isNaN') return { op: 'isNaN', type: 'bool', args: [bind(context, args[0])] }
  const { program } = context.unit
  const key = program.resolve(context.frame.file, text)
  if (key === 'bits:powerOfTwo') return powerOf(args[0])
  const declaration = program.declarations.get(key)
  if (!declaration) throw new Error(`unknown: ${node.getText()}`)
  if (program.isInline(key)) return inline(context, declaration, args)
  const numbers = args.map((value) => (value.type === 'int' ? toDouble(value) : value))
  return call(context, key, numbers)
}
