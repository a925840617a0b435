/** The promises of 5-lower, made runnable. */
import { invariant } from '../../diagnostics/bug.js'
import type { ValueType } from '../expression.js'
import type { Access, Kernel, KernelStatement, Store } from '../kernel.js'
import type { ArrayPlan, NeuronGroupPlan, Plan, SynapsesPlan } from '../plan.js'
import { verifyLowered } from './lowered.js'

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Throws a Bug on an unknown name, a type that does not agree, an access that cannot be. */
export function verifyPlan({ classes }: Plan): void {
  const kernels = classes.flatMap((c) =>
    c.kind === 'NeuronGroup' || c.kind === 'Synapses' ? [...c.runners, ...c.computed] : [],
  )
  const names = [...classes.map((c) => c.id), ...kernels.map((r) => r.kernel.name)]
  invariant(new Set(names).size === names.length, 'classes and kernels have different names')
  for (const c of classes) {
    if (c.kind === 'NeuronGroup' || c.kind === 'Synapses') verifyGroup(c)
    if (c.kind === 'Synapses') {
      for (const { kernels } of c.pathways) for (const kernel of kernels) verifyKernel(kernel, c)
    }
  }
}

function verifyGroup(group: NeuronGroupPlan | SynapsesPlan): void {
  const { id, arrays, externals, events, runners, blocks, computed } = group
  invariant(distinct(arrays.map((a) => a.name)), `the arrays of ${id} have different names`)
  const sorted = externals.map((e) => e.name).sort()
  invariant(`${sorted}` === `${externals.map((e) => e.name)}`, `the externals of ${id} are sorted`)
  for (const { detects, kernel } of runners) {
    invariant(identifier.test(kernel.name), `${kernel.name} is an identifier`)
    const appended = kernel.body.filter((s) => s.kind === 'event').map((s) => s.event)
    invariant(`${appended}` === `${detects ?? ''}`, `${kernel.name} detects what its runner says`)
    const consumed = kernel.index.kind === 'events' ? [kernel.index.event] : []
    for (const event of [...appended, ...consumed]) {
      invariant(events.includes(event), `${event} is an event of ${id}`)
    }
    verifyKernel(kernel, group)
  }
  for (const { kernel } of blocks) new KernelVerifier(kernel, arrays).verify()
  for (const { name, kernel } of computed) {
    const last = kernel.body.at(-1)
    invariant(kernel.index.kind === 'list', `${name} is computed for a list`)
    invariant(last?.kind === 'give', `the kernel of ${name} ends with its value`)
    verifyKernel(kernel, group)
  }
}

function verifyKernel(kernel: Kernel, group: NeuronGroupPlan | SynapsesPlan): void {
  const { id, arrays, externals, callables } = group
  for (const input of kernel.inputs) {
    const known = [...externals, ...callables].some((e) => e.name === input.name)
    invariant(input.kind === 'builtin' || known, `${input.name} is an external of ${id}`)
  }
  new KernelVerifier(kernel, arrays).verify()
}

const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length

class KernelVerifier {
  readonly #kernel: Kernel
  readonly #arrays: ReadonlyMap<string, ArrayPlan>
  /** what an expression may read at this point */
  readonly #types = new Map<string, ValueType>()

  constructor(kernel: Kernel, arrays: readonly ArrayPlan[]) {
    this.#kernel = kernel
    this.#arrays = new Map(arrays.map((array) => [array.name, array]))
  }

  verify(): void {
    const { inputs, draws, uniforms, loads, body } = this.#kernel
    for (const input of inputs) {
      const builtin = input.name === 't' || input.name === 'dt' ? 'float' : 'integer'
      this.#declare(input.name, input.kind === 'external' ? input.type : builtin)
    }
    const [uniformLoads, elementLoads] = [true, false].map((uniform) =>
      loads.filter((load) => (load.access === 'uniform') === uniform),
    )
    for (const load of uniformLoads) this.#load(load)
    for (const entry of uniforms) this.#let(entry)
    this.#declare('i', 'integer')
    for (const load of elementLoads) this.#load(load)
    for (const { local, type } of this.#kernel.kept ?? []) this.#declare(local, type)
    for (const { local, mean, where } of draws) {
      if (mean) this.#expression(mean, 'float')
      if (where !== undefined) {
        invariant(this.#arrays.get(where)?.type === 'boolean', `${where} is a boolean array`)
      }
      this.#declare(local, 'float')
    }
    for (const statement of body) this.#statement(statement)
  }

  #declare(name: string, type: ValueType): void {
    const { name: kernel } = this.#kernel
    invariant(identifier.test(name), `the local ${name} of ${kernel} is an identifier`)
    invariant(!this.#types.has(name), `the local ${name} of ${kernel} is declared once`)
    this.#types.set(name, type)
  }

  #load({ local, array, access, type }: Kernel['loads'][number]): void {
    this.#access(array, access, type, 'gather')
    this.#declare(local, type)
  }

  #let({ local, type, value }: Kernel['uniforms'][number]): void {
    this.#expression(value, type)
    this.#declare(local, type)
  }

  #statement(statement: KernelStatement): void {
    switch (statement.kind) {
      case 'let':
        this.#let(statement)
        break
      case 'event':
        this.#expression(statement.condition, 'boolean')
        for (const store of statement.stores ?? []) this.#store(store)
        break
      case 'store':
        this.#store(statement)
        break
      case 'give':
        this.#expression(statement.value, statement.type)
        break
      case 'keep':
        this.#expression(statement.value, statement.value.type)
        break
    }
  }

  #store({ array, access, type, value, when }: Store): void {
    this.#access(array, access, type, 'scatter')
    this.#expression(value, type)
    if (when) this.#expression(when, 'boolean')
  }

  #expression(value: Kernel['uniforms'][number]['value'], type: ValueType): void {
    verifyLowered(value, this.#types, this.#kernel.name)
    invariant(value.type === type, `a ${value.type} of ${this.#kernel.name} is declared ${type}`)
  }

  #access(name: string, access: Access, type: ValueType, indirect: Access): void {
    const array = this.#arrays.get(name)
    const where = `${name} in ${this.#kernel.name}`
    invariant(array, `${where} is an array of the group`)
    invariant(array.type === type, `${where} has the type of the array`)
    const element = this.#kernel.index.kind === 'all' ? 'contiguous' : indirect
    const expected =
      array.linked || array.through ? indirect : array.size === 'one' ? 'uniform' : element
    invariant(access === expected, `${where} is accessed as ${expected}, not ${access}`)
  }
}
