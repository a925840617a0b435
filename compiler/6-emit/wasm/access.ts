/** How kernels reach memory: an element of an array, two of them that lie beside each other. */
import type { ValueType } from '../../ir/expression.js'
import type { Wat } from './text.js'

/** Words of a block before the addresses of arrays: events, or spikes, count, offsets and order. */
export const BLOCK_HEAD = 4

export const get = (name: string): Wat => ['local.get', `$${name}`]
export const set = (name: string, value: Wat): Wat => ['local.set', `$${name}`, value]
export const int = (value: number): Wat => ['i32.const', String(value)]
export const add = (a: Wat, b: Wat): Wat => ['i32.add', a, b]
export const word = (k: number): Wat => ['i32.load', `offset=${4 * k}`, get('at')]

export const log2Size = { float: 3, integer: 2, boolean: 0 } as const satisfies Record<
  ValueType,
  number
>

export function read(type: ValueType, at: Wat): Wat {
  if (type === 'float') return ['f64.load', at]
  return type === 'integer' ? ['f64.convert_i32_s', ['i32.load', at]] : ['i32.load8_u', at]
}

export function write(type: ValueType, at: Wat, value: Wat): Wat {
  if (type === 'float') return ['f64.store', at, value]
  if (type === 'boolean') return ['i32.store8', at, value]
  return ['i32.store', at, ['i32.trunc_sat_f64_s', value]]
}

const zero: Wat = ['v128.const', 'i64x2', '0', '0']
/** Byte 0 in all of the first lane, byte 1 in all of the second. */
const spread = [...Array(8).fill('0'), ...Array(8).fill('1')]
/** The lowest byte of each lane, side by side. */
const gathered = ['0', '8', ...Array(14).fill('0')]

export function readTwo(type: ValueType, at: Wat): Wat {
  if (type === 'float') return ['v128.load', at]
  if (type === 'integer') return ['f64x2.convert_low_i32x4_s', ['v128.load64_zero', at]]
  return ['i8x16.ne', ['i8x16.shuffle', ...spread, ['v128.load16_splat', at], zero], zero]
}

export function writeTwo(type: ValueType, at: Wat, value: Wat): Wat {
  if (type === 'float') return ['v128.store', at, value]
  if (type === 'integer') {
    return ['v128.store64_lane', '0', at, ['i32x4.trunc_sat_f64x2_s_zero', value]]
  }
  const bytes: Wat = ['i8x16.shuffle', ...gathered, value, zero]
  return ['v128.store16_lane', '0', at, ['v128.and', bytes, ['v128.const', 'i64x2', '0x0101', '0']]]
}
