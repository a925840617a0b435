/**
 * What a kernel does for one element, for two beside each other, or for four such pairs in a turn:
 * the same operations in the same order for each of them. What statements add to the same element
 * of another object they add one element after the other.
 */
import type { ValueType } from '../../ir/expression.js'
import type { Kernel, KernelStatement, Load, Store } from '../../ir/kernel.js'
import {
  BLOCK_HEAD,
  type Place,
  add,
  get,
  int,
  laneOf,
  mask,
  read,
  readEightBytes,
  readTwo,
  set,
  spread,
  word,
  write,
  writeEightBytes,
  writeTwo,
} from './access.js'
import { callOfOne, callOfTwo } from './calls.js'
import { Elements, type Lane, type Locals, type Stored, type Surroundings } from './elements.js'
import { type Lanes, expression } from './expression.js'
import { Order } from './order.js'
import { notedParameters, parametersOf, scalarName } from './parameters.js'
import { expressionsOf, namesRead } from '../names-read.js'
import type { Settled } from './settled.js'
import type { Signature } from './signature.js'
import { type Wat, when } from './text.js'

type Event = KernelStatement & { readonly kind: 'event' }

export class Body {
  readonly #kernel: Kernel
  readonly #signature: Signature
  readonly #around: Surroundings
  readonly #locals: Locals
  /** of all its names in the function */
  readonly #prefix: string
  readonly #loads: ReadonlyMap<string, Load>
  readonly #lets: ReadonlySet<string>
  readonly order: Order
  /** scalars that vectors read: one in each lane */
  readonly #splat = new Map<string, ValueType>()
  readonly #at: Elements
  /** how many there are in a turn */
  #pairs = 1
  #before: Stored = new Map()
  readonly stored: Map<string, string> = new Map()

  constructor(
    kernel: Kernel,
    signature: Signature,
    around: Surroundings,
    locals: Locals,
    prefix = '',
    /** what it is given lies in memory: the prefix of the body whose block says where */
    readonly notedBy?: string,
  ) {
    this.#kernel = kernel
    this.#signature = signature
    this.#around = around
    this.#locals = locals
    this.#prefix = prefix
    this.#at = new Elements(prefix, signature.rows)
    const names = namesRead(kernel.body.flatMap(expressionsOf))
    const loads = kernel.loads.filter((l) => l.access !== 'uniform' && names.has(l.local))
    this.#loads = new Map(loads.map((load) => [load.local, load]))
    this.#lets = new Set(kernel.body.flatMap((s) => (s.kind === 'let' ? [s.local] : [])))
    this.order = new Order(kernel, loads, around.placeOf)
  }

