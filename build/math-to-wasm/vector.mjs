/**
 * Two values at once: the text of a function on f64x2. Where both lanes take the same way the
 * function takes it. Where they part the function computes each lane by itself.
 */
import { functionText, localType, spelled } from './text.mjs'
import { TO_INTEGER } from './values.mjs'

/** Rare and long: they compute each lane by itself always. */
const byLane = ['reduce-angle:reduceLarge']

export function vectorText(unit, names) {
  const printer = { unit, names, lines: [], apart: false, bits: false, index: false }
  if (byLane.includes(unit.key)) printer.lines.push(apart(printer))
  else {
    body(printer, unit.body)
    if (unit.body.at(-1).op !== 'return') printer.lines.push('(unreachable)')
  }
  const temporaries = [
    [printer.bits, ['bits', 'i32']],
    [printer.index, ['index', 'v128']],
  ]
  const text = functionText({
    name: `${names.get(unit.key)}_v`,
    params: unit.params.map(({ name }) => [name, 'v128']),
    results: ['v128', ...unit.tails.map(() => 'v128')],
    locals: [
      ...(byLane.includes(unit.key) ? [] : unit.locals.map(({ name }) => [name, 'v128'])),
      ...temporaries.filter(([used]) => used).map(([, local]) => local),
    ],
    lines: printer.lines,
  })
  return printer.apart ? `${text}\n${lanesText(unit, names)}` : text
}

function apart(printer) {
  printer.apart = true
  const params = printer.unit.params.map(({ name }) => ` (local.get $${name})`)
  return `(return (call $${printer.names.get(printer.unit.key)}_lanes${params.join('')}))`
}

/** The function for each lane by itself. */
function lanesText(unit, names) {
  const results = ['value', ...unit.tails.map((k) => `tail${k}`)]
  const lines = []
  for (const lane of [0, 1]) {
    const args = unit.params.map((param) => laneOf(param, lane))
    lines.push(`(call $${names.get(unit.key)} ${args.join(' ')})`)
    for (const result of results.toReversed()) lines.push(`(local.set $${result}${lane})`)
  }
  for (const result of results) lines.push(pack(get(`${result}0`), get(`${result}1`)))
  return functionText({
    name: `${names.get(unit.key)}_lanes`,
    params: unit.params.map(({ name }) => [name, 'v128']),
    results: results.map(() => 'v128'),
    locals: results.flatMap((result) => [`${result}0`, `${result}1`]).map((name) => [name, 'f64']),
    lines,
  })
}

function laneOf(param, lane) {
  if (localType(param) === 'f64') return `(f64x2.extract_lane ${lane} ${get(param.name)})`
  return `(i32.and (i32x4.extract_lane ${2 * lane} ${get(param.name)}) (i32.const 1))`
}

const get = (name) => `(local.get $${name})`
const pack = (a, b) => `(f64x2.replace_lane 1 (f64x2.splat ${a}) ${b})`

function body(printer, statements) {
  for (const statement of statements) print(printer, statement)
}

function print(printer, statement) {
  const { lines, names } = printer
  switch (statement.op) {
    case 'set':
      lines.push(`(local.set $${statement.local.name} ${text(statement.value)})`)
      break
    case 'pair':
      printPair(printer, statement)
      break
    case 'call':
      lines.push(`(call $${names.get(statement.key)}_v ${statement.args.map(text).join(' ')})`)
      for (const local of statement.locals.toReversed()) {
        lines.push(local.used ? `(local.set $${local.name})` : '(drop)')
      }
      break
    case 'if':
      printIf(printer, statement)
      break
    case 'block':
      lines.push(`(block $${statement.label}`)
      body(printer, statement.body)
      lines.push(')')
      break
    case 'break':
      lines.push(`(br $${statement.label})`)
      break
    default:
      lines.push(`(return ${statement.values.map(text).join(' ')})`)
  }
}

