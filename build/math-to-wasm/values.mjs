/**
 * Values of the intermediate form: trees of operations on doubles (f64), truth values (bool) and
 * whole numbers (int) over constants and locals. Constants fold, with the arithmetic of doubles.
 */

/** Adding it to a whole number leaves the number in the low bits of the sum. */
export const TO_INTEGER = 6755399441055744

export const number = (value) => ({ op: 'const', type: 'f64', value })
export const truth = (value) => ({ op: 'const', type: 'bool', value })
export const isConst = (value) => value.op === 'const'

const arithmetic = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min: Math.min,
  max: Math.max,
}
const comparisons = {
  lt: (a, b) => a < b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
}
const unary = { neg: (a) => -a, abs: Math.abs, sqrt: Math.sqrt, floor: Math.floor }

/** An operation on doubles; whole numbers stay whole where their range allows. */
export function operation(op, ...args) {
  const [a, b] = args
  if (op in unary) {
    if (isConst(a)) return number(unary[op](a.value))
    if (op === 'neg' && a.type === 'int') return { op: 'ineg', type: 'int', args }
    return { op, type: 'f64', args: [toDouble(a)] }
  }
  if (isConst(a) && isConst(b)) {
    if (op in arithmetic) return number(arithmetic[op](a.value, b.value))
    return truth(comparisons[op](a.value, b.value))
  }
  // the same bits, and much faster on two lanes
  if (op === 'div' && isConst(b) && isPowerOfTwo(b.value)) {
    return operation('mul', toDouble(a), number(1 / b.value))
  }
  const whole = op in arithmetic ? wholeOperation(op, a, b) : undefined
  if (whole) return whole
  return { op, type: op in arithmetic ? 'f64' : 'bool', args: [toDouble(a), toDouble(b)] }
}

const isPowerOfTwo = (value) =>
  value >= 1 && value <= 2 ** 1000 && Number.isInteger(Math.log2(value))

function wholeOperation(op, a, b) {
  if (b.type === 'int' && isConst(a)) {
    if (op === 'sub') return wholeOperation('add', { op: 'ineg', type: 'int', args: [b] }, a)
    return op === 'div' ? undefined : wholeOperation(op, b, a)
  }
  if (a.type !== 'int' || !isConst(b) || !Number.isInteger(b.value)) return undefined
  if (op === 'add') return b.value === 0 ? a : { op: 'iadd', type: 'int', args: [a], by: b.value }
  if (op === 'sub') return wholeOperation('add', a, number(-b.value))
  if (op === 'mul' && b.value > 0) return { op: 'imul', type: 'int', args: [a], by: b.value }
  return undefined
}

export function toDouble(value) {
  if (value.type === 'f64') return value
  if (value.type !== 'int') throw new Error(`a ${value.type} where a number is due`)
  // a double knows the sign of zero
  if (value.op === 'ineg') return operation('neg', toDouble(value.args[0]))
  return { op: 'fromInt', type: 'f64', args: [value] }
}

/** The whole number that a double is; one that was rounded by TO_INTEGER has it in its bits. */
export function toWhole(value) {
  if (value.type === 'int') return value
  if (isConst(value)) throw new Error('a constant where bits are due')
  if (value.shifted) return { op: 'wordOf', type: 'int', args: [value.shifted] }
  return { op: 'whole', type: 'int', args: [value] }
}

/** & >> >>> by a constant. */
export function bitOperation(op, a, by) {
  return { op, type: 'int', args: [toWhole(a)], by }
}

/** 2**n */
export function powerOf(n) {
  if (isConst(n)) return number(2 ** n.value)
  return { op: 'power', type: 'f64', args: [toWhole(n)] }
}

export function logic(op, a, b) {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    if (isConst(one)) return one.value === (op === 'and') ? other : one
  }
  return { op, type: 'bool', args: [a, b] }
}

export function not(a) {
  return isConst(a) ? truth(!a.value) : { op: 'not', type: 'bool', args: [a] }
}

/** x % y. By a power of two it is exact arithmetic, otherwise a function of its own. */
export function remainder(x, y) {
  if (isConst(y) && isPowerOfTwo(y.value)) {
    return { op: 'remainderOfPower', type: 'f64', args: [toDouble(x)], by: y.value }
  }
  return { op: 'remainder', type: 'f64', args: [toDouble(x), toDouble(y)] }
}

/** leaf * factor + offset, for indices of tables. */
export function linear(value) {
  if (isConst(value)) return { leaf: undefined, factor: 0, offset: value.value }
  if (value.op === 'local' && value.definition) {
    const through = linear(value.definition)
    if (through.leaf !== value.definition) return through
    return { leaf: value, factor: 1, offset: 0 }
  }
  const { op, args, by } = value
  if (op === 'iadd') return shifted(linear(args[0]), 1, by)
  if (op === 'imul') return shifted(linear(args[0]), by, 0)
  if (op === 'mul' && isConst(args[0])) return shifted(linear(args[1]), args[0].value, 0)
  if ((op === 'add' || op === 'sub') && isConst(args[1]) && Number.isInteger(args[1].value)) {
    if (args[1].value === TO_INTEGER) return { leaf: value, factor: 1, offset: 0 }
    return shifted(linear(args[0]), 1, op === 'add' ? args[1].value : -args[1].value)
  }
  return { leaf: value, factor: 1, offset: 0 }
}

const shifted = ({ leaf, factor, offset }, by, plus) => ({
  leaf,
  factor: factor * by,
  offset: offset * by + plus,
})