  parameters(): Wat[] {
    return this.notedBy === undefined ? parametersOf(this.#signature, this.#prefix) : []
  }

  /** Before everything else. */
  noted(): Wat[] {
    const { notedBy } = this
    if (notedBy === undefined) return []
    return notedParameters(this.#signature, this.#prefix, notedBy, this.#locals)
  }

  /** Before the loop, once its text is known. */
  heads(): Wat[] {
    const { arrays, detects } = this.#signature
    const at = `${this.#prefix}at`
    const addresses = arrays.map(({ name }, k) => {
      return set(this.#local(`array.${name}`, 'i32'), word(BLOCK_HEAD + k, at))
    })
    const splats = [...this.#splat].map(([name, type]) => {
      const value = get(scalarName(this.#prefix, name))
      const lane: Wat = type === 'boolean' ? mask(value) : value
      const op = type === 'boolean' ? 'i64x2.splat' : 'f64x2.splat'
      return set(this.#local(`${name}.all`, 'v128'), [op, lane])
    })
    const events = detects ? [set(this.#local('events', 'i32'), word(0, at))] : []
    return [...addresses, ...splats, ...events]
  }

  /** Element $i alone. */
  single(): Wat[] {
    this.#at.isApart = this.#signature.rows
    const lanes = this.#lanes((name) => this.#scalarName(name))
    const loads = [...this.#loads.values()].map((load) => this.#loadOne(load, 0))
    const one = [...loads, ...this.#kernel.body.flatMap((s) => this.#statementOne(s, lanes, 0))]
    this.#at.isApart = false
    return one
  }

  /** Two elements beside each other: pair number `pair` of the `pairs` of a turn. */
  pair(pair: number, pairs: number, before: Stored): Wat[] {
    this.#at.pair = pair
    this.#pairs = pairs
    this.#before = before
    const { body } = this.#kernel
    const lanes: Lanes = {
      vector: true,
      local: (name, type) => this.#vectorName(name, type),
      call: callOfTwo(this.#kernel, this.#around, this.#locals),
    }
    const wide = body.filter((s) => !this.order.isSerial(s) && !(pairs > 1 && s.kind === 'event'))
    const narrow = body.filter((s) => this.order.isSerial(s))
    const loads = [...this.#loads.values()].filter(({ local }) => !this.order.serial.has(local))
    const conditions = pairs > 1 ? body.filter((s) => s.kind === 'event') : []
    const both = [
      ...loads.map((load) => this.#loadTwo(load)),
      ...wide.flatMap((s) => this.#statementTwo(s, lanes)),
      ...conditions.map((s, k) => set(this.#condition(k), expression(s.condition, lanes))),
    ]
    if (narrow.length === 0) return both
    return [...both, ...this.#lane(narrow, 0), ...this.#guarded(this.#lane(narrow, 1))]
  }

  /** Elements $i and $j. */
  listed(): Wat[] {
    this.#at.isListed = true
    this.#at.isApart = true
    const both = this.pair(0, 1, new Map())
    this.#at.isListed = false
    this.#at.isApart = false
    return both
  }

  /** Before the pairs of a turn: truth values are read for all of them. */
  turnStart(before: Stored): Wat[] {
    return [...this.#loads.values()]
      .filter(({ type, array }) => type === 'boolean' && !before.has(array))
      .map((load) => {
        this.#at.pair = 0
        return set(
          this.#local(`${load.local}.bytes`, 'v128'),
          readEightBytes(this.#at.place(load, 0)),
        )
      })
  }

  /** Before a turn: whether the truth that stays is known to hold for all eight. */
  isSettled({ array }: Settled): Wat {
    this.#at.pair = 0
    const { base } = this.#at.element(`array.${array}`, 'boolean', 0)
    const all: Wat = ['i64.eq', ['i64.load', base], ['i64.const', '0x0101010101010101']]
    return ['i32.and', get(`${this.#prefix}settled`), all]
  }

  /** After the pairs of a turn: truth values are written for all of them, then events. */
  turnEnd(pairs: number): Wat[] {
    this.#pairs = pairs
    const { body } = this.#kernel
    const all = Array.from({ length: pairs }, (_, k) => k)
    const truths = body.flatMap((s) => {
      if (s.kind !== 'store' || s.type !== 'boolean') return []
      this.#at.pair = 0
      return [
        writeEightBytes(
          this.#at.place(s, 0),
          all.map((k) => get(this.#now(s.array, k))),
        ),
      ]
    })
    const events = body.flatMap((s) => (s.kind === 'event' ? [s] : []))
    return [...truths, ...events.map((s, k) => this.#eventsOfTurn(s, k, all))]
  }

  #eventsOfTurn(s: Event, k: number, all: readonly number[]): Wat {
    const masks = all.map((pair) => {
      this.#at.pair = pair
      return get(this.#condition(k))
    })
    const any = masks.reduce((a, b) => ['v128.or', a, b])
    const each = all.map((pair) => {
      this.#at.pair = pair
      return this.#eventTwo(s, masks[pair])
    })
    return when(['v128.any_true', any], ...each)
  }

  /** The last element may be the first of a pair. */
  #guarded(lane: Wat[]): Wat[] {
    return this.#signature.rows ? lane : [when(this.#at.isThere(1), ...lane)]
  }

  /** What has to be done one element after the other, for one of two. */
  #lane(statements: readonly KernelStatement[], lane: Lane): Wat[] {
    const lanes = this.#lanes((name, type) => this.#laneName(name, type, lane))
    const loads = [...this.#loads.values()].filter(({ local }) => this.order.serial.has(local))
    return [
      ...loads.map((load) => this.#loadOne(load, lane)),
      ...statements.flatMap((s) => this.#statementOne(s, lanes, lane)),
    ]
  }

  #lanes(local: Lanes['local']): Lanes {
    return { vector: false, local, call: callOfOne(this.#around) }
  }

  #scalarName(name: string, lane: Lane = 0): Wat {
    if (name === 'i') return ['f64.convert_i32_s', this.#at.index(lane)]
    if (this.#signature.draws.includes(name)) return read('float', this.#at.drawn(name, lane))
    return get(scalarName(this.#prefix, name))
  }

  #laneName(name: string, type: ValueType, lane: Lane): Wat {
    const isVector = (this.#loads.has(name) || this.#lets.has(name)) && !this.order.serial.has(name)
    if (!isVector) return this.#scalarName(name, lane)
    return laneOf(type, this.#vector(name), lane)
  }

  #vectorName(name: string, type: ValueType): Wat {
    if (name === 'i' && this.#at.isListed) {
      const [first, second] = ([0, 1] as const).map((lane) => this.#scalarName(name, lane))
      return ['f64x2.replace_lane', '1', ['f64x2.splat', first], second]
    }
    if (name === 'i') {
      const first: Wat = ['f64x2.splat', ['f64.convert_i32_s', this.#at.index(0)]]
      return ['f64x2.add', first, ['v128.const', 'f64x2', '0', '1']]
    }
    if (this.#signature.draws.includes(name)) return readTwo('float', this.#at.drawn(name, 0))
    if (this.#loads.has(name) || this.#lets.has(name)) return get(this.#vector(name))
    this.#splat.set(name, type)
    return get(this.#local(`${name}.all`, 'v128'))
  }

  #loadOne(load: Load, lane: Lane): Wat {
    const name = this.#local(load.local, load.type === 'boolean' ? 'i32' : 'f64')
    return set(name, read(load.type, this.#at.place(load, lane)))
  }

  #loadTwo(load: Load): Wat {
    const name = this.#vectorLocal(load.local)
    const known = this.#before.get(load.array)
    if (known !== undefined) return set(name, get(`${known}${this.#at.pair}`))
    if (load.through === undefined && !this.#at.isListed) {
      const bytes = load.type === 'boolean' && this.#pairs > 1
      if (bytes) return set(name, spread(get(`${this.#prefix}${load.local}.bytes`), this.#at.pair))
      return set(name, readTwo(load.type, this.#at.place(load, 0)))
    }
    const [first, second] = ([0, 1] as const).map((lane) => {
      const value = read(load.type, this.#at.place(load, lane))
      return load.type === 'boolean' ? mask(value) : value
    })
    const kind = load.type === 'boolean' ? 'i64x2' : 'f64x2'
    return set(name, [`${kind}.replace_lane`, '1', [`${kind}.splat`, first], second])
  }

  #statementOne(s: KernelStatement, lanes: Lanes, lane: Lane): Wat[] {
    switch (s.kind) {
      case 'let': {
        const name = this.#local(s.local, s.type === 'boolean' ? 'i32' : 'f64')
        return [set(name, expression(s.value, lanes))]
      }
      case 'store':
        return [this.#storeOne(s, lanes, lane)]
      case 'event':
        return [when(expression(s.condition, lanes), ...this.#event(s, lanes, lane))]
      default:
        return []
    }
  }

  #storeOne(s: Store, lanes: Lanes, lane: Lane): Wat {
    const store = write(s.type, this.#at.place(s, lane), expression(s.value, lanes))
    return s.when ? when(expression(s.when, lanes), store) : store
  }

  #event(s: Event, lanes: Lanes, lane: Lane): Wat[] {
    const next = add(get(`${this.#prefix}events`), ['i32.shl', get('count'), int(2)])
    return [
      ['i32.store', next, this.#at.index(lane)],
      set('count', add(get('count'), int(1))),
      ...(s.stores ?? []).map((store) => this.#storeOne(store, lanes, lane)),
    ]
  }

  #statementTwo(s: KernelStatement, lanes: Lanes): Wat[] {
    switch (s.kind) {
      case 'let':
        return [set(this.#vectorLocal(s.local), expression(s.value, lanes))]
      case 'store':
        return this.#storeTwo(s, lanes)
      case 'event':
        return [this.#eventTwo(s, expression(s.condition, lanes))]
      default:
        return []
    }
  }

  #storeTwo(s: Store, lanes: Lanes): Wat[] {
    if (this.#at.isListed) return this.#storeApart(s, lanes)
    const place = this.#at.place(s, 0)
    const value = expression(s.value, lanes)
    if (s.when) {
      const loaded = [...this.#loads.values()].find(({ array }) => array === s.array)
      const isFirst =
        loaded && this.#kernel.body.find((o) => o.kind === 'store' && o.array === s.array) === s
      const old = isFirst ? get(this.#vector(loaded.local)) : readTwo(s.type, place)
      const kept: Wat = ['v128.bitselect', value, old, expression(s.when, lanes)]
      return this.#keep(s, kept, place)
    }
    return this.#keep(s, value, place)
  }

  /** Each lane at its own place. */
  #storeApart(s: Store, lanes: Lanes): Wat[] {
    const value = this.#local('value', 'v128')
    const where = this.#local('where', 'v128')
    const each = ([0, 1] as const).map((lane): Wat => {
      const store = write(s.type, this.#at.place(s, lane), laneOf(s.type, value, lane))
      return s.when ? when(laneOf('boolean', where, lane), store) : store
    })
    return [
      set(value, expression(s.value, lanes)),
      ...(s.when ? [set(where, expression(s.when, lanes))] : []),
      ...each,
    ]
  }

  /** In memory, and in a local for a kernel that follows in the same turn. */
  #keep({ array, type }: Store, value: Wat, place: Place): Wat[] {
    if (this.#pairs === 1) {
      if (type === 'boolean') this.#locals.set('bits', 'i32')
      return [writeTwo(type, place, value)]
    }
    const name = this.#now(array, this.#at.pair)
    this.#locals.set(name, 'v128')
    this.stored.set(array, name.slice(0, -1))
    if (type === 'boolean') return [set(name, value)]
    return [set(name, value), writeTwo(type, place, get(name))]
  }

  #eventTwo(s: Event, condition: Wat): Wat {
    this.#locals.set('found', 'i32')
    const of = (lane: Lane): Wat[] => {
      return this.#event(
        s,
        this.#lanes((n, type) => this.#laneName(n, type, lane)),
        lane,
      )
    }
    const found: Wat = ['local.tee', '$found', ['i64x2.bitmask', condition]]
    const first: Wat = ['i32.and', get('found'), int(1)]
    const second: Wat = ['i32.gt_u', get('found'), int(1)]
    const firstThere =
      this.#at.pair > 0 ? (['i32.and', first, this.#at.isThere(0)] as const) : first
    return when(
      found,
      when(firstThere, ...of(0)),
      when(['i32.and', second, this.#at.isThere(1)], ...of(1)),
    )
  }

  #condition(k: number): string {
    return this.#local(`event${k}.${this.#at.pair}`, 'v128')
  }

  #now(array: string, pair: number): string {
    return `${this.#prefix}now.${array}.${pair}`
  }

  #vector(name: string): string {
    return `${this.#prefix}${name}.v${this.#at.pair > 0 ? this.#at.pair : ''}`
  }

  #vectorLocal(name: string): string {
    const own = this.#vector(name)
    this.#locals.set(own, 'v128')
    return own
  }

  #local(name: string, type: 'i32' | 'f64' | 'v128'): string {
    this.#locals.set(`${this.#prefix}${name}`, type)
    return `${this.#prefix}${name}`
  }
}
