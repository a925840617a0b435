/**
 * Values of partial evaluation. Each has the code that computes it at run time, and as much
 * knowledge of it as compile time gives: all of it (known), a default that the user may change
 * (tunable), or only its type (residual). Architecture, decisions 1 and 2.
 */
import { dimensionless } from '../../runtime/values/dimension.js'
import { NDArray, Quantity, type Value as Data } from '../../runtime/values/value.js'
import type { MethodDescription } from '../ir/model.js'
import type { Code, Type, Variable } from '../ir/protocol.js'
import type { UnitRule } from '../ir/python-function.js'
import type { Definition } from '../ir/script.js'
import type { LocatedText, Span } from '../ir/source.js'
import type { EquationText } from './brian/equation-texts.js'
import type { Row } from './rows.js'
import type { Scope } from './scope.js'

/** Places whose compile-time decision would make a residual value known; see `demand.ts`. */
export type Taints = ReadonlySet<string>
export const untainted: Taints = new Set()

interface Common {
  /** How to compute it at run time; absent for what exists at compile time only. */
  readonly code?: Code
  readonly type: Type
}

export interface Known extends Common {
  readonly kind: 'known'
  readonly value: KnownValue
}

/** A number that `--set` can change: known by its default only. */
export interface Tunable extends Common {
  readonly kind: 'tunable'
  readonly value: Data
  /** the parameters that it depends on: forcing it pins them */
  readonly parameters: ReadonlySet<string>
  readonly code: Code
}

export interface Residual extends Common {
  readonly kind: 'residual'
  readonly code: Code
  readonly taints: Taints
  /** follows from a fault that was reported: silences those that it would cause */
  readonly poison?: boolean
  /** a state variable of a group: `G.v`, which strings may index and set */
  readonly state?: {
    readonly object: Value
    readonly name: string
    readonly linked?: boolean
    readonly ofNeurons?: boolean
    readonly plain?: boolean
  }
  /** a pathway of synapses: `S.pre` */
  readonly pathway?: { readonly object: Value; readonly name: string }
  /** what linked_var(...) gives: a variable can be linked to it, and nothing else done */
  readonly link?: true
  /** the range of a loop whose turns are known, and are too many to be unrolled */
  readonly tooLong?: boolean
}

export type Value = Known | Tunable | Residual

export type KnownValue =
  | { readonly kind: 'data'; readonly data: Data }
  | { readonly kind: 'string'; readonly text: LocatedText }
  | { readonly kind: 'sequence'; readonly sequence: Sequence }
  | FunctionValue
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'module'; readonly name: string }
  | { readonly kind: 'method'; readonly object: Value; readonly name: string }
  | ClassValue
  /** Equations(...) */
  | { readonly kind: 'equations'; readonly parts: readonly EquationText[] }
  | {
      readonly kind: 'state-updater'
      readonly name: string
      readonly description: MethodDescription
    }
  | InstanceValue
  | { readonly kind: 'bound'; readonly function: FunctionValue; readonly self: Value }

/** A class of the script. */
export interface ClassValue {
  readonly kind: 'class'
  readonly name: string
  readonly bases: readonly ClassValue[]
  readonly members: Scope
  readonly span: Span
}

export interface InstanceValue {
  readonly kind: 'instance'
  readonly class: ClassValue
  /** its own attributes: variables of the program */
  readonly attributes: Scope
  /** of super(): members are looked for above this class */
  readonly above?: ClassValue
}

export interface FunctionValue {
  readonly kind: 'function'
  readonly definition: Definition
  readonly scope: Scope
  /** the values of the parameters' defaults, computed at the definition */
  readonly defaults: readonly (Value | undefined)[]
  /** what @check_units says: of each argument, and of the `result` */
  readonly units?: ReadonlyMap<string, UnitRule>
  /** @implementation('numpy', discard_units=True) */
  readonly discardsUnits?: boolean
}

/**
 * A list, tuple or dict whose items are known one by one, until something else may have changed
 * it. The items of a dict are its values.
 */
export interface Sequence {
  readonly of: 'list' | 'tuple' | 'dict'
  items: readonly Value[] | undefined
  /** of a dict, in order, as long as the items are known */
  keys?: readonly Value[]
  /** holds items that exist at compile time only: it has no run-time value as a whole */
  partial?: boolean
  /** what keys(), values() or items() of a dict give */
  readonly view?: true
  /** parameters that decide how many items there are */
  readonly lengthParameters?: ReadonlySet<string>
  /** how many lists the script had made before it */
  readonly born: number
  /** what is known of each item once the items are forgotten */
  element?: Type
  /** the loops and branches that made them unknown: decided, they would stay known */
  taints?: Taints
}

