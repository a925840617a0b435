/** What a kernel takes where its loop is WebAssembly, and which kernels can be that. */
import type { Intrinsic } from '../../ir/intrinsic.js'
import type { ValueType } from '../../ir/expression.js'
import type { Draw, Kernel, LoweredExpression } from '../../ir/kernel.js'
import { calleesIn, expressionsOf, namesRead, storesOf } from '../names-read.js'
import { mathFunctionOf } from './math.js'
import type { Settled } from './settled.js'

export interface Signature {
  /** in the order of their addresses in the kernel's block */
  readonly arrays: readonly { readonly name: string; readonly type: ValueType }[]
  /** the same for all elements: computed before the loop */
  readonly scalars: readonly { readonly name: string; readonly type: ValueType }[]
  /** random numbers: buffers with an element for each element of the loop */
  readonly draws: readonly string[]
  /** the draw of an object of the script, whose memory may be elsewhere */
  readonly foreign?: string
  /** gives how many events there are */
  readonly detects: boolean
  /** over the rows of the neurons that the block lists */
  readonly rows: boolean
  /** what it may know of eight elements: the last argument says whether */
  readonly settled?: Settled
  /** threads can share the loop, and it may be worth it */
  readonly shared?: boolean
}

/** Where addresses of random numbers are among the arguments after N: from .., until. */
export const placesOfDraws = ({ scalars, draws }: Signature): string =>
  `${scalars.length}, ${scalars.length + draws.length}`

/** Nothing for a kernel that stays a loop of TypeScript. */
export function signatureOf(kernel: Kernel): Signature | undefined {
  const { index, body, draws, kept = [] } = kernel
  const expressions = body.flatMap(expressionsOf)
  if (index.kind === 'events' || body.length === 0) return undefined
  if (kept.length > 0 || draws.some(({ place }) => place !== undefined)) return undefined
  if (body.some((s) => s.kind === 'give' || s.kind === 'keep')) return undefined
  if (storesOf(body).some(({ access }) => access === 'uniform')) return undefined
  if (!expressions.every(isKnown)) return undefined
  const read = namesRead(expressions)
  if (draws.filter(isForeign).length > 1) return undefined
  if (index.kind === 'list' && draws.some(({ local }) => read.has(local))) return undefined
  return {
    arrays: arraysOf(kernel, read),
    scalars: scalarsOf(kernel, read),
    draws: draws.map(({ local }) => local).filter((local) => read.has(local)),
    foreign: draws.find(isForeign)?.local,
    detects: body.some(({ kind }) => kind === 'event'),
    rows: index.kind === 'list',
  }
}

/** Numbers for some elements alone are spread in a buffer of the step. */
const isForeign = ({ callable, where }: Draw): boolean =>
  callable !== undefined && where === undefined

/** Arrays that have an element for each synapse, of which kernels over rows read scattered ones. */
export function scatteredArrays(
  kernel: Kernel,
  { arrays }: Signature,
): {
  readonly floats: readonly string[]
  readonly indices: readonly string[]
} {
  const all = [...kernel.loads, ...storesOf(kernel.body)].filter((one) => one.through !== undefined)
  const ends = new Set(all.map(({ array }) => array))
  const floats = arrays.filter(({ name, type }) => type === 'float' && !ends.has(name))
  const indices = new Set(all.flatMap(({ through }) => through ?? []))
  return { floats: floats.map(({ name }) => name), indices: [...indices] }
}

/** Operations that need no function. */
const instructions = [
  'sqrt',
  'abs',
  'ceil',
  'floor',
  'trunc',
  'sign',
  'min',
  'max',
  'wrap',
  'toInteger',
  'toFloat',
] as const satisfies readonly Intrinsic[]

export type Instruction = (typeof instructions)[number]

export const isInstruction = (name: string): name is Instruction =>
  (instructions as readonly string[]).includes(name)

const isKnown = (e: LoweredExpression): boolean =>
  calleesIn(e).every((name) => isInstruction(name) || mathFunctionOf(name) !== undefined)

function arraysOf(kernel: Kernel, read: ReadonlySet<string>): Signature['arrays'] {
  const found = new Map<string, ValueType>()
  const note = (array: string, type: ValueType, through: string | undefined) => {
    found.set(array, type)
    if (through !== undefined) found.set(through, 'integer')
  }
  for (const { local, array, type, through, access } of kernel.loads) {
    if (access !== 'uniform' && read.has(local)) note(array, type, through)
  }
  for (const { array, type, through } of storesOf(kernel.body)) note(array, type, through)
  return [...found].map(([name, type]) => ({ name, type }))
}

function scalarsOf(kernel: Kernel, read: ReadonlySet<string>): Signature['scalars'] {
  const builtins = {
    t: 'float',
    dt: 'float',
    N: 'integer',
    _start: 'integer',
    _total: 'integer',
  } as const
  const inputs = kernel.inputs.flatMap((input) => {
    if (input.kind === 'callable') return []
    return { name: input.name, type: input.kind === 'builtin' ? builtins[input.name] : input.type }
  })
  const loads = kernel.loads
    .filter(({ access }) => access === 'uniform')
    .map(({ local, type }) => ({ name: local, type }))
  const uniforms = kernel.uniforms.map(({ local, type }) => ({ name: local, type }))
  return [...inputs, ...loads, ...uniforms].filter(({ name }) => read.has(name))
}
