/** All kernels of a plan that can be WebAssembly, as one module. */
import type { Kernel } from '../../ir/kernel.js'
import { allPasses, type Without } from '../../ir/pass.js'
import type { NeuronGroupPlan, Plan, SynapsesPlan } from '../../ir/plan.js'
import { isOn } from '../passes.js'
import { type Part, inTurns, kernelFunction } from './kernel.js'
import { type FunctionText, mathFunctionOf } from './math.js'
import { type MathTable, type MathUse, mathText } from './math-functions.js'
import { operations } from './operations.js'
import { philoxText } from './philox.js'
import { type RandomUse, randomLog, randomText } from './random.js'
import { settledIn } from './settled.js'
import { type Signature, signatureOf } from './signature.js'
import { layOut, type Wat } from './text.js'
import { isDivisible, isWorthThreads } from './threads.js'
import { together } from './together.js'

export interface NativeModule {
  /** by the name of the kernel */
  readonly signatures: ReadonlyMap<string, Signature>
  /** by the second kernel: what does the work of both */
  readonly fused: ReadonlyMap<string, Fused>
  /** tables of runtime/math, one after the other from the start of the memory */
  readonly tables: readonly MathTable[]
  /** it asks for the C library's logarithm where that is in doubt */
  readonly usesLog: boolean
  /** in the text format */
  readonly text: string
}

export interface Fused {
  readonly after: string
  readonly name: string
}

/** Bytes that each table may take, as the runtime has it. */
const TABLE_BYTES: typeof import('../../../runtime/wasm/native-kernels.js').TABLE_BYTES = 2048

/** Nothing where no kernel of the plan can be WebAssembly. */
export function nativeModule(plan: Plan, without: Without = allPasses): NativeModule | undefined {
  const signatures = new Map<string, Signature>()
  const fused = new Map<string, Fused>()
  const needed = new Map<string, FunctionText & { readonly isVector: boolean }>()
  const used = new Map<string, MathUse>()
  const need = (name: string, vector: boolean): string => {
    const operation = operations[name]
    const own = operation ? name : (mathFunctionOf(name) ?? name)
    const key = vector ? `${own}_v` : own
    if (operation) needed.set(key, { ...operation, isVector: vector })
    else used.set(key, { name: own, vector })
    return `$${key}`
  }
  const joined = (text: Wat) => (isOn('together', without) ? together(text) : text)
  const functions = plan.classes.flatMap((one) => {
    if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return []
    const around = { placeOf: placesIn(one), math: need, without }
    const texts = timedKernels(one).flatMap((kernel) => {
      const found = signatureOf(kernel)
      if (!found) return []
      const stays = isOn('settled', without) ? settledIn(kernel, one, plan) : undefined
      const signature = { ...found, settled: stays, shared: isWorthThreads(kernel) }
      signatures.set(kernel.name, signature)
      const text = kernelFunction({ kernel, signature }, around)
      return [`  ;; ${kernel.title}\n${layOut(joined(text), 1)}`]
    })
    const pairs = isOn('fusion', without) ? followers(one, signatures) : []
    for (const [first, second] of pairs) {
      const name = `${first.kernel.name}+${second.kernel.name}`
      fused.set(second.kernel.name, { after: first.kernel.name, name })
      const shared = first.signature.shared && isDivisible(second.kernel)
      signatures.set(second.kernel.name, { ...second.signature, shared })
      const text = inTurns(name, [first, second], around)
      texts.push(`  ;; Both in one loop.\n${layOut(joined(text), 1)}`)
    }
    return texts
  })
  if (functions.length === 0) return undefined
  const random = randomIn(plan)
  if (random.normal) used.set(randomLog.name, randomLog)
  const { uniform, normal, table, poisson } = random
  const drawing = [
    ...randomText(random),
    ...philoxText({ uniform: uniform || table || poisson, normal }),
  ]
  const math = mathText(used.values(), [...drawing, ...functions].join('\n'))
  const globals = math.tables.map(
    (name, k) => `(global $${name} i32 (i32.const ${k * TABLE_BYTES}))`,
  )
  const own = [...needed.values()].map((one) => (one.isVector ? one.vector : one.scalar))
  const text = [
    '(module',
    '(import "m" "m" (memory 1))',
    ...(random.normal ? ['(import "m" "log" (func $glibcLog (param f64) (result f64)))'] : []),
    ...globals,
    math.text,
    ...own,
    ...drawing,
    ...functions,
    ')',
    '',
  ].join('\n')
  return { signatures, fused, tables: math.tables, usesLog: random.normal, text }
}

/** What is drawn in steps. */
function randomIn({ classes }: Plan): RandomUse & { readonly poisson: boolean } {
  const drawn = classes.flatMap((one) => {
    if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return []
    return timedKernels(one, true).flatMap(({ draws }) => draws)
  })
  const has = (word: string) => drawn.some(({ distribution }) => distribution === word)
  const where = drawn.some((draw) => draw.where !== undefined)
  const [uniform, normal, table, poisson] = ['rand', 'randn', 'callable', 'poisson'].map(has)
  return { uniform, normal, table, poisson, where }
}

/** A group's state update and the threshold that reads what it has computed. */
function followers(
  plan: NeuronGroupPlan | SynapsesPlan,
  signatures: ReadonlyMap<string, Signature>,
): readonly (readonly [Part, Part])[] {
  const part = (kernel: Kernel | undefined): Part | undefined => {
    const signature = kernel && signatures.get(kernel.name)
    return signature && !signature.rows ? { kernel, signature } : undefined
  }
  const first = part(plan.runners.find(({ suffix }) => suffix === '_stateupdater')?.kernel)
  const second = part(plan.runners.find(({ detects }) => detects !== undefined)?.kernel)
  // draws of both would be made into the same memory
  if (!first || !second || second.signature.draws.length > 0) return []
  return [[first, second]]
}

/** Kernels that run in steps. */
function timedKernels(plan: NeuronGroupPlan | SynapsesPlan, all = false): readonly Kernel[] {
  // the kernels of a pathway get the synapses that spikes reach in one form
  const pathways = (plan.kind === 'Synapses' ? plan.pathways : []).flatMap(({ kernels }) =>
    all || kernels.every((kernel) => signatureOf(kernel)) ? kernels : [],
  )
  return [...plan.runners.map(({ kernel }) => kernel), ...pathways]
}

/** Variables of neurons may be one for both ends, and linked ones whatever they are linked to. */
function placesIn({ arrays }: NeuronGroupPlan | SynapsesPlan): (array: string) => string {
  const places = new Map(
    arrays.flatMap(({ name, end, linked }) =>
      end ? [[name, `neurons ${end.of}`]] : linked ? [[name, 'linked']] : [],
    ),
  )
  return (array) => places.get(array) ?? array
}
