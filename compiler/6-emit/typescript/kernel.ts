/** A kernel as a documented TypeScript function. */
import type { Kernel, KernelStatement, Load, Store, Let } from '../../ir/kernel.js'
import type { Span } from '../../ir/source.js'
import { type Scope, property } from '../names.js'
import { type MathName, type Spelling, printExpression } from './expression.js'
import { arraysOf, destructure, fromStorage, quote, toStorage } from './kernel-text.js'
import { namesRead } from '../names-read.js'
import { type Uniforms, splitUniforms } from './constants.js'
import { block, placed, wrap } from './lines.js'
import { type DrawName, placeOf, printDraws } from './draws.js'
import { callNative } from './native-call.js'
import type { Signature } from '../wasm/signature.js'

/** What the module decides for its kernels. */
export interface KernelSurroundings {
  /** the identifiers of the module */
  readonly scope: Scope
  /** the script's name of the group */
  readonly group: string
  /** the number of an element: i by default */
  readonly element?: string
  readonly runtime: (name: MathName | DrawName | 'constantsOf') => string
  /** its loop is WebAssembly too */
  readonly native?: Signature
  /** the identifier of the function that gives its constants: it runs in each step */
  readonly constants?: string
}

export interface KernelFunction {
  /** names of the three parameters: arrays, externals, step */
  readonly parameters: readonly [string, string, string]
  readonly returns: 'number' | 'void'
  readonly body: readonly string[]
  /** the function that gives what stays the same in a run */
  readonly constants?: Constants
}

export interface Constants {
  readonly parameters: readonly [string, string]
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
type OwnName = 'group' | 'externals' | 'step' | 'events' | 'count' | 'values' | 'k' | 'native'

class KernelPrinter {
  readonly #kernel: Kernel
  readonly #scope: Scope
  readonly #arrays = new Map<string, string>()
  readonly #locals = new Map<string, string>()
  readonly #spelling: Spelling
  readonly #names: Readonly<Record<OwnName, string>>
  readonly #position: string
  readonly #runtime: KernelSurroundings['runtime']
  readonly #nativeSignature?: Signature
  readonly #constants?: string
  readonly #split: Uniforms
  /** the locals that the loop and what comes before it in each step read */
  readonly #read: ReadonlySet<string>

