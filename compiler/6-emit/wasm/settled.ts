/**
 * Truths that stay: a kernel finds in each step whether `past <= latest` holds for each element,
 * and keeps the answer in an array, as `not_refractory` of groups. Once it holds it goes on to hold
 * while `latest` grows, until something writes `past` or the answer. Where only a threshold does,
 * which makes the answer false, eight elements at once are known to be as they were.
 */
import type { Kernel, Store } from '../../ir/kernel.js'
import type { NeuronGroupPlan, Plan, SynapsesPlan } from '../../ir/plan.js'
import { codeIn } from '../../ir/walk-protocol.js'
import { storesOf } from '../names-read.js'

export interface Settled {
  /** the local that holds the answer, and the array that keeps it */
  readonly truth: string
  readonly array: string
  /** the scalar that has to grow */
  readonly latest: string
}

type Class = NeuronGroupPlan | SynapsesPlan

/** Nothing where the kernel has no such truth, or where other code of the plan could change it. */
export function settledIn(kernel: Kernel, one: Class, plan: Plan): Settled | undefined {
  const found = kernel.index.kind === 'all' ? candidate(kernel) : undefined
  if (!found || runsScript(plan)) return undefined
  const { past, ...settled } = found
  const own = new Set([past, settled.array])
  const isKept = plan.classes.every((other) => {
    if (other.kind !== 'NeuronGroup' && other.kind !== 'Synapses') return true
    return kernelsOf(other).every(
      (k) =>
        k === kernel || writes(k, other).every((group) => isHarmless(group, own, settled.array)),
    )
  })
  return isKept && one.kind === 'NeuronGroup' ? settled : undefined
}

function candidate({ body, loads, uniforms }: Kernel): (Settled & { past: string }) | undefined {
  for (const s of body) {
    if (s.kind !== 'let' || s.value.kind !== 'compare' || s.value.operators.join() !== '<=')
      continue
    const [left, right] = s.value.operands
    const load = loads.find(({ local }) => left.kind === 'name' && left.name === local)
    const latest = uniforms.find(({ local }) => right.kind === 'name' && right.name === local)
    const store = body.find(
      (o) => o.kind === 'store' && o.value.kind === 'name' && o.value.name === s.local && !o.when,
    )
    if (load?.access !== 'contiguous' || !latest || store?.kind !== 'store') continue
    const others = storesOf(body).filter(
      ({ array }) => array === store.array || array === load.array,
    )
    if (others.length > 1 || store.access !== 'contiguous') continue
    return { truth: s.local, array: store.array, latest: latest.local, past: load.array }
  }
  return undefined
}

/** The stores that a kernel makes together, by the names that the variables have in their group. */
function writes(kernel: Kernel, { arrays }: Class): (readonly Store[])[] {
  const known = new Map(arrays.map((array) => [array.name, array]))
  const named = (store: Store): Store => {
    const array = known.get(store.array)
    return { ...store, array: array?.linked ? anyArray : (array?.end?.of ?? store.array) }
  }
  return kernel.body.flatMap((s) => {
    if (s.kind === 'event') return [(s.stores ?? []).map(named)]
    return s.kind === 'store' ? [[named(s)]] : []
  })
}

/** A linked variable: it may be whichever. */
const anyArray = '*'

/** They leave both arrays alone, or make the answer false. */
function isHarmless(stores: readonly Store[], own: ReadonlySet<string>, answer: string): boolean {
  const touched = stores.filter(({ array }) => array === anyArray || own.has(array))
  if (touched.length === 0) return true
  return touched.some(({ array, value, when }) => {
    return array === answer && !when && value.kind === 'boolean' && !value.value
  })
}

/** Functions of the script run in steps: they can write whatever they like. */
function runsScript({ protocol }: Plan): boolean {
  const bodies = [protocol.body, ...protocol.procedures.map(({ body }) => body)]
  return bodies.some((body) =>
    [...codeIn(body)].some((code) => code.kind === 'run' && (code.callbacks ?? []).length > 0),
  )
}

const kernelsOf = (one: Class): readonly Kernel[] => [
  ...one.runners.map(({ kernel }) => kernel),
  ...one.blocks.map(({ kernel }) => kernel),
  ...(one.kind === 'Synapses' ? one.pathways.flatMap(({ kernels }) => kernels) : []),
]