function printIf(printer, { condition, then, otherwise }) {
  const { lines } = printer
  printer.bits = true
  lines.push(`(local.set $bits (i64x2.bitmask ${text(condition)}))`)
  if (then.at(-1)?.op === 'return' && otherwise.length === 0) {
    // one jump where both lanes go the usual way
    lines.push('(if (i32.eq (local.get $bits) (i32.const 3)) (then')
    body(printer, then)
    lines.push('))', `(if (local.get $bits) (then ${apart(printer)}))`)
    return
  }
  lines.push('(if (local.get $bits) (then')
  lines.push(`(if (i32.ne (local.get $bits) (i32.const 3)) (then ${apart(printer)}))`)
  body(printer, then)
  if (otherwise.length > 0) {
    lines.push(') (else')
    body(printer, otherwise)
  }
  lines.push('))')
}

/** Both columns of two rows: two loads, and each column from both. */
function printPair(printer, statement) {
  const { lines } = printer
  const used = statement.locals.filter((local) => local.used)
  printer.index = true
  lines.push(`(local.set $index ${scaled(statement)})`)
  if (used.length === 1) {
    const column = statement.locals.indexOf(used[0])
    lines.push(`(local.set $${used[0].name} ${loadLanes(statement, column)})`)
    return
  }
  const [a, b] = statement.locals
  lines.push(`(local.set $${a.name} (v128.load ${address(statement, 0, 0)}))`)
  lines.push(`(local.set $index (v128.load ${address(statement, 0, 1)}))`)
  const rows = `${get(a.name)} (local.get $index)`
  lines.push(`(local.set $${b.name} (i8x16.shuffle ${upper} ${rows}))`)
  lines.push(`(local.set $${a.name} (i8x16.shuffle ${lower} ${rows}))`)
}

const lower = '0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23'
const upper = '8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31'

function loadLanes(statement, column) {
  const first = `(v128.load64_zero ${address(statement, column, 0)})`
  const [offset, ...place] = address(statement, column, 1).split(' ')
  return `(v128.load64_lane ${offset} 1 ${place.join(' ')} ${first})`
}

function address({ table, offset }, column, lane) {
  const row = `(i32x4.extract_lane ${2 * lane} (local.get $index))`
  const start = 8 * offset
  const place = `(i32.add (global.get $${table}) ${row})`
  if (start >= 0) return `offset=${start + 8 * column} ${place}`
  return `offset=${8 * column} (i32.add ${place} (i32.const ${start}))`
}

function scaled({ index, factor }) {
  const shift = Math.log2(8 * factor)
  if (!Number.isInteger(shift)) throw new Error(`rows of ${factor}`)
  return `(i64x2.shl ${low(index)} (i32.const ${shift}))`
}

const direct = new Set('add sub mul div min max neg abs sqrt floor lt gt le ge eq ne'.split(' '))

function text(value) {
  const { op, by } = value
  const args = value.args ?? []
  if (op === 'const') return value.type === 'bool' ? truth(value.value) : double(value.value)
  if (op === 'local') return get(value.name)
  if (direct.has(op)) return `(f64x2.${op} ${args.map(text).join(' ')})`
  const [a, b, c] = args
  switch (op) {
    case 'select':
      if (isZero(b)) return `(v128.andnot ${text(c)} ${text(a)})`
      return `(v128.bitselect ${text(b)} ${text(c)} ${text(a)})`
    case 'and':
    case 'or':
      return `(v128.${op} ${text(a)} ${text(b)})`
    case 'not':
      return `(v128.not ${text(a)})`
    case 'same':
      return `(v128.not (v128.xor ${text(a)} ${text(b)}))`
    case 'differ':
      return `(v128.xor ${text(a)} ${text(b)})`
    case 'isNaN':
      return `(f64x2.ne ${text(a)} ${text(a)})`
    case 'minusZero':
      return `(i64x2.eq ${text(a)} ${double(-0)})`
    case 'remainder':
      return pack(...[0, 1].map((lane) => `(call $remainder ${lanes(args, lane)})`))
    case 'remainderOfPower': {
      const whole = `(f64x2.trunc (f64x2.mul ${text(a)} ${double(1 / by)}))`
      const rest = `(f64x2.sub ${text(a)} (f64x2.mul ${whole} ${double(by)}))`
      return `(v128.bitselect ${text(a)} ${rest} ${double(-0)})`
    }
    case 'load':
      throw new Error('a table of single numbers')
    case 'fromInt':
      return fromInt(a)
    case 'power':
      return power(a)
    default:
      return plain(value)
  }
}

