/**
 * A kernel's loop as a function of WebAssembly: two elements at a time where they lie beside each
 * other, the same operations in the same order for each of them as in TypeScript. What statements
 * add to the same element of another object they add one element after the other.
 */
import type { ValueType } from '../../ir/expression.js'
import type { Kernel, KernelStatement, Load, Store } from '../../ir/kernel.js'
import { type Lanes, expression } from './expression.js'
import { type Signature, expressionsOf, namesIn } from './signature.js'
import {
  BLOCK_HEAD,
  add,
  get,
  int,
  log2Size,
  read,
  readTwo,
  set,
  word,
  write,
  writeTwo,
} from './access.js'
import { allElements, rowsOfNeurons } from './loops.js'
import { type Wat, when } from './text.js'

export interface Surroundings {
  /** equal for arrays that may be one and the same memory */
  placeOf(array: string): string
  /** its text has to be in the module too; gives how it is called */
  math(name: string, vector: boolean): string
}

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
    const loads = kernel.loads.filter(
      ({ access, local }) => access !== 'uniform' && read.has(local),
    )
    this.#loads = new Map(loads.map((load) => [load.local, load]))
    this.#lets = new Map(kernel.body.flatMap((s) => (s.kind === 'let' ? [[s.local, s.type]] : [])))
    this.#findSerial()
  }

  print(): Wat {
    const { scalars, draws, arrays, detects } = this.#signature
    const loop = this.#loop()
    const heads = arrays.map(({ name }, k) => set(`array.${name}`, word(BLOCK_HEAD + k)))
    const splats = [...this.#splat].map(([name, type]) => {
      const value: Wat =
        type === 'boolean' ? ['i64.extend_i32_s', ['i32.sub', int(0), get(name)]] : get(name)
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
      ...scalars.map(
        ({ name, type }): Wat => ['param', `$${param(name)}`, type === 'boolean' ? 'i32' : 'f64'],
      ),
      ...draws.map((name): Wat => ['param', `$draw.${name}`, 'i32']),
      ...(detects ? [['result', 'i32']] : []),
      ...[...this.#locals].map(([name, type]): Wat => ['local', `$${name}`, type]),
      ...heads,
      ...splats,
      ...loop,
    ]
  }

  #local(name: string, type: string): void {
    this.#locals.set(name, type)
  }

  #loop(): Wat[] {
    const { rows, detects } = this.#signature
    const { locals, code } = rows
      ? rowsOfNeurons(this.#vectorisable() ? this.#pair() : undefined, this.#single())
      : allElements(this.#pair())
    for (const name of locals) this.#local(name, 'i32')
    if (!detects) return [...code]
    for (const name of ['count', 'events']) this.#local(name, 'i32')
    return [set('events', word(0)), ...code, get('count')]
  }

  /** Whether anything of it can be done for two elements at once. */
  #vectorisable(): boolean {
    return this.#kernel.body.some((s) => !this.#isSerial(s))
  }

  /** Which loads, lets and stores have to be made element by element. */
  #findSerial(): void {
    const { body } = this.#kernel
    const changed = new Set(
      body.flatMap((s) =>
        s.kind === 'store' && s.through !== undefined ? [this.#around.placeOf(s.array)] : [],
      ),
    )
    for (const load of this.#loads.values()) {
      if (load.through !== undefined && changed.has(this.#around.placeOf(load.array)))
        this.#serial.add(load.local)
    }
    for (const s of body)
      if (s.kind === 'let' && this.#reads(s, this.#serial)) this.#serial.add(s.local)
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
    return [
      ...loads,
      ...this.#kernel.body.flatMap((s) => this.#statementOne(s, lanes, 0, get('i'))),
    ]
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
    return [when(this.#hasSecond(), ...lane)]
  }

  #hasSecond(): Wat {
    return ['i32.lt_u', add(get('o'), int(8)), get('end')]
  }

  /** The number of an element. */
  #index(lane: 0 | 1): Wat {
    const first: Wat = this.#signature.rows ? get('i') : ['i32.shr_u', get('o'), int(3)]
    return lane === 0 ? first : add(first, int(1))
  }

  /** What has to be done one element after the other, for one of two. */
  #lane(statements: readonly KernelStatement[], lane: 0 | 1): Wat[] {
    const index = this.#index(lane)
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
    if (name === 'i') return ['f64.convert_i32_s', this.#index(0)]
    if (this.#signature.draws.includes(name))
      return ['f64.load', this.#address(`draw.${name}`, 'float', 0)]
    return get(param(name))
  }

  #laneName(name: string, type: ValueType, lane: 0 | 1): Wat {
    if (name === 'i') return ['f64.convert_i32_s', this.#index(lane)]
    const isVector = (this.#loads.has(name) || this.#lets.has(name)) && !this.#serial.has(name)
    if (!isVector) {
      if (this.#signature.draws.includes(name))
        return ['f64.load', this.#address(`draw.${name}`, 'float', lane)]
      return get(param(name))
    }
    if (type === 'boolean')
      return [
        'i32.and',
        ['i32.wrap_i64', ['i64x2.extract_lane', String(lane), get(`${name}.v`)]],
        int(1),
      ]
    return ['f64x2.extract_lane', String(lane), get(`${name}.v`)]
  }

  #vectorName(name: string, type: ValueType): Wat {
    if (name === 'i') {
      const low: Wat = ['f64x2.splat', ['f64.convert_i32_s', this.#index(0)]]
      return ['f64x2.add', low, ['v128.const', 'f64x2', '0', '1']]
    }
    if (this.#signature.draws.includes(name))
      return ['v128.load', this.#address(`draw.${name}`, 'float', 0)]
    if (!this.#loads.has(name) && !this.#lets.has(name)) this.#splat.set(param(name), type)
    return get(this.#loads.has(name) || this.#lets.has(name) ? `${name}.v` : `${param(name)}.v`)
  }

  /** Of the element of an array, or of the buffer of draws. */
  #address(base: string, type: ValueType, lane: 0 | 1, index?: Wat): Wat {
    const shift = log2Size[type]
    if (!index && !this.#signature.rows) return add(get(base), this.#offset(shift, lane))
    const own = lane === 0 ? (index ?? get('i')) : add(index ?? get('i'), int(1))
    return add(get(base), shift === 0 ? own : ['i32.shl', own, int(shift)])
  }

  /** The loop over all elements counts bytes of doubles. */
  #offset(shift: number, lane: 0 | 1): Wat {
    const own: Wat = shift === 3 ? get('o') : ['i32.shr_u', get('o'), int(3 - shift)]
    return lane === 0 ? own : add(own, int(1 << shift))
  }

  /** The element that a variable of another object has for this one. */
  #through(through: string, lane: 0 | 1): Wat {
    return ['i32.load', this.#address(`array.${through}`, 'integer', lane)]
  }

  #place(
    { array, through, type }: Pick<Load | Store, 'array' | 'through' | 'type'>,
    lane: 0 | 1,
  ): Wat {
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
        return [when(expression(s.condition, lanes), ...this.#event(s, lanes, lane, index))]
      default:
        return []
    }
  }

  #storeOne(s: Store, lanes: Lanes, lane: 0 | 1): Wat {
    const store = write(s.type, this.#place(s, lane), expression(s.value, lanes))
    return s.when ? when(expression(s.when, lanes), store) : store
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
        const value = expression(s.value, lanes)
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
      const index = this.#index(lane)
      const own = this.#lanes((name, type) => this.#laneName(name, type, lane))
      return this.#event(s, own, lane, index)
    }
    const mask: Wat = ['local.tee', '$found', ['i64x2.bitmask', expression(s.condition, lanes)]]
    const second: Wat = ['i32.and', ['i32.gt_u', get('found'), int(1)], this.#hasSecond()]
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
