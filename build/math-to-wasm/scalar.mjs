/** One value after the other: the text of a function on doubles. */
import { functionText, localType, spelled } from './text.mjs'
import { TO_INTEGER } from './values.mjs'

export function scalarText(unit, names) {
  const lines = []
  body(unit.body, lines, names)
  if (unit.body.at(-1).op !== 'return') lines.push('(unreachable)')
  const results = ['f64', ...unit.tails.map(() => 'f64')]
  return functionText({
    name: names.get(unit.key),
    params: unit.params.map((param) => [param.name, localType(param)]),
    results,
    locals: unit.locals.map((local) => [local.name, localType(local)]),
    lines,
  })
}

function body(statements, lines, names) {
  for (const statement of statements) print(statement, lines, names)
}

function print(statement, lines, names) {
  switch (statement.op) {
    case 'set':
      lines.push(`(local.set $${statement.local.name} ${text(statement.value)})`)
      break
    case 'pair':
      statement.locals.forEach((local, k) => {
        if (local.used) lines.push(`(local.set $${local.name} ${load(statement, k)})`)
      })
      break
    case 'call':
      lines.push(`(call $${names.get(statement.key)} ${statement.args.map(text).join(' ')})`)
      for (const local of statement.locals.toReversed()) {
        lines.push(local.used ? `(local.set $${local.name})` : '(drop)')
      }
      break
    case 'if':
      printIf(statement, lines, names)
      break
    case 'block':
      lines.push(`(block $${statement.label}`)
      body(statement.body, lines, names)
      lines.push(')')
      break
    case 'break':
      lines.push(`(br $${statement.label})`)
      break
    default:
      lines.push(`(return ${statement.values.map(text).join(' ')})`)
  }
}

function printIf({ condition, then, otherwise }, lines, names) {
  if (then.length === 0) lines.push(`(if (i32.eqz ${text(condition)}) (then`)
  else lines.push(`(if ${text(condition)} (then`)
  body(then.length === 0 ? otherwise : then, lines, names)
  if (then.length > 0 && otherwise.length > 0) {
    lines.push(') (else')
    body(otherwise, lines, names)
  }
  lines.push('))')
}

const direct = new Set('add sub mul div min max neg abs sqrt floor lt gt le ge eq ne'.split(' '))
const words = { iand: 'and', ishr: 'shr_s', iushr: 'shr_u', iadd: 'add', imul: 'mul' }
const bits = (double) => `(i64.reinterpret_f64 ${double})`

function text(value) {
  const { op, by } = value
  const args = value.args ?? []
  if (op === 'const') return constant(value)
  if (op === 'local') return `(local.get $${value.name})`
  if (direct.has(op)) return `(f64.${op} ${args.map(text).join(' ')})`
  const [a, b, c] = args
  switch (op) {
    case 'select':
      return `(if (result ${localType(value)}) ${text(a)} (then ${text(b)}) (else ${text(c)}))`
    case 'and':
      return `(if (result i32) ${text(a)} (then ${text(b)}) (else (i32.const 0)))`
    case 'or':
      return `(if (result i32) ${text(a)} (then (i32.const 1)) (else ${text(b)}))`
    case 'not':
      return `(i32.eqz ${text(a)})`
    case 'same':
      return `(i32.eq ${text(a)} ${text(b)})`
    case 'differ':
      return `(i32.ne ${text(a)} ${text(b)})`
    case 'isNaN':
      return `(f64.ne ${text(a)} ${text(a)})`
    case 'minusZero':
      return `(i64.eq ${bits(text(a))} (i64.const 0x8000000000000000))`
    case 'remainder':
      return `(call $remainder ${text(a)} ${text(b)})`
    case 'remainderOfPower': {
      const whole = `(f64.trunc (f64.mul ${text(a)} ${double(1 / by)}))`
      const rest = `(f64.sub ${text(a)} (f64.mul ${whole} ${double(by)}))`
      return `(f64.copysign ${rest} ${text(a)})`
    }
    case 'load':
      return load({ ...value, index: a }, 0)
    case 'fromInt':
      return fromInt(a)
    case 'power':
      return `(f64.reinterpret_i64 ${powerBits(a)})`
    default:
      return whole(value)
  }
}

/** Globals, which are read faster than constants are made; but zero is made at once. */
function constant({ type, value }) {
  if (type === 'bool') return `(i32.const ${Number(value)})`
  return Object.is(value, 0) ? '(f64.const 0)' : `(global.get $${spelled(value)})`
}

const double = (value) => constant({ type: 'f64', value })

function whole({ op, args: [a], by }) {
  if (op === 'whole' || op === 'wordOf') return `(i32.wrap_i64 ${low({ op, args: [a] })})`
  if (op === 'word') return `(i32.wrap_i64 (i64.shr_u ${bits(text(a))} (i64.const 32)))`
  if (op === 'ineg') return `(i32.sub (i32.const 0) ${text(a)})`
  return `(i32.${words[op]} ${text(a)} (i32.const ${by}))`
}

/** 64 bits, of which the lower ones hold the number. */
function low({ op, args: [a] }) {
  if (op === 'wordOf') return bits(text(a))
  return bits(`(f64.add ${text(a)} ${double(TO_INTEGER)})`)
}

function fromInt(value) {
  if (value.op === 'whole') return text(value.args[0])
  if (value.op === 'wordOf') return `(f64.sub ${text(value.args[0])} ${double(TO_INTEGER)})`
  return `(f64.convert_i32_s ${text(value)})`
}

function powerBits(value) {
  const { op, by } = value
  const a = value.args?.[0]
  if (op === 'whole') {
    const sum = `(f64.add ${text(a)} ${double(TO_INTEGER + 1023)})`
    return `(i64.shl ${bits(sum)} (i64.const 52))`
  }
  if (op === 'ishr' && (a.op === 'whole' || a.op === 'wordOf')) {
    const upper = `(i64.and ${low(a)} (i64.const ${-(2 ** by)}))`
    const shifted = `(i64.shl ${upper} (i64.const ${52 - by}))`
    return `(i64.add ${shifted} (i64.const 0x3ff0000000000000))`
  }
  return `(i64.shl (i64.add (i64.extend_i32_s ${text(value)}) (i64.const 1023)) (i64.const 52))`
}

function load({ table, index, factor, offset }, column) {
  const scaled = `(i32.mul ${text(index)} (i32.const ${8 * factor}))`
  const start = 8 * offset
  const address = `(i32.add (global.get $${table}) ${scaled})`
  if (start >= 0) return `(f64.load offset=${start + 8 * column} ${address})`
  return `(f64.load offset=${8 * column} (i32.add ${address} (i32.const ${start})))`
}
