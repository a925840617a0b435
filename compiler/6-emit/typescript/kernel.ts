/** A kernel as a documented TypeScript function. */
import type { Kernel, KernelStatement, Load, LoweredExpression, Store } from '../../ir/kernel.js'
import { type Scope, property } from '../names.js'
import { type MathName, type Spelling, printExpression } from './expression.js'
import { destructure, fromStorage, quote, toStorage } from './kernel-text.js'
import { block, wrap } from './lines.js'

/** What the module decides for its kernels. */
export interface KernelSurroundings {
  /** the identifiers of the module */
  readonly scope: Scope
  /** the script's name of the group */
  readonly group: string
  /** the number of an element: i by default */
  readonly element?: string
  readonly runtime: (name: MathName | DrawName) => string
}

/** Functions of the runtime that draw before the loop. */
export type DrawName = 'drawNormal' | 'drawPoisson' | 'drawRows' | 'drawWhere'

export interface KernelFunction {
  /** names of the three parameters: arrays, externals, step */
  readonly parameters: readonly [string, string, string]
  readonly returns: 'number' | 'void'
  readonly body: readonly string[]
}

/** Inputs by their names in a Step. */
const placeInWhole: ReadonlyMap<string, string> = new Map([
  ['_start', 'start'],
  ['_total', 'total'],
])

export function printKernel(kernel: Kernel, around: KernelSurroundings): KernelFunction {
  return new KernelPrinter(kernel, around).print()
}

/** What the printer adds to the kernel's own names. */
type OwnName = 'group' | 'externals' | 'step' | 'events' | 'count' | 'values' | 'k'

class KernelPrinter {
  readonly #kernel: Kernel
  readonly #scope: Scope
  readonly #arrays = new Map<string, string>()
  readonly #locals = new Map<string, string>()
  readonly #spelling: Spelling
  readonly #names: Readonly<Record<OwnName, string>>
  readonly #position: string
  readonly #runtime: KernelSurroundings['runtime']

  constructor(kernel: Kernel, around: KernelSurroundings) {
    this.#kernel = kernel
    this.#runtime = around.runtime
    const scope = around.scope.inner()
    this.#scope = scope
    this.#locals.set('i', scope.claim(around.element ?? 'i'))
    for (const name of ['N', 't', 'dt']) this.#locals.set(name, scope.claim(name))
    for (const { name } of kernel.inputs) {
      const place = placeInWhole.get(name)
      if (place !== undefined) this.#locals.set(name, scope.claim(place))
    }
    for (const name of arraysOf(kernel)) this.#arrays.set(name, scope.claim(name))
    for (const input of kernel.inputs) {
      if (input.kind !== 'builtin') this.#locals.set(input.name, scope.claim(input.name))
    }
    for (const { local } of [...kernel.draws, ...kernel.uniforms]) {
      this.#locals.set(local, scope.claim(local))
    }
    for (const { local } of kernel.kept ?? []) this.#locals.set(local, scope.claim(local))
    for (const load of kernel.loads) this.#locals.set(load.local, scope.claim(localOf(load)))
    for (const statement of kernel.body) {
      if (statement.kind === 'let') this.#locals.set(statement.local, scope.claim(statement.local))
    }
    this.#names = {
      events: scope.claim('events'),
      count: scope.claim('count'),
      values: scope.claim('values'),
      k: scope.claim('k'),
      externals: scope.claim('externals'),
      step: scope.claim('step'),
      group: scope.claim(around.group),
    }
    this.#position = kernel.index.kind === 'all' ? this.#local('i') : this.#names.k
    const buffers = new Map([
      ...kernel.draws.map(({ local, place }) => [local, this.#placeOf(place)] as const),
      ...(kernel.kept ?? []).map(({ local, type }) => {
        return [
          local,
          type === 'boolean' ? `[${this.#position}] !== 0)` : `[${this.#position}]`,
        ] as const
      }),
    ])
    this.#spelling = {
      local: (name) => {
        const place = buffers.get(name) ?? ''
        return `${place.endsWith(')') ? '(' : ''}${this.#local(name)}${place}`
      },
      runtime: around.runtime,
    }
  }

