/** Collects one kernel: inputs, draws, loads and statements, in order. */
import type { ValueType } from '../ir/expression.js'
import { scriptCallee } from '../ir/intrinsic.js'
import type {
  Draw,
  IndexSpace,
  Input,
  Kept,
  Kernel,
  KernelStatement,
  Load,
  LoweredExpression,
  Quoted,
  Store,
} from '../ir/kernel.js'
import type { ArrayPlan } from '../ir/plan.js'
import type { Span } from '../ir/source.js'
import { local, toFloat, toInteger } from './arithmetic.js'
import { Names, describe } from './naming.js'
import { isLeaf, mapOperands, namesIn } from './names-in.js'
import type { Optimise } from './optimise/index.js'

type E = LoweredExpression

/** `callable`: the object of the script that draws; `mean`: the parameter of poisson. */
export interface Drawn {
  readonly callable?: string
  readonly mean?: E
}

export class KernelBuilder {
  readonly #names: Names
  readonly #claimed = new Set<string>()
  readonly #inputs = new Map<string, Input>()
  readonly #loads = new Map<string, Load>()
  readonly #draws: Draw[] = []
  readonly #kept: Kept[] = []
  readonly #lets = new Map<string, E>()
  #where: string | undefined
  readonly #body: KernelStatement[] = []
  readonly #uniform = new Set<string>()
  /** its random numbers are drawn element by element, not vector by vector */
  oneByOne = false

  /** `userNames`: what the model itself names, which no generated name may take. */
  constructor(
    readonly name: string,
    readonly title: string,
    readonly index: IndexSpace,
    userNames: Iterable<string>,
    readonly optimise: Optimise,
  ) {
    this.#names = new Names([...userNames, 'i', 'N', 't', 'dt'])
  }

  builtin(name: 'i' | 'N' | 't' | 'dt' | '_start' | '_total', span: Span): E {
    if (name !== 'i') {
      this.#inputs.set(name, { kind: 'builtin', name })
      this.#uniform.add(name)
    }
    return local(name, name === 't' || name === 'dt' ? 'float' : 'integer', span)
  }

  external(name: string, type: ValueType, span: Span): E {
    this.#claimed.add(name)
    this.#inputs.set(name, { kind: 'external', name, type })
    this.#uniform.add(name)
    return local(name, type, span)
  }

  /** A call of an object of the script: its time as a float, an index as an integer. */
  callable(name: string, args: readonly E[], span: Span): E {
    const known = this.#inputs.get(name)
    const takes = Math.max(args.length, known?.kind === 'callable' ? known.takes : 0)
    this.#claimed.add(name)
    this.#inputs.set(name, { kind: 'callable', name, takes })
    this.#uniform.add(name)
    const values = args.map((e, k) => (k === 0 ? toFloat(e) : toInteger(e)))
    return {
      kind: 'call',
      callee: { kind: 'name', name: scriptCallee(name), type: 'float', span },
      arguments: values.map((value) => ({ value })),
      type: 'float',
      span,
    }
  }

  /** The element of an array as it was before the kernel changed anything. */
  load(array: ArrayPlan, span: Span): E {
    let load = this.#loads.get(array.name)
    if (load === undefined) {
      const access = this.#access(array, 'gather')
      const { name, type } = array
      load = { local: this.userName(name), array: name, ...through(array), access, type }
      this.#loads.set(array.name, load)
      if (access === 'uniform') this.#uniform.add(load.local)
    }
    return local(load.local, load.type, span)
  }

  /** Until the end of `f`, elements where the array does not hold draw nothing. */
  drawingWhere<T>(array: ArrayPlan | undefined, f: () => T): T {
    this.#where = array?.name
    const result = f()
    this.#where = undefined
    return result
  }