  constructor(kernel: Kernel, around: KernelSurroundings) {
    this.#kernel = kernel
    this.#runtime = around.runtime
    this.#nativeSignature = around.native
    this.#constants = around.constants
    this.#split = splitUniforms(kernel, around.constants !== undefined)
    this.#read = this.#split.read
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
      native: scope.claim('native'),
      externals: scope.claim('externals'),
      step: scope.claim('step'),
      group: scope.claim(around.group),
    }
    this.#position = kernel.index.kind === 'all' ? this.#local('i') : this.#names.k
    const buffers = new Map([
      ...kernel.draws.map(({ local, place }) => {
        return [local, placeOf(place, kernel, this.#position)] as const
      }),
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
      ...this.#arraysRead('first'),
      ...this.#inputs(),
      ...this.#known(),
      ...this.#buffers(),
      ...this.#draws(),
      ...this.#loads('uniform'),
      ...this.#uniforms(this.#split.changing),
    ]
    body.push(...this.#native())
    body.push(...this.#arraysRead('loop'), ...this.#elementsRead())
    if (detects) body.push(`let ${this.#names.count} = 0`)
    body.push(...this.#loop())
    if (detects) body.push(`return ${this.#names.count}`)
    const hasExternals =
      this.#split.used.length > 0 ||
      this.#kernel.inputs.some(({ kind, name }) => kind !== 'builtin' && this.#read.has(name))
    return {
      // an underscore tells the compiler that it is unused on purpose
      parameters: [
        this.#arrays.size > 0 ? group : `_${group}`,
        hasExternals ? externals : `_${externals}`,
        step,
      ],
      returns: detects ? 'number' : 'void',
      body,
      constants: this.#constantFunction(),
    }
  }

  /** What the loop alone reads comes after it may have been handed over. */
  #isFirst(array?: string): boolean {
    const { draws, loads } = this.#kernel
    if (!this.#nativeSignature || draws.length > 0) return true
    return loads.some((load) => load.access === 'uniform' && load.array === array)
  }

  #arraysRead(when: 'first' | 'loop'): string[] {
    const read = [...this.#arrays].filter(([name]) => this.#isFirst(name) === (when === 'first'))
    const fields = read.map(([name, local]) => property(name, local))
    return destructure(fields, this.#names.group)
  }

  #inputs(): string[] {
    const { externals, step } = this.#names
    const used = this.#kernel.inputs.filter(({ name }) => this.#read.has(name))
    const builtins = new Set<string>(used.filter((x) => x.kind === 'builtin').map((x) => x.name))
    if (this.#kernel.index.kind === 'all') builtins.add('N')
    const fromStep = ['N', 't', 'dt']
      .filter((name) => builtins.has(name))
      .map((name) => property(name, this.#local(name)))
    for (const name of builtins) {
      const place = placeInWhole.get(name)
      if (place !== undefined) fromStep.push(property(place, this.#local(name)))
    }
    const fromScript = used
      .filter((input) => input.kind !== 'builtin')
      .map(({ name }) => property(name, this.#local(name)))
    const elements = this.#isFirst() ? this.#elementFields() : []
    return [...destructure(fromScript, externals), ...destructure([...fromStep, ...elements], step)]
  }

  /** Which elements the loop runs over, where that is not for the other back end too. */
  #elementsRead(): string[] {
    return this.#isFirst() ? [] : destructure(this.#elementFields(), this.#names.step)
  }

  #elementFields(): string[] {
    const { events, count, values } = this.#names
    const { index, body } = this.#kernel
    const all = index.kind === 'all'
    const elements = (!all && this.#usesElement()) || this.#events().length > 0
    return [
      ...(elements ? [property('events', events)] : []),
      ...(all ? [] : [property('count', count)]),
      ...(body.some(({ kind }) => kind === 'give') ? [property('values', values)] : []),
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
    return printDraws(this.#kernel, {
      ...this.#names,
      size: this.#kernel.index.kind === 'all' ? this.#local('N') : this.#names.count,
      index: this.#local('i'),
      position: this.#position,
      read: this.#read,
      spelling: this.#spelling,
      local: (name) => this.#local(name),
      array: (name) => this.#array(name),
      runtime: this.#runtime,
    })
  }

  #loads(...accesses: readonly Load['access'][]): string[] {
    const read = this.#read
    return this.#kernel.loads
      .filter((load) => accesses.includes(load.access) && read.has(load.local))
      .map((load) => {
        const own = load.access === 'uniform' ? '0' : this.#local('i')
        const index = this.#through(load.through, own)
        const element = `${this.#array(load.array)}[${index}]`
        return `const ${this.#local(load.local)} = ${fromStorage(element, load.type)}`
      })
  }

  /** Looked up rather than computed. */
  #known(): string[] {
    const { used } = this.#split
    if (used.length === 0) return []
    const { externals, step } = this.#names
    const call = `${this.#runtime('constantsOf')}(${step}, ${this.#constants}, ${externals})`
    return destructure(
      used.map((name) => this.#local(name)),
      call,
    )
  }

  #constantFunction(): Constants | undefined {
    const { constant, used } = this.#split
    if (constant.length === 0) return undefined
    const { externals } = this.#names
    const read = namesRead(constant.map(({ value }) => value))
    const inputs = this.#kernel.inputs.filter(
      (one) => one.kind === 'external' && read.has(one.name),
    )
    const fields = inputs.map(({ name }) => property(name, this.#local(name)))
    const names = used.map((name) => this.#local(name))
    return {
      parameters: [
        inputs.length > 0 ? externals : `_${externals}`,
        read.has('dt') ? this.#local('dt') : `_${this.#local('dt')}`,
      ],
      body: [
        ...destructure(fields, externals),
        ...this.#uniforms(constant),
        ...wrap(`return { ${names.join(', ')} }`, 1),
      ],
    }
  }

  #uniforms(uniforms: readonly Let[]): string[] {
    return uniforms.flatMap(({ local, value, text, span = value.span }) =>
      placed(span, [
        ...quote(text),
        ...wrap(`const ${this.#local(local)} = ${printExpression(value, this.#spelling)}`, 1),
      ]),
    )
  }

  /** Where there is WebAssembly and all arrays are in its memory. */
  #native(): string[] {
    const signature = this.#nativeSignature
    if (!signature) return []
    const { native, step } = this.#names
    const count = this.#local('N')
    const local = (name: string) => this.#local(name)
    return callNative(signature, { kernel: this.#kernel.name, native, step, count, local })
  }

  /** Whether the body of a loop over elements asks which element it is at. */
  #usesElement(): boolean {
    return this.#arrays.size > 0 || this.#read.has('i')
  }

  #loop(): string[] {
    const { index, body } = this.#kernel
    const { k, count, events } = this.#names
    const i = this.#local('i')
    const lines = [
      ...this.#loads('contiguous', 'gather'),
      ...body.flatMap((statement) =>
        placed(placeOfStatement(statement), this.#statement(statement)),
      ),
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

  #local(name: string): string {
    return this.#locals.get(name) ?? name
  }

  #array(name: string): string {
    return this.#arrays.get(name) ?? name
  }
}

const placeOfStatement = (statement: KernelStatement): Span => {
  const { span } = statement.kind === 'event' ? statement.condition : statement.value
  return 'span' in statement && statement.span ? statement.span : span
}

/** The array `v` keeps its name; its element is `v_i`. */
const localOf = (load: Load): string =>
  load.access === 'uniform' ? `${load.local}_0` : `${load.local}_i`