const isZero = ({ op, value }) => op === 'const' && Object.is(value, 0)
const lanes = (args, lane) => args.map((a) => `(f64x2.extract_lane ${lane} ${text(a)})`).join(' ')
const truth = (value) => `(v128.const i64x2 ${-value} ${-value})`
/** A constant in both lanes: a global, which is read faster than it is made. */
const double = (value) => `(global.get $${spelled(value)}_v)`

/** These 64 bits in both lanes. */
function pattern(bits) {
  return `(global.get $0x${BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0')})`
}

/** The bits of TO_INTEGER, which stand above the number in the bits of a sum. */
const above = 0x4338000000000000n

/** 64 bits, of which the lower ones hold the number. */
function low(value) {
  const { op, by } = value
  const a = value.args?.[0]
  switch (op) {
    case 'local':
      return get(value.name)
    case 'whole':
      return `(f64x2.add ${text(a)} ${double(TO_INTEGER)})`
    case 'wordOf':
      return text(a)
    case 'word':
      return `(i64x2.shr_u ${text(a)} (i32.const 32))`
    case 'iand':
      return `(v128.and ${low(a)} ${pattern(by)})`
    case 'iushr':
      if (a.op === 'word') return `(i64x2.shr_u ${text(a.args[0])} (i32.const ${32 + by}))`
      return `(i64x2.shr_u (v128.and ${low(a)} ${pattern(0xffffffff)}) (i32.const ${by}))`
    case 'iadd':
      return `(i64x2.add ${low(a)} ${pattern(by)})`
    case 'imul':
      return `(i64x2.mul ${low(a)} ${pattern(by)})`
    case 'ineg':
      return `(i64x2.neg ${low(a)})`
    default:
      return `(i64x2.shr_u ${low(a)} (i32.const ${by}))`
  }
}

/** The number as a whole number of 64 bits. */
function plain(value) {
  const { op, by } = value
  const a = value.args?.[0]
  switch (op) {
    case 'whole':
    case 'wordOf':
      return `(i64x2.sub ${low(value)} ${pattern(above)})`
    case 'iadd':
      return `(i64x2.add ${plain(a)} ${pattern(by)})`
    case 'imul':
      return `(i64x2.mul ${plain(a)} ${pattern(by)})`
    case 'ineg':
      return `(i64x2.neg ${plain(a)})`
    case 'ishr':
      return `(i64x2.shr_s ${plain(a)} (i32.const ${by}))`
    default:
      return low(value)
  }
}

/** As a double. */
function fromInt(value) {
  const { op, by } = value
  const a = value.args?.[0]
  if (op === 'whole') return text(a)
  if (op === 'ishr') {
    const upper = `(v128.and ${biased(a)} ${pattern(-(2n ** BigInt(by)))})`
    return `(f64x2.mul (f64x2.sub ${upper} ${double(TO_INTEGER)}) ${double(2 ** -by)})`
  }
  return `(f64x2.sub ${biased(value)} ${double(TO_INTEGER)})`
}

/** The bits of the number plus TO_INTEGER. */
function biased(value) {
  if (value.op === 'whole' || value.op === 'wordOf') return low(value)
  return `(i64x2.add ${plain(value)} ${pattern(above)})`
}

/** 2**n */
function power(value) {
  const { op, by } = value
  const a = value.args?.[0]
  if (op === 'whole') {
    return `(i64x2.shl (f64x2.add ${text(a)} ${double(TO_INTEGER + 1023)}) (i32.const 52))`
  }
  const upper = op === 'ishr' ? `(v128.and ${low(a)} ${pattern(-(2n ** BigInt(by)))})` : low(value)
  const shifted = `(i64x2.shl ${upper} (i32.const ${op === 'ishr' ? 52 - by : 52}))`
  return `(i64x2.add ${shifted} ${double(1)})`
}