  print(): KernelFunction {
    const { group, externals, step } = this.#names
    const detects = this.#events().length > 0
    const body = [
      ...this.#inputs(),
      ...this.#buffers(),
      ...this.#draws(),
      ...this.#loads('uniform'),
      ...this.#uniforms(),
    ]
    if (detects) body.push(`let ${this.#names.count} = 0`)
    body.push(...this.#loop())
    if (detects) body.push(`return ${this.#names.count}`)
    const hasExternals = this.#kernel.inputs.some((input) => input.kind !== 'builtin')
    return {
      // an underscore tells the compiler that it is unused on purpose
      parameters: [
        this.#arrays.size > 0 ? group : `_${group}`,
        hasExternals ? externals : `_${externals}`,
        step,
      ],
      returns: detects ? 'number' : 'void',
      body,
    }
  }

  #inputs(): string[] {
    const { group, externals, step, events, count, values } = this.#names
    const { inputs, index } = this.#kernel
    const builtins = new Set<string>(inputs.filter((x) => x.kind === 'builtin').map((x) => x.name))
    const all = index.kind === 'all'
    if (all) builtins.add('N')
    const fromStep = ['N', 't', 'dt']
      .filter((name) => builtins.has(name))
      .map((name) => property(name, this.#local(name)))
    for (const name of builtins) {
      const place = placeInWhole.get(name)
      if (place !== undefined) fromStep.push(property(place, this.#local(name)))
    }
    const elements = !all && this.#usesElement()
    if (elements || this.#events().length > 0) fromStep.push(property('events', events))
    if (!all) fromStep.push(property('count', count))
    if (this.#kernel.body.some(({ kind }) => kind === 'give'))
      fromStep.push(property('values', values))
    const fromScript = inputs
      .filter((input) => input.kind !== 'builtin')
      .map(({ name }) => property(name, this.#local(name)))
    const fromGroup = [...this.#arrays].map(([name, local]) => property(name, local))
    return [
      ...destructure(fromGroup, group),
      ...destructure(fromScript, externals),
      ...destructure(fromStep, step),
    ]
  }

  /** What is handed on from one kernel to another over the same elements. */
  #buffers(): string[] {
    const { step, count } = this.#names
    const { kept = [], body } = this.#kernel
    const keeps = body.flatMap((s) => (s.kind === 'keep' ? [[this.#keeper(s.slot), s.slot]] : []))
    const reads = kept.map(({ local, slot }) => [this.#local(local), slot])
    return [...reads, ...keeps].map(
      ([name, slot]) => `const ${name} = ${step}.buffer('kept', ${slot}, ${count})`,
    )
  }

  #keeper(slot: number): string {
    const name = this.#locals.get(`keep ${slot}`) ?? this.#scope.claim('kept')
    this.#locals.set(`keep ${slot}`, name)
    return name
  }

  #draws(): string[] {
    const { step, count } = this.#names
    const size = this.#kernel.index.kind === 'all' ? this.#local('N') : count
    const slots = new Map<string, number>()
    const read = this.#reads()
    const next = (kind: string) => {
      const slot = slots.get(kind) ?? 0
      slots.set(kind, slot + 1)
      return slot
    }
    if (this.#kernel.draws.some(({ place }) => place !== undefined)) return this.#drawnInRows()
    return this.#kernel.draws.map(({ local, distribution, callable, mean, where }) => {
      const slot = next(callable ?? distribution)
      const draw = (n: string) => {
        if (mean) {
          const poisson = this.#runtime('drawPoisson')
          return `${poisson}(${step}, ${slot}, ${n}, ${this.#mean(mean)})`
        }
        if (distribution === 'randn') {
          return `${this.#runtime('drawNormal')}(${step}, ${slot}, ${n})`
        }
        if (callable === undefined) return `${step}.${distribution}(${slot}, ${n})`
        return `${this.#local(callable)}(${n}, ${slot})`
      }
      const call =
        where === undefined
          ? draw(size)
          : `${this.#runtime('drawWhere')}(${step}, ${next('where')}, ${this.#array(where)}, ` +
            `(${count}) => ${draw(count)})`
      return read.has(local) ? `const ${this.#local(local)} = ${call}` : call
    })
  }

  /** Element by element, as where the order of elements matters. */
  #drawnInRows(): string[] {
    const { step, count } = this.#names
    const { draws } = this.#kernel
    const kinds = draws.map(({ distribution }) => (distribution === 'rand' ? 'u' : 'n')).join('')
    const call = `${this.#runtime('drawRows')}(${step}, '${kinds}', ${count})`
    const [first, ...others] = draws.map(({ local }) => this.#local(local))
    return [`const ${first} = ${call}`, ...others.map((name) => `const ${name} = ${first}`)]
  }

  /** Where the random number of an element is. */
  #placeOf(place: number | undefined): string {
    const { length } = this.#kernel.draws
    if (place === undefined || length === 1) return `[${this.#position}]`
    return `[${length} * ${this.#position} + ${place}]`
  }

  /** A function of the position: it reads arrays itself, since the loop has not begun. */
  #mean(mean: LoweredExpression): string {
    const { index, loads } = this.#kernel
    const { events } = this.#names
    const i = index.kind === 'all' ? this.#local('i') : `${events}[${this.#position}]`
    const elements = new Map(
      loads.map(({ local, array, through, access, type }) => {
        const own = access === 'uniform' ? '0' : i
        const element = `${this.#array(array)}[${this.#through(through, own)}]`
        return [local, type === 'boolean' ? `(${fromStorage(element, type)})` : element]
      }),
    )
    let varies = false
    const local = (name: string) => {
      const text = name === 'i' ? i : (elements.get(name) ?? this.#spelling.local(name))
      varies ||= text.includes('[') || name === 'i'
      return text
    }
    const text = printExpression(mean, { ...this.#spelling, local })
    return `(${varies ? this.#position : ''}) => ${text}`
  }

  #loads(...accesses: readonly Load['access'][]): string[] {
    const read = this.#reads()
    return this.#kernel.loads
      .filter((load) => accesses.includes(load.access) && read.has(load.local))
      .map((load) => {
        const own = load.access === 'uniform' ? '0' : this.#local('i')
        const index = this.#through(load.through, own)
        const element = `${this.#array(load.array)}[${index}]`
        return `const ${this.#local(load.local)} = ${fromStorage(element, load.type)}`
      })
  }

  #uniforms(): string[] {
    return this.#kernel.uniforms.flatMap(({ local, value, text }) => [
      ...quote(text),
      ...wrap(`const ${this.#local(local)} = ${printExpression(value, this.#spelling)}`, 1),
    ])
  }

  /** Whether the body of a loop over elements asks which element it is at. */
  #usesElement(): boolean {
    return this.#arrays.size > 0 || this.#reads().has('i')
  }

  #loop(): string[] {
    const { index, body } = this.#kernel
    const { k, count, events } = this.#names
    const i = this.#local('i')
    const lines = [
      ...this.#loads('contiguous', 'gather'),
      ...body.flatMap((statement) => this.#statement(statement)),
    ]
    if (index.kind === 'all') {
      return block(`for (let ${i} = 0; ${i} < ${this.#local('N')}; ${i}++)`, lines)
    }
    const head = this.#usesElement() ? [`const ${i} = ${events}[${k}]`] : []
    return block(`for (let ${k} = 0; ${k} < ${count}; ${k}++)`, [...head, ...lines])
  }

  #statement(statement: KernelStatement): string[] {
    const text = 'text' in statement ? quote(statement.text) : []
    switch (statement.kind) {
      case 'let': {
        const value = printExpression(statement.value, this.#spelling)
        return [...text, ...wrap(`const ${this.#local(statement.local)} = ${value}`, 2)]
      }
      case 'event': {
        const { events, count } = this.#names
        const condition = printExpression(statement.condition, this.#spelling)
        const append = `${events}[${count}++] = ${this.#local('i')}`
        const stores = (statement.stores ?? []).map((store) => this.#store(store))
        if (stores.length === 0) return [...text, ...wrap(`if (${condition}) ${append}`, 2)]
        return [...text, ...block(`if (${condition})`, [append, ...stores])]
      }
      case 'store': {
        const store = this.#store(statement)
        if (!statement.when) return [...text, ...wrap(store, 2)]
        const when = printExpression(statement.when, this.#spelling)
        return [...text, ...wrap(`if (${when}) ${store}`, 2)]
      }
      case 'keep': {
        const value = printExpression(statement.value, this.#spelling)
        const stored = statement.value.type === 'boolean' ? toStorage(value) : value
        return wrap(`${this.#keeper(statement.slot)}[${this.#names.k}] = ${stored}`, 2)
      }
      case 'give': {
        const { values, k } = this.#names
        const value = printExpression(statement.value, this.#spelling)
        const stored = statement.type === 'boolean' ? toStorage(value) : value
        return wrap(`${values}[${k}] = ${stored}`, 2)
      }
    }
  }

  #store({ array, through, access, type, value }: Store): string {
    const index = this.#through(through, access === 'uniform' ? '0' : this.#local('i'))
    const text = printExpression(value, this.#spelling)
    return `${this.#array(array)}[${index}] = ${type === 'boolean' ? toStorage(text) : text}`
  }

  /** Where the element of a linked variable is. */
  #through(array: string | undefined, index: string): string {
    return array === undefined ? index : `${this.#array(array)}[${index}]`
  }

  #events(): readonly string[] {
    const { body } = this.#kernel
    return body.flatMap((statement) => (statement.kind === 'event' ? [statement.event] : []))
  }

  /** The locals that the kernel reads. */
  #reads(): Set<string> {
    const found = new Set<string>()
    const note = (name: string) => {
      found.add(name)
      return name
    }
    const spelling: Spelling = { local: note, runtime: (name) => name }
    for (const { value } of this.#kernel.uniforms) printExpression(value, spelling)
    const readStore = ({ value, when }: Store) => {
      printExpression(value, spelling)
      if (when) printExpression(when, spelling)
    }
    for (const statement of this.#kernel.body) {
      if (statement.kind === 'let') printExpression(statement.value, spelling)
      else if (statement.kind === 'store') readStore(statement)
      else if (statement.kind === 'give' || statement.kind === 'keep')
        printExpression(statement.value, spelling)
      else {
        printExpression(statement.condition, spelling)
        statement.stores?.forEach(readStore)
      }
    }
    return found
  }

  #local(name: string): string {
    return this.#locals.get(name) ?? name
  }

  #array(name: string): string {
    return this.#arrays.get(name) ?? name
  }
}

/** The array `v` keeps its name; its element is `v_i`. */
const localOf = (load: Load): string =>
  load.access === 'uniform' ? `${load.local}_0` : `${load.local}_i`

function arraysOf(kernel: Kernel): string[] {
  const stores = kernel.body.flatMap((statement): readonly Store[] => {
    if (statement.kind === 'event') return statement.stores ?? []
    return statement.kind === 'store' ? [statement] : []
  })
  const arrays = [...kernel.loads, ...stores].flatMap(({ array, through }) => [
    array,
    ...(through === undefined ? [] : [through]),
  ])
  return [...new Set(arrays)]
}
