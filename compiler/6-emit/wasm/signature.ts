/** What a kernel takes where its loop is WebAssembly, and which kernels can be that. */
import { type Intrinsic, scriptFunction } from '../../ir/intrinsic.js'
import type { ValueType } from '../../ir/expression.js'
import type { Kernel, KernelStatement, LoweredExpression, Store } from '../../ir/kernel.js'
import { descendants } from '../../ir/walk.js'
import { mathFunctions } from './math.js'

export interface Signature {
  /** in the order of their addresses in the kernel's block */
  readonly arrays: readonly { readonly name: string; readonly type: ValueType }[]
  /** the same for all elements: computed before the loop */
  readonly scalars: readonly { readonly name: string; readonly type: ValueType }[]
  /** random numbers: buffers with an element for each element of the loop */
  readonly draws: readonly string[]
  /** gives how many events there are */
  readonly detects: boolean
  /** over the rows of the neurons that the block lists */
  readonly rows: boolean
}

/** Nothing for a kernel that stays a loop of TypeScript. */
export function signatureOf(kernel: Kernel): Signature | undefined {
  const { index, body, draws, kept = [] } = kernel
  const expressions = body.flatMap(expressionsOf)
  if (index.kind === 'events' || body.length === 0) return undefined
  // objects of the script draw into memory of their own
  const elsewhere = draws.some((d) => d.place !== undefined || d.callable !== undefined)
  if (kept.length > 0 || elsewhere) return undefined
  if (body.some((s) => s.kind === 'give' || s.kind === 'keep')) return undefined
  if (storesOf(body).some(({ access }) => access === 'uniform')) return undefined
  if (!expressions.every(isKnown)) return undefined
  const read = namesIn(expressions)
  if (index.kind === 'list' && draws.some(({ local }) => read.has(local))) return undefined
  return {
    arrays: arraysOf(kernel, read),
    scalars: scalarsOf(kernel, read),
    draws: draws.map(({ local }) => local).filter((local) => read.has(local)),
    detects: body.some(({ kind }) => kind === 'event'),
    rows: index.kind === 'list',
  }
}

/** A double each. */
export const expressionsOf = (s: KernelStatement): readonly LoweredExpression[] => {
  if (s.kind === 'event') return [s.condition, ...(s.stores ?? []).flatMap(inStore)]
  return s.kind === 'store' ? inStore(s) : [s.value]
}

const inStore = ({ value, when }: Store) => (when ? [value, when] : [value])

export const storesOf = (body: readonly KernelStatement[]): readonly Store[] =>
  body.flatMap((s) => (s.kind === 'event' ? (s.stores ?? []) : s.kind === 'store' ? [s] : []))

export function namesIn(expressions: readonly LoweredExpression[]): Set<string> {
  const names = new Set<string>()
  for (const e of expressions) {
    for (const part of descendants(e)) if (part.kind === 'name') names.add(part.name)
  }
  return names
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

function isKnown(e: LoweredExpression): boolean {
  for (const part of descendants(e)) {
    if (part.kind !== 'call') continue
    const name = part.callee.kind === 'name' ? part.callee.name : ''
    if (scriptFunction(name) !== undefined) return false
    if (!isInstruction(name) && !Object.hasOwn(mathFunctions, name)) return false
  }
  return true
}

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
