/** How kernels reach memory: an element of an array, two of them that lie beside each other. */
import type { ValueType } from '../../ir/expression.js'
import type { Wat } from './text.js'

type Layout = typeof import('../../../runtime/wasm/arena.js')

/** Words of a block before the addresses of arrays, and elements of a turn: as the runtime has it. */
export const BLOCK_HEAD: Layout['BLOCK_HEAD'] = 6
/** The word with the bytes between two elements, in rows of neurons. */
export const STRIDE: Layout['STRIDE'] = 4
/** Of a kernel over all elements: the block of the one before it, and where its numbers are. */
export const PARTNER: Layout['PARTNER'] = 1
export const NOTED: Layout['NOTED'] = 2
/** A word that nobody reads. */
export const TOUCHED: Layout['TOUCHED'] = 5
export const TURN: Layout['TURN'] = 8

export const get = (name: string): Wat => ['local.get', `$${name}`]
export const set = (name: string, value: Wat): Wat => ['local.set', `$${name}`, value]
export const int = (value: number): Wat => ['i32.const', String(value)]
export const add = (a: Wat, b: Wat): Wat => ['i32.add', a, b]

/** A word of the block whose address a parameter holds. */
export const word = (k: number, at = 'at'): Wat => ['i32.load', `offset=${4 * k}`, get(at)]

export const log2Size = { float: 3, integer: 2, boolean: 0 } as const satisfies Record<
  ValueType,
  number
>

/** An address, and a constant that is added to it. */
export interface Place {
  readonly base: Wat
  readonly offset: number
}

const at = ({ base, offset }: Place): Wat[] => (offset === 0 ? [base] : [`offset=${offset}`, base])

export function read(type: ValueType, place: Place): Wat {
  if (type === 'float') return ['f64.load', ...at(place)]
  if (type === 'boolean') return ['i32.load8_u', ...at(place)]
  return ['f64.convert_i32_s', ['i32.load', ...at(place)]]
}

export function write(type: ValueType, place: Place, value: Wat): Wat {
  if (type === 'float') return ['f64.store', ...at(place), value]
  if (type === 'boolean') return ['i32.store8', ...at(place), value]
  return ['i32.store', ...at(place), ['i32.trunc_sat_f64_s', value]]
}

const zero: Wat = ['v128.const', 'i64x2', '0', '0']
/** A 1 in each of the first bytes. */
const ones: Wat = ['v128.const', 'i64x2', '0x0101010101010101', '0']

/** Truth values of two elements from the lowest two of four words. */
const fromWords = (half: 'low' | 'high', words: Wat): Wat => [`i64x2.extend_${half}_i32x4_s`, words]

/** Truth values from the bytes of pair number `pair` of four. Shuffles would load constants. */
export function spread(bytes: Wat, pair: number): Wat {
  const pairs: Wat = ['i16x8.extend_low_i8x16_s', ['i8x16.ne', bytes, zero]]
  const words: Wat = [`i32x4.extend_${pair < 2 ? 'low' : 'high'}_i16x8_s`, pairs]
  return fromWords(pair % 2 === 0 ? 'low' : 'high', words)
}

export function readTwo(type: ValueType, place: Place): Wat {
  if (type === 'float') return ['v128.load', ...at(place)]
  if (type === 'boolean') return spread(['v128.load16_splat', ...at(place)], 0)
  return ['f64x2.convert_low_i32x4_s', ['v128.load64_zero', ...at(place)]]
}

export const readEightBytes = (place: Place): Wat => ['v128.load64_zero', ...at(place)]

/** Where `lane` goes the syntax has the constant before it. */
const lane0 = (op: string, place: Place, value: Wat): Wat => {
  const [first, ...rest] = at(place)
  return typeof first === 'string' ? [op, first, '0', ...rest, value] : [op, '0', first, value]
}

export function writeTwo(type: ValueType, place: Place, value: Wat): Wat {
  if (type === 'float') return ['v128.store', ...at(place), value]
  if (type === 'integer') {
    return lane0('v128.store64_lane', place, ['i32x4.trunc_sat_f64x2_s_zero', value])
  }
  const [bit, shift]: Wat[] = [['local.tee', '$bits', ['i64x2.bitmask', value]], int(7)]
  const bytes: Wat = ['i32.or', bit, ['i32.shl', get('bits'), shift]]
  return ['i32.store16', ...at(place), ['i32.and', bytes, int(0x101)]]
}

/** The low words of the lanes of two vectors. */
const lowWords = [
  '0',
  '1',
  '2',
  '3',
  '8',
  '9',
  '10',
  '11',
  '16',
  '17',
  '18',
  '19',
  '24',
  '25',
  '26',
  '27',
]

/** Truth values of four pairs. */
export function writeEightBytes(place: Place, [a, b, c, d]: readonly Wat[]): Wat {
  const [low, high]: Wat[] = [
    ['i8x16.shuffle', ...lowWords, a, b],
    ['i8x16.shuffle', ...lowWords, c, d],
  ]
  const halves: Wat = ['i16x8.narrow_i32x4_s', low, high]
  const bytes: Wat = ['i8x16.narrow_i16x8_s', halves, halves]
  return lane0('v128.store64_lane', place, ['v128.and', bytes, ones])
}

/** All bits of a lane. */
export const mask = (truth: Wat): Wat => ['i64.extend_i32_s', ['i32.sub', int(0), truth]]

/** One of the two values in a local. */
export function laneOf(type: ValueType, name: string, lane: 0 | 1): Wat {
  if (type !== 'boolean') return ['f64x2.extract_lane', String(lane), get(name)]
  return ['i32.and', ['i32.wrap_i64', ['i64x2.extract_lane', String(lane), get(name)]], int(1)]
}