/** What is known of a list now: of its items only their kind, once they are forgotten. */
export function currentType(value: Value): Type {
  const sequence = collectionOf(value)
  if (!sequence || sequence.of === 'tuple' || sequence.items) return value.type
  return { kind: sequence.of, element: sequence.element ?? anyType }
}

export const anyType: Type = { kind: 'any' }
export const noneType: Type = { kind: 'none' }
export const stringType: Type = { kind: 'string' }

export function numberType(
  type: Extract<Type, { kind: 'number' }>['type'],
  dimension: Extract<Type, { kind: 'number' }>['dimension'] = dimensionless,
  shape: Extract<Type, { kind: 'number' }>['shape'] = 'scalar',
): Type {
  return { kind: 'number', type, dimension, shape }
}

/** The type of a value that exists already. */
export function typeOf(data: Data): Type {
  if (data === null) return noneType
  if (typeof data === 'boolean') return numberType('boolean')
  if (typeof data === 'bigint') return numberType('integer')
  if (typeof data === 'number') return numberType('float')
  if (typeof data === 'string') return stringType
  if (data instanceof Quantity) {
    return numberType('float', data.dimension, typeof data.value === 'number' ? 'scalar' : 'array')
  }
  if (data instanceof NDArray) {
    const type = data.dtype === 'float64' ? 'float' : data.dtype === 'bool' ? 'boolean' : 'integer'
    return numberType(type, dimensionless, data.shape.length === 0 ? 'scalar' : 'array')
  }
  return anyType
}

export function knownData(data: Data, code?: Code): Known {
  return { kind: 'known', value: { kind: 'data', data }, type: typeOf(data), code }
}

export const none: Known = knownData(null, { kind: 'constant', value: null })

export function knownString(text: LocatedText, code?: Code): Known {
  return {
    kind: 'known',
    value: { kind: 'string', text },
    type: stringType,
    code: code ?? { kind: 'constant', value: text.text },
  }
}

export function knownRow(row: Row): Known {
  return { kind: 'known', value: { kind: 'row', row }, type: { kind: 'function' } }
}

export function residual(code: Code, type: Type, taints: Taints = untainted): Residual {
  return { kind: 'residual', code, type, taints }
}

export function read(variable: Variable, maybeUnbound = false): Code {
  return { kind: 'read', variable, maybeUnbound }
}

/** The number, quantity, boolean, None or array behind a known or tunable value. */
export function dataOf(value: Value): Data | undefined {
  if (value.kind === 'tunable') return value.value
  if (value.kind === 'known' && value.value.kind === 'data') return value.value.data
  return undefined
}

export function textOf(value: Value): LocatedText | undefined {
  return value.kind === 'known' && value.value.kind === 'string' ? value.value.text : undefined
}

/** The list or tuple behind a known value. */
export function sequenceOf(value: Value): Sequence | undefined {
  const collection = collectionOf(value)
  return collection?.of === 'dict' ? undefined : collection
}

/** The dict behind a known value. */
export function dictOf(value: Value): Sequence | undefined {
  const collection = collectionOf(value)
  return collection?.of === 'dict' ? collection : undefined
}

export function collectionOf(value: Value): Sequence | undefined {
  return value.kind === 'known' && value.value.kind === 'sequence'
    ? value.value.sequence
    : undefined
}

export function taintsOf(...values: readonly Value[]): Taints {
  let all: Set<string> | undefined
  for (const value of values) {
    const sequence = collectionOf(value)
    const inner = sequence?.items ? taintsOf(...sequence.items) : sequence?.taints
    const taints = value.kind === 'residual' ? value.taints : (inner ?? untainted)
    for (const taint of taints) {
      all ??= new Set()
      all.add(taint)
    }
  }
  return all ?? untainted
}

export function parametersOf(...values: readonly Value[]): Set<string> {
  const all = new Set<string>()
  for (const value of values) {
    if (value.kind === 'tunable') for (const name of value.parameters) all.add(name)
    const sequence = collectionOf(value)
    for (const name of parametersOf(...(sequence?.items ?? []))) all.add(name)
    for (const name of sequence?.lengthParameters ?? []) all.add(name)
  }
  return all
}

export const isPoison = (value: Value): boolean => value.kind === 'residual' && !!value.poison

export const poison: Residual = {
  kind: 'residual',
  code: { kind: 'constant', value: null },
  type: anyType,
  taints: untainted,
  poison: true,
}
