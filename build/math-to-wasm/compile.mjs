/**
 * One function of the subset as statements over locals that are set once on every path. Small
 * functions are taken in where they are called, loops are unrolled, constants are folded. The
 * second words of results (tail[0], tail[1]) become values like others, and further results of the
 * functions that stay functions.
 */
import ts from 'typescript'
import { evaluate } from './expressions.mjs'
import { isConst, number, operation, toDouble } from './values.mjs'

const kinds = ts.SyntaxKind

/** `tails`: which second words the callers read. Gives { name, params, results, body }. */
export function compileFunction(program, key) {
  const { node } = program.declarations.get(key)
  const unit = { program, key, labels: 0, names: new Set(), rows: new Map() }
  const context = { unit, env: new Map(), out: [], frame: undefined }
  context.frame = newFrame(program.declarations.get(key), undefined)
  const params = node.parameters.map((parameter) => {
    const name = parameter.name.text
    unit.names.add(name)
    const local = { op: 'local', name, type: typeOf(parameter), parameter: true }
    context.env.set(context.frame.variable(name), local)
    return local
  })
  const done = statements(context, node.body.statements)
  if (!done) throw new Error(`${key}: a path without a return`)
  return { key, params, tails: program.tailsOf(key), body: context.out }
}

function typeOf(parameter) {
  return parameter.type.kind === kinds.BooleanKeyword ? 'bool' : 'f64'
}

let frames = 0

function newFrame(declaration, returns) {
  const id = ++frames
  return { file: declaration.file, returns, variable: (name) => `${id}:${name}` }
}

/** Appends to context.out; true where every path has returned. */
function statements(context, list) {
  for (const statement of list) if (compileStatement(context, statement)) return true
  return false
}

function compileStatement(context, node) {
  switch (node.kind) {
    case kinds.VariableStatement:
      for (const { name, initializer } of node.declarationList.declarations) {
        define(context, name.text, evaluate(context, initializer))
      }
      return false
    case kinds.ReturnStatement:
      return compileReturn(context, evaluate(context, node.expression))
    case kinds.IfStatement:
      return compileIf(context, node)
    case kinds.Block:
      return statements(context, node.statements)
    case kinds.ForStatement:
      return unroll(context, node)
    case kinds.ExpressionStatement:
      assign(context, node.expression)
      return false
    default:
      throw new Error(`outside the subset: ${node.getText()}`)
  }
}

function define(context, name, value) {
  context.env.set(context.frame.variable(name), bind(context, value, name))
}

/** The value as something that may be used twice: a constant or a local. */
export function bind(context, value, name = 't') {
  if (value.op === 'const' || value.op === 'local' || value.op === 'array') return value
  // bits are cheap: they are taken out of their double where they are needed
  if (value.type === 'int') return { ...value, args: value.args.map((arg) => bind(context, arg)) }
  const local = newLocal(context.unit, name, value.type)
  local.definition = value
  if (value.shifted) local.shifted = value.shifted
  context.out.push({ op: 'set', local, value })
  return local
}

export function newLocal(unit, base, type) {
  let name = base
  for (let n = 2; unit.names.has(name); n++) name = `${base}${n}`
  unit.names.add(name)
  return { op: 'local', name, type }
}

const compound = {
  [kinds.PlusEqualsToken]: 'add',
  [kinds.MinusEqualsToken]: 'sub',
  [kinds.AsteriskEqualsToken]: 'mul',
}

function assign(context, node) {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const by = node.operator === kinds.PlusPlusToken ? 1 : -1
    const old = evaluate(context, node.operand)
    return define(context, node.operand.text, operation('add', old, number(by)))
  }
  const op = compound[node.operatorToken.kind]
  let value = op ? evaluate(context, node.left) : undefined
  const right = evaluate(context, node.right)
  value = op ? operation(op, value, right) : right
  if (ts.isIdentifier(node.left)) return define(context, node.left.text, value)
  const place = node.left.getText()
  if (/^tail\[[01]\]$|^bits\.double\[0\]$/.test(place)) {
    context.env.set(place, bind(context, value, place.replace(/\W/g, '')))
    return
  }
  const array = context.env.get(context.frame.variable(node.left.expression.text))
  array.items[evaluate(context, node.left.argumentExpression).value] = bind(context, value)
}

function unroll(context, node) {
  for (const { name, initializer } of node.initializer.declarations) {
    define(context, name.text, evaluate(context, initializer))
  }
  for (let rounds = 0; ; rounds++) {
    const go = evaluate(context, node.condition)
    if (!isConst(go) || rounds > 100) throw new Error(`no loop to unroll: ${node.getText()}`)
    if (!go.value) return false
    if (compileStatement(context, node.statement)) return true
    assign(context, node.incrementor)
  }
}

