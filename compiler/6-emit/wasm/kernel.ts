/**
 * A kernel's loop as a function of WebAssembly: two elements at a time where they lie beside each
 * other, the same operations in the same order for each of them as in TypeScript. What statements
 * add to the same element of another object they add one element after the other.
 */
import type { ValueType } from '../../ir/expression.js'
import type { Kernel, KernelStatement, Load, LoweredExpression, Store } from '../../ir/kernel.js'
import { type Lanes, expression } from './expression.js'
import { type Signature, expressionsOf, namesIn } from './signature.js'
import type { Wat } from './text.js'

type E = LoweredExpression

export interface Surroundings {
  /** equal for arrays that may be one and the same memory */
  placeOf(array: string): string
  /** its text has to be in the module too; gives how it is called */
  math(name: string, vector: boolean): string
}

/** Words of a block before the addresses of arrays: events, or spikes, count, offsets and order. */
export const BLOCK_HEAD = 4

const get = (name: string): Wat => ['local.get', `$${name}`]
const set = (name: string, value: Wat): Wat => ['local.set', `$${name}`, value]
const int = (value: number): Wat => ['i32.const', String(value)]
const add = (a: Wat, b: Wat): Wat => ['i32.add', a, b]
const word = (k: number): Wat => ['i32.load', `offset=${4 * k}`, get('at')]

const log2Size = { float: 3, integer: 2, boolean: 0 } as const satisfies Record<ValueType, number>

export function kernelFunction(kernel: Kernel, signature: Signature, around: Surroundings): Wat {
  return new KernelText(kernel, signature, around).print()
}

class KernelText {
  readonly #kernel: Kernel
  readonly #signature: Signature
  readonly #around: Surroundings
  readonly #locals = new Map<string, string>()
  readonly #loads: ReadonlyMap<string, Load>
  readonly #lets: ReadonlyMap<string, ValueType>
  /** names of what depends on memory that the loop itself changes for later elements */
  readonly #serial = new Set<string>()
  /** scalars that vectors read: one in each lane */
  readonly #splat = new Map<string, ValueType>()

  constructor(kernel: Kernel, signature: Signature, around: Surroundings) {
    this.#kernel = kernel
    this.#signature = signature
    this.#around = around
    const read = namesIn(kernel.body.flatMap(expressionsOf))
    const loads = kernel.loads.filter(({ access, local }) => access !== 'uniform' && read.has(local))
    this.#loads = new Map(loads.map((load) => [load.local, load]))
    this.#lets = new Map(kernel.body.flatMap((s) => (s.kind === 'let' ? [[s.local, s.type]] : [])))
    this.#findSerial()
  }

  print(): Wat {
    const { scalars, draws, arrays, detects, rows } = this.#signature
    const loop = rows ? this.#rows() : this.#all()
    const heads = arrays.map(({ name }, k) => set(`array.${name}`, word(BLOCK_HEAD + k)))
    const splats = [...this.#splat].map(([name, type]) => {
      const value: Wat = type === 'boolean' ? ['i64.extend_i32_s', ['i32.sub', int(0), get(name)]] : get(name)
      return set(`${name}.v`, [type === 'boolean' ? 'i64x2.splat' : 'f64x2.splat', value])
    })
    for (const { name } of arrays) this.#local(`array.${name}`, 'i32')
    for (const [name] of this.#splat) this.#local(`${name}.v`, 'v128')
    return [
      'func',
      `$${this.#kernel.name}`,
      ['export', `"${this.#kernel.name}"`],
      ['param', '$at', 'i32'],
      ['param', '$N', 'i32'],
      ...scalars.map(({ name, type }): Wat => ['param', `$${param(name)}`, type === 'boolean' ? 'i32' : 'f64']),
      ...draws.map((name): Wat => ['param', `$draw.${name}`, 'i32']),
      ...(detects ? [['result', 'i32']] : []),
      ...[...this.#locals].map(([name, type]): Wat => ['local', `$${name}`, type]),
      ...heads,
      ...splats,
      ...loop,
      ...(detects ? [get('count')] : []),
    ]
  }

  #local(name: string, type: string): void {
    this.#locals.set(name, type)
  }

