/** Where the elements are that a body is written for: numbers, and places in memory. */
import type { ValueType } from '../../ir/expression.js'
import type { Load, Store } from '../../ir/kernel.js'
import type { Without } from '../../ir/pass.js'
import { type Place, add, get, int, log2Size } from './access.js'
import type { Wat } from './text.js'

export interface Surroundings {
  /** equal for arrays that may be one and the same memory */
  placeOf(array: string): string
  /** its text has to be in the module too; gives how it is called */
  math(name: string, vector: boolean): string
  readonly without: Without
}

/** Locals of one function, by name. */
export type Locals = Map<string, 'i32' | 'f64' | 'v128'>

/** By array: the local that holds what a kernel before this one stored, of each pair. */
export type Stored = ReadonlyMap<string, string>

/** Of two elements the first or the second. */
export type Lane = 0 | 1

export class Elements {
  /** the pair of the turn that is being written */
  pair = 0
  /** the two elements lie anywhere: $i and $j */
  isListed = false
  /** floats of an element are at $i.at, or $j.at: they may lie beside its other variables */
  isApart = false

  constructor(
    /** of all names of the body */
    readonly prefix: string,
    /** $i is an element; else $o is 8 times the first one of a turn */
    readonly rows: boolean,
  ) {}

  isThere(lane: Lane): Wat {
    const more = 8 * (2 * this.pair + lane)
    return ['i32.lt_u', more === 0 ? get('o') : add(get('o'), int(more)), get('end')]
  }

  /** The number of an element. */
  index(lane: Lane): Wat {
    if (this.isListed) return get(lane === 0 ? 'i' : 'j')
    const first: Wat = this.rows ? get('i') : ['i32.shr_u', get('o'), int(3)]
    const more = 2 * this.pair + lane
    return more === 0 ? first : add(first, int(more))
  }

  drawn(name: string, lane: Lane): Place {
    return this.element(`draw.${name}`, 'float', lane)
  }

  element(base: string, type: ValueType, lane: Lane): Place {
    const shift = log2Size[type]
    const start = get(`${this.prefix}${base}`)
    const { rows } = this
    const name = this.isListed && lane === 1 ? 'j' : 'i'
    if (this.isApart && type === 'float') return { base: add(start, get(`${name}.at`)), offset: 0 }
    const beside = this.isListed ? 0 : lane
    const more = (rows ? beside : 2 * this.pair + lane) << shift
    const step: Wat = rows
      ? shifted('i32.shl', get(name), shift)
      : shifted('i32.shr_u', get('o'), 3 - shift)
    return { base: add(start, step), offset: more }
  }

  place(one: Pick<Load | Store, 'array' | 'through' | 'type'>, lane: Lane): Place {
    const { array, through, type } = one
    if (through === undefined) return this.element(`array.${array}`, type, lane)
    const other: Wat = read32(this.element(`array.${through}`, 'integer', lane))
    const start = get(`${this.prefix}array.${array}`)
    return { base: add(start, shifted('i32.shl', other, log2Size[type])), offset: 0 }
  }
}

const shifted = (op: string, value: Wat, by: number): Wat =>
  by === 0 ? value : [op, value, int(by)]

const read32 = ({ base, offset }: Place): Wat =>
  offset === 0 ? ['i32.load', base] : ['i32.load', `offset=${offset}`, base]