function compileIf(context, node) {
  const condition = evaluate(context, node.expression)
  if (isConst(condition)) {
    const taken = condition.value ? node.thenStatement : node.elseStatement
    return taken ? compileStatement(context, taken) : false
  }
  return fork(
    context,
    condition,
    (arm) => compileStatement(arm, node.thenStatement),
    (arm) => (node.elseStatement ? compileStatement(arm, node.elseStatement) : false),
  )
}

/** An if statement; what the two ways leave different in the environment is merged. */
export function fork(context, condition, compileThen, compileElse) {
  const arms = [compileThen, compileElse].map((compile) => {
    const arm = { ...context, env: new Map(context.env), out: [] }
    return { ...arm, done: compile(arm) }
  })
  const [then, otherwise] = arms.map((arm) => arm.out)
  context.out.push({ op: 'if', condition, then, otherwise })
  const open = arms.filter((arm) => !arm.done)
  replaceAll(context.env, merge(context.unit, open, context.env))
  return open.length === 0
}

function replaceAll(env, other) {
  env.clear()
  for (const [key, value] of other) env.set(key, value)
}

/**
 * One environment from several: a local where they differ, set at the end of each. What was known
 * `before` goes on, and what belongs to no scope.
 */
function merge(unit, ends, before) {
  if (ends.length === 0) return new Map()
  const merged = new Map()
  for (const [key, value] of ends[0].env) {
    const values = ends.map(({ env }) => env.get(key))
    if (values.includes(undefined)) continue
    if (!before.has(key) && !/^(tail|bits|choice)/.test(key)) continue
    if (values.every((other) => same(other, value))) merged.set(key, value)
    else merged.set(key, mergeValues(unit, ends, values, key.replace(/^\d+:|\W/g, '')))
  }
  return merged
}

function mergeValues(unit, ends, values, name) {
  if (values.every((value) => same(value, values[0]))) return values[0]
  const types = new Set(values.map(({ type }) => type))
  const type = types.size === 1 ? [...types][0] : 'f64'
  const local = newLocal(unit, name, type)
  ends.forEach(({ out }, k) => {
    out.push({ op: 'set', local, value: type === 'f64' ? toDouble(values[k]) : values[k] })
  })
  return local
}

function same(a, b) {
  return a === b || (isConst(a) && isConst(b) && Object.is(a.value, b.value))
}

function compileReturn(context, value) {
  const { returns } = context.frame
  if (returns) {
    // room for the merged results, before the jump
    const end = { out: [], env: new Map(context.env), value: bind(context, value) }
    returns.ends.push(end)
    context.out.push({ op: 'list', body: end.out }, { op: 'break', label: returns.label })
    return true
  }
  const tails = context.unit.program.tailsOf(context.unit.key)
  const rest = tails.map((k) => toDouble(context.env.get(`tail[${k}]`) ?? number(0)))
  context.out.push({ op: 'return', values: [toDouble(value), ...rest] })
  return true
}

/** A call of a function that is taken in. */
export function inline(context, declaration, args) {
  const returns = { label: `end${++context.unit.labels}`, ends: [] }
  const before = new Map(context.env)
  const inner = { ...context, frame: newFrame(declaration, returns), out: [] }
  declaration.node.parameters.forEach(({ name }, k) => {
    const value = args[k]
    inner.env.set(inner.frame.variable(name.text), bind(context, value, name.text))
  })
  if (!statements(inner, declaration.node.body.statements)) throw new Error(declaration.key)
  const { ends, label } = returns
  if (ends.length === 1 && inner.out.at(-1)?.op === 'break') {
    inner.out.pop()
    context.out.push(...inner.out)
    replaceAll(context.env, ends[0].env)
    return ends[0].value
  }
  context.out.push({ op: 'block', label, body: inner.out })
  const values = ends.map(({ value }) => value)
  const value = mergeValues(context.unit, ends, values, declaration.node.name.text)
  replaceAll(context.env, merge(context.unit, ends, before))
  return value
}

/** A call of a function that stays one: several results, the further ones are its second words. */
export function call(context, key, args) {
  const { unit } = context
  const tails = unit.program.tailsOf(key)
  const name = key.split(':')[1]
  const result = newLocal(unit, name, 'f64')
  const rest = tails.map((k) => newLocal(unit, `${name}_tail${k}`, 'f64'))
  context.out.push({ op: 'call', key, args, tails, locals: [result, ...rest] })
  context.env.delete('tail[0]')
  context.env.delete('tail[1]')
  tails.forEach((k, at) => {
    context.env.set(`tail[${k}]`, rest[at])
  })
  return result
}
