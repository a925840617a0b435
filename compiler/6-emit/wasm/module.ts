/** All kernels of a plan that can be WebAssembly, as one module. */
import type { Kernel } from '../../ir/kernel.js'
import type { NeuronGroupPlan, Plan, SynapsesPlan } from '../../ir/plan.js'
import { kernelFunction } from './kernel.js'
import { type FunctionText, mathFunctions } from './math.js'
import { operations } from './operations.js'
import { type Signature, signatureOf } from './signature.js'
import { layOut } from './text.js'

export interface NativeModule {
  /** by the name of the kernel */
  readonly signatures: ReadonlyMap<string, Signature>
  /** tables of runtime/math, one after the other from the start of the memory */
  readonly tables: readonly string[]
  /** in the text format */
  readonly text: string
}

/** Bytes that each table may take. */
export const TABLE_BYTES = 2048

/** Nothing where no kernel of the plan can be WebAssembly. */
export function nativeModule(plan: Plan): NativeModule | undefined {
  const signatures = new Map<string, Signature>()
  const needed = new Map<string, { readonly function: FunctionText; readonly vector: boolean }>()
  const need = (name: string, vector: boolean): string => {
    const known = operations[name] ?? mathFunctions[name]
    const key = `$${name}${vector ? '.v' : ''}`
    if (needed.has(key)) return key
    for (const inner of known.calls) need(inner, vector)
    // where lanes part, a vector's function asks that of numbers
    if (vector) need(name, false)
    needed.set(key, { function: known, vector })
    return key
  }
  const functions = plan.classes.flatMap((one) => {
    if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return []
    const placeOf = placesIn(one)
    return timedKernels(one).flatMap((kernel) => {
      const signature = signatureOf(kernel)
      if (!signature) return []
      signatures.set(kernel.name, signature)
      return [
        `  ;; ${kernel.title}\n${layOut(kernelFunction(kernel, signature, { placeOf, math: need }), 1)}`,
      ]
    })
  })
  if (functions.length === 0) return undefined
  const used = [...needed.values()]
  const tables = [...new Set(used.flatMap((one) => one.function.tables))]
  const globals = tables.map((name, k) => `  (global $${name} i32 (i32.const ${k * TABLE_BYTES}))`)
  const texts = used.map((one) => `  ${one.vector ? one.function.vector : one.function.scalar}`)
  const text = [
    '(module',
    '  (import "m" "m" (memory 1))',
    ...globals,
    ...texts,
    ...functions,
    ')',
    '',
  ].join('\n')
  return { signatures, tables, text }
}

/** Kernels that run in steps. */
function timedKernels(plan: NeuronGroupPlan | SynapsesPlan): readonly Kernel[] {
  // the kernels of a pathway get the synapses that spikes reach in one form
  const pathways = (plan.kind === 'Synapses' ? plan.pathways : []).flatMap(({ kernels }) =>
    kernels.every((kernel) => signatureOf(kernel)) ? kernels : [],
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