  draw(distribution: Draw['distribution'], span: Span, { callable, mean }: Drawn = {}): E {
    const same = this.#draws.filter(
      (d) => d.distribution === distribution && d.callable === callable,
    )
    const name = this.#names.fresh(`${callable ?? distribution}${same.length + 1}`)
    if (callable !== undefined) {
      this.#claimed.add(callable)
      this.#inputs.set(callable, { kind: 'callable', name: callable, takes: 0 })
    }
    const parameter = mean && this.#expand(toFloat(mean))
    const where = this.#where
    this.#draws.push({ local: name, distribution, callable, mean: parameter, where })
    return local(name, 'float', span)
  }

  /** The model's own name for a local, or a variation where an earlier local has it. */
  userName(name: string): string {
    if (this.#claimed.has(name)) return this.#names.fresh(name)
    this.#claimed.add(name)
    return name
  }

  /** A name for a generated local. */
  freshName(hint: string): string {
    return this.#names.fresh(hint)
  }

  /** A named value; `quoted` is the line of the model that it stands for. */
  let(name: string, value: E, { text, span }: Quoted = {}): E {
    const uniform = this.isUniform(value)
    this.#body.push({ kind: 'let', local: name, type: value.type, value, text, span })
    this.#lets.set(name, value)
    if (uniform) this.#uniform.add(name)
    return local(name, value.type, value.span)
  }

  /** The value itself where it is a name or a literal, else under a name that describes it. */
  named(value: E): E {
    return isLeaf(value) ? value : this.let(this.#names.fresh(describe(value)), value)
  }

  /** `when`: only the elements for which it holds are written. */
  store(array: ArrayPlan, value: E, quoted?: Quoted, when?: E): void {
    this.#body.push({ kind: 'store', ...this.#stored(array, value, quoted), when })
  }

  /** `writes`: what the event does at once to the element that has it. */
  event(
    event: string,
    condition: E,
    { text, span }: Quoted,
    writes: readonly (readonly [ArrayPlan, E])[] = [],
  ): void {
    const stores = writes.map(([array, value]) => this.#stored(array, value))
    this.#body.push({ kind: 'event', event, condition, text, span, stores })
  }

  #stored(array: ArrayPlan, value: E, { text, span }: Quoted = {}): Store {
    const access = this.#access(array, 'scatter')
    return { array: array.name, ...through(array), access, type: array.type, value, text, span }
  }

  /** The kernel's answer for the element. */
  give(value: E): void {
    this.#body.push({ kind: 'give', type: value.type, value })
  }

  /** Remembers a value for a later kernel over the same elements. */
  keep(slot: number, value: E): void {
    this.#body.push({ kind: 'keep', slot, value })
  }

  /** What an earlier kernel remembered. */
  kept(name: string, slot: number, type: ValueType): E {
    const local = this.userName(name)
    this.#kept.push({ local, slot, type })
    return { kind: 'name', name: local, type, span: { start: 0, end: 0 } }
  }

  isUniform(value: E): boolean {
    return [...namesIn(value)].every((name) => this.#uniform.has(name))
  }

  finish(): Kernel {
    const kernel: Kernel = {
      name: this.name,
      title: this.title,
      index: this.index,
      inputs: [...this.#inputs.values()],
      draws: this.oneByOne ? this.#draws.map((d, place) => ({ ...d, place })) : this.#draws,
      ...(this.#kept.length > 0 ? { kept: this.#kept } : {}),
      uniforms: [],
      loads: [...this.#loads.values()],
      body: this.#body,
    }
    return this.optimise(kernel, this.#names)
  }

  /** Without the names of values: what is drawn before the loop knows none of them. */
  #expand(e: E): E {
    if (e.kind === 'name') {
      const value = this.#lets.get(e.name)
      return value === undefined ? e : this.#expand(value)
    }
    return mapOperands(e, (part) => this.#expand(part))
  }

  #access(array: ArrayPlan, indirect: 'gather' | 'scatter') {
    if (array.linked || array.through) return indirect
    if (array.size === 'one') return 'uniform'
    return this.index.kind === 'all' ? 'contiguous' : indirect
  }
}

const through = ({ name, linked, through }: ArrayPlan): { readonly through?: string } =>
  linked ? { through: `_${name}_index` } : through ? { through } : {}