  /** Elements 0, 1, ... of the group; arrays have room for one more where their number is odd. */
  #all(): Wat[] {
    this.#local('i', 'i32')
    const head: Wat[] = []
    if (this.#signature.detects) {
      this.#local('count', 'i32')
      this.#local('events', 'i32')
      head.push(set('events', word(0)))
    }
    return [
      ...head,
      [
        'loop',
        '$next',
        ...this.#pair(),
        [
          'br_if',
          '$next',
          ['i32.lt_u', ['local.tee', '$i', add(get('i'), int(2))], get('N')],
        ],
      ],
    ]
  }

  /** The rows of the neurons that the block lists: numbers of elements, or a list of such. */
  #rows(): Wat[] {
    for (const name of ['i', 'neuron', 'end', 'last', 'until', 'offsets', 'order']) this.#local(name, 'i32')
    const row = (k: number): Wat => ['i32.load', ...(k > 0 ? ['offset=4'] : []), add(get('offsets'), ['i32.shl', ['i32.load', get('neuron')], int(2)])]
    const single: Wat[] = [
      'if',
      ['i32.lt_s', get('last'), get('until')],
      [
        'then',
        [
          'loop',
          '$one',
          set('i', ['if', ['result', 'i32'], get('order'),
            ['then', ['i32.load', add(get('order'), ['i32.shl', get('last'), int(2)])]],
            ['else', get('last')]]),
          ...this.#single(),
          [
            'br_if',
            '$one',
            ['i32.lt_s', ['local.tee', '$last', add(get('last'), int(1))], get('until')],
          ],
        ],
      ],
    ]
    const pairs: Wat[] = this.#vectorisable()
      ? [
          [
            'if',
            ['i32.eqz', get('order')],
            [
              'then',
              set('i', get('last')),
              set('last', ['i32.sub', get('until'), ['i32.and', ['i32.sub', get('until'), get('last')], int(1)]]),
              [
                'if',
                ['i32.lt_s', get('i'), get('last')],
                [
                  'then',
                  [
                    'loop',
                    '$two',
                    ...this.#pair(),
                    [
                      'br_if',
                      '$two',
                      ['i32.lt_s', ['local.tee', '$i', add(get('i'), int(2))], get('last')],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ]
      : []
    return [
      set('neuron', word(0)),
      set('end', add(get('neuron'), ['i32.shl', word(1), int(2)])),
      set('offsets', word(2)),
      set('order', word(3)),
      [
        'loop',
        '$row',
        set('last', row(0)),
        set('until', row(1)),
        ...pairs,
        single,
        [
          'br_if',
          '$row',
          ['i32.lt_u', ['local.tee', '$neuron', add(get('neuron'), int(4))], get('end')],
        ],
      ],
    ]
  }

  /** Whether anything of it can be done for two elements at once. */
  #vectorisable(): boolean {
    return this.#kernel.body.some((s) => !this.#isSerial(s))
  }

  /** Which loads, lets and stores have to be made element by element. */
  #findSerial(): void {
    const { body } = this.#kernel
    const changed = new Set(
      body.flatMap((s) => (s.kind === 'store' && s.through !== undefined ? [this.#around.placeOf(s.array)] : [])),
    )
    for (const load of this.#loads.values()) {
      if (load.through !== undefined && changed.has(this.#around.placeOf(load.array))) this.#serial.add(load.local)
    }
    for (const s of body) if (s.kind === 'let' && this.#reads(s, this.#serial)) this.#serial.add(s.local)
  }

  #reads(s: KernelStatement, names: ReadonlySet<string>): boolean {
    return [...namesIn(expressionsOf(s))].some((name) => names.has(name))
  }

  #isSerial(s: KernelStatement): boolean {
    if (s.kind === 'store' && s.through !== undefined) return true
    return this.#reads(s, this.#serial)
  }

  /** Element i alone. */
  #single(): Wat[] {
    const lanes = this.#lanes((name, type) => this.#scalarName(name, type))
    const loads = [...this.#loads.values()].map((load) => this.#loadOne(load, 0))
    for (const [name, type] of this.#lets) this.#local(name, type === 'boolean' ? 'i32' : 'f64')
    return [...loads, ...this.#kernel.body.flatMap((s) => this.#statementOne(s, lanes, 0, get('i')))]
  }

  /** Elements i and i + 1. */
  #pair(): Wat[] {
    const { body } = this.#kernel
    const lanes: Lanes = {
      vector: true,
      local: (name, type) => this.#vectorName(name, type),
      math: (name) => this.#around.math(name, true),
    }
    const wide = body.filter((s) => !this.#isSerial(s))
    const narrow = body.filter((s) => this.#isSerial(s))
    const loads = [...this.#loads.values()].filter(({ local }) => !this.#serial.has(local))
    const both = [
      ...loads.map((load) => this.#loadTwo(load)),
      ...wide.flatMap((s) => this.#statementTwo(s, lanes)),
    ]
    if (narrow.length === 0) return both
    return [...both, ...this.#lane(narrow, 0), ...this.#guarded(this.#lane(narrow, 1))]
  }

  /** The last element may be the first of a pair. */
  #guarded(lane: Wat[]): Wat[] {
    if (this.#signature.rows) return lane
    return [['if', ['i32.lt_u', add(get('i'), int(1)), get('N')], ['then', ...lane]]]
  }

  /** What has to be done one element after the other, for one of two. */
  #lane(statements: readonly KernelStatement[], lane: 0 | 1): Wat[] {
    const index = lane === 0 ? get('i') : add(get('i'), int(1))
    const lanes = this.#lanes((name, type) => this.#laneName(name, type, lane))
    const loads = [...this.#loads.values()].filter(({ local }) => this.#serial.has(local))
    return [
      ...loads.map((load) => this.#loadOne(load, lane)),
      ...statements.flatMap((s) => this.#statementOne(s, lanes, lane, index)),
    ]
  }

  #lanes(local: Lanes['local']): Lanes {
    return { vector: false, local, math: (name) => this.#around.math(name, false) }
  }

  #scalarName(name: string, _type: ValueType): Wat {
    if (name === 'i') return ['f64.convert_i32_s', get('i')]
    if (this.#signature.draws.includes(name)) return ['f64.load', this.#address(`draw.${name}`, 'float', 0)]
    return get(param(name))
  }

  #laneName(name: string, type: ValueType, lane: 0 | 1): Wat {
    if (name === 'i') return ['f64.convert_i32_s', lane === 0 ? get('i') : add(get('i'), int(1))]
    const isVector = (this.#loads.has(name) || this.#lets.has(name)) && !this.#serial.has(name)
    if (!isVector) {
      if (this.#signature.draws.includes(name)) return ['f64.load', this.#address(`draw.${name}`, 'float', lane)]
      return get(param(name))
    }
    if (type === 'boolean') return ['i32.and', ['i32.wrap_i64', ['i64x2.extract_lane', String(lane), get(`${name}.v`)]], int(1)]
    return ['f64x2.extract_lane', String(lane), get(`${name}.v`)]
  }

  #vectorName(name: string, type: ValueType): Wat {
    if (name === 'i') {
      const low: Wat = ['f64x2.splat', ['f64.convert_i32_s', get('i')]]
      return ['f64x2.add', low, ['v128.const', 'f64x2', '0', '1']]
    }
    if (this.#signature.draws.includes(name)) return ['v128.load', this.#address(`draw.${name}`, 'float', 0)]
    if (!this.#loads.has(name) && !this.#lets.has(name)) this.#splat.set(param(name), type)
    return get(this.#loads.has(name) || this.#lets.has(name) ? `${name}.v` : `${param(name)}.v`)
  }

  /** Of the element of an array, or of the buffer of draws. */
  #address(base: string, type: ValueType, lane: 0 | 1, index: Wat = get('i')): Wat {
    const own = lane === 0 ? index : add(index, int(1))
    const shift = log2Size[type]
    return add(get(base), shift === 0 ? own : ['i32.shl', own, int(shift)])
  }

  /** The element that a variable of another object has for this one. */
  #through(through: string, lane: 0 | 1): Wat {
    return ['i32.load', this.#address(`array.${through}`, 'integer', lane)]
  }

  #place({ array, through, type }: Pick<Load | Store, 'array' | 'through' | 'type'>, lane: 0 | 1): Wat {
    if (through === undefined) return this.#address(`array.${array}`, type, lane)
    return this.#address(`array.${array}`, type, 0, this.#through(through, lane))
  }

  #loadOne(load: Load, lane: 0 | 1): Wat {
    this.#local(load.local, load.type === 'boolean' ? 'i32' : 'f64')
    return set(load.local, read(load.type, this.#place(load, lane)))
  }

  #loadTwo(load: Load): Wat {
    const name = `${load.local}.v`
    this.#local(name, 'v128')
    if (load.through === undefined) return set(name, readTwo(load.type, this.#place(load, 0)))
    const values = ([0, 1] as const).map((lane) => read(load.type, this.#place(load, lane)))
    if (load.type !== 'boolean') {
      const first: Wat = ['f64x2.splat', values[0]]
      return set(name, ['f64x2.replace_lane', '1', first, values[1]])
    }
    const [low, high] = values.map((value): Wat => ['i64.extend_i32_s', ['i32.sub', int(0), value]])
    return set(name, ['i64x2.replace_lane', '1', ['i64x2.splat', low], high])
  }

  #statementOne(s: KernelStatement, lanes: Lanes, lane: 0 | 1, index: Wat): Wat[] {
    switch (s.kind) {
      case 'let':
        this.#local(s.local, s.type === 'boolean' ? 'i32' : 'f64')
        return [set(s.local, expression(s.value, lanes))]
      case 'store':
        return [this.#storeOne(s, lanes, lane)]
      case 'event':
        return [
          ['if', expression(s.condition, lanes), ['then', ...this.#event(s, lanes, lane, index)]],
        ]
      default:
        return []
    }
  }

  #storeOne(s: Store, lanes: Lanes, lane: 0 | 1): Wat {
    const store = write(s.type, this.#place(s, lane), expression(s.value, lanes))
    return s.when ? ['if', expression(s.when, lanes), ['then', store]] : store
  }

  #event(s: KernelStatement & { kind: 'event' }, lanes: Lanes, lane: 0 | 1, index: Wat): Wat[] {
    return [
      ['i32.store', add(get('events'), ['i32.shl', get('count'), int(2)]), index],
      set('count', add(get('count'), int(1))),
      ...(s.stores ?? []).map((store) => this.#storeOne(store, lanes, lane)),
    ]
  }

  #statementTwo(s: KernelStatement, lanes: Lanes): Wat[] {
    switch (s.kind) {
      case 'let':
        this.#local(`${s.local}.v`, 'v128')
        return [set(`${s.local}.v`, expression(s.value, lanes))]
      case 'store': {
        const place = this.#place(s, 0)
        const value = vectorValue(s.value, lanes)
        if (!s.when) return [writeTwo(s.type, place, value)]
        const old = readTwo(s.type, place)
        return [writeTwo(s.type, place, ['v128.bitselect', value, old, expression(s.when, lanes)])]
      }
      case 'event':
        return [this.#eventTwo(s, lanes)]
      default:
        return []
    }
  }

  #eventTwo(s: KernelStatement & { kind: 'event' }, lanes: Lanes): Wat {
    this.#local('found', 'i32')
    const of = (lane: 0 | 1): Wat[] => {
      const index = lane === 0 ? get('i') : add(get('i'), int(1))
      const own = this.#lanes((name, type) => this.#laneName(name, type, lane))
      return this.#event(s, own, lane, index)
    }
    const mask: Wat = ['local.tee', '$found', ['i64x2.bitmask', expression(s.condition, lanes)]]
    const second: Wat = ['i32.and', ['i32.gt_u', get('found'), int(1)], ['i32.lt_u', add(get('i'), int(1)), get('N')]]
    return [
      'if',
      mask,
      [
        'then',
        ['if', ['i32.and', get('found'), int(1)], ['then', ...of(0)]],
        ['if', second, ['then', ...of(1)]],
      ],
    ]
  }
}

/** The number of elements is the parameter $N. */
const param = (name: string): string => (name === 'N' || name === 'at' ? `${name}.value` : name)

/** A truth value where a number is stored. */
const vectorValue = (e: E, lanes: Lanes): Wat => expression(e, lanes)

function read(type: ValueType, at: Wat): Wat {
  if (type === 'float') return ['f64.load', at]
  return type === 'integer' ? ['f64.convert_i32_s', ['i32.load', at]] : ['i32.load8_u', at]
}

function write(type: ValueType, at: Wat, value: Wat): Wat {
  if (type === 'float') return ['f64.store', at, value]
  if (type === 'boolean') return ['i32.store8', at, value]
  return ['i32.store', at, ['i32.trunc_sat_f64_s', value]]
}

const zero: Wat = ['v128.const', 'i64x2', '0', '0']
/** Byte 0 in all of the first lane, byte 1 in all of the second. */
const spread = [...Array(8).fill('0'), ...Array(8).fill('1')]
/** The lowest byte of each lane, side by side. */
const gathered = ['0', '8', ...Array(14).fill('0')]

function readTwo(type: ValueType, at: Wat): Wat {
  if (type === 'float') return ['v128.load', at]
  if (type === 'integer') return ['f64x2.convert_low_i32x4_s', ['v128.load64_zero', at]]
  return ['i8x16.ne', ['i8x16.shuffle', ...spread, ['v128.load16_splat', at], zero], zero]
}

function writeTwo(type: ValueType, at: Wat, value: Wat): Wat {
  if (type === 'float') return ['v128.store', at, value]
  if (type === 'integer') {
    return ['v128.store64_lane', '0', at, ['i32x4.trunc_sat_f64x2_s_zero', value]]
  }
  const bytes: Wat = ['i8x16.shuffle', ...gathered, value, zero]
  return ['v128.store16_lane', '0', at, ['v128.and', bytes, ['v128.const', 'i64x2', '0x0101', '0']]]
}
