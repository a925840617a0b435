/** What the names of a group mean within one run(). Semantics page 5.10. */
import type { Dimension } from '../../runtime/values/dimension.js'
import { dimensionless, second } from '../../runtime/values/dimension.js'
import { equationUnit, isExportedUnit, unit } from '../../runtime/values/unit-table.js'
import type { Equation } from '../ir/equations.js'
import type { Located, Symbol as NameSymbol, ValueType } from '../ir/expression.js'
import type { EquationsClass } from '../ir/model.js'
import type { Code, FrameCode, FrameValue } from '../ir/protocol.js'
import { constants, isConstantName } from '../library/constants.js'
import { functions, isFunctionName } from '../library/functions.js'

export interface Meaning {
  readonly symbol: NameSymbol
  readonly type: ValueType
  readonly dimension: Dimension
  /** one value for the whole group */
  readonly shared?: boolean
  /** code may not write it */
  readonly readOnly?: true
}

/** The names of one group in one run(). */
export interface Scope {
  readonly group: string
  /** stored variables, subexpressions, i N t dt */
  readonly members: ReadonlyMap<string, Meaning>
  /** other names of members: what a name without a suffix stands for in synapses */
  readonly aliases?: ReadonlyMap<string, string>
  /** the temporaries of the statements so far */
  readonly locals: ReadonlyMap<string, Meaning>
  /** what the frame of the run() binds: numbers and others */
  readonly values: ReadonlyMap<string, FrameValue>
  /** names of the group's namespace that the script gives another value */
  readonly twice?: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  /** the functions that the script defines at top level */
  readonly functions: ReadonlySet<string>
  /** it is of a Python function, which computes with quantities or with their numbers */
  readonly body?: 'quantities' | 'numbers'
}

/** What all runs of a group share. */
export interface ScriptNames {
  /** the functions that the script defines */
  readonly functions: ReadonlySet<string>
  /** the names that a warning was given for */
  readonly warned: Set<string>
}

export type Found =
  | { readonly kind: 'value'; readonly meaning: Meaning }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'external'; readonly value: FrameValue }
  | { readonly kind: 'object' }
  | { readonly kind: 'script-function' }
  | { readonly kind: 'nothing' }

export function lookUp(scope: Scope, name: string): Found {
  const own = scope.locals.get(name) ?? memberOf(scope, name)
  if (own !== undefined) return { kind: 'value', meaning: own }
  const script = scope.body && scope.values.get(name)
  if (script) return { kind: 'external', value: script }
  if (isConstantName(name)) return constant(name, constants[name], dimensionless)
  const standard = equationUnit(name)
  if (standard !== undefined) return constant(name, standard.scale, standard.dimension)
  if (isFunctionName(name)) return { kind: 'function', name }
  const value = scope.values.get(name)
  if (value !== undefined) return { kind: 'external', value }
  if (scope.objects.has(name)) return { kind: 'object' }
  if (scope.functions.has(name)) return { kind: 'script-function' }
  // mS, cmetre: no standard names of equations, they come with `from brian2 import *`
  const imported = isExportedUnit(name) ? unit(name) : undefined
  if (imported !== undefined) return constant(name, imported.scale, imported.dimension)
  return { kind: 'nothing' }
}

/** What the model itself calls by this name. */
export const memberOf = ({ members, aliases }: Scope, name: string): Meaning | undefined =>
  members.get(aliases?.get(name) ?? name)

/** The variables that a group has from its equations and its clock, as declared. */
export function membersOf(equations: readonly Equation<Located>[]): Map<string, Meaning> {
  const members = new Map<string, Meaning>(Object.entries(builtins))
  for (const { name, kind, unit: declared, flags } of equations) {
    const shared = flags.some((flag) => flag.name === 'shared')
    const symbol = { kind: kind === 'subexpression' ? kind : 'variable', name } as const
    if (!members.has(name)) {
      const { type, dimension } = declared
      members.set(name, { symbol, type, dimension, shared })
    }
  }
  return members
}

export function scopeOf(
  { id: group, namespace = [] }: Pick<EquationsClass<Located>, 'id' | 'namespace'>,
  members: Scope['members'],
  run: FrameCode,
  { functions }: ScriptNames,
): Scope {
  const exclusive = run.kind === 'run' && run.exclusive
  const own = namespace.map(({ name, type }) => [name, { name, type, code: held }] as const)
  const values = new Map<string, FrameValue>(run.frame.map((value) => [value.name, value]))
  const twice = namespace.filter(({ name, same }) => !same && values.has(name))
  return {
    group,
    members,
    locals: new Map(),
    values: new Map([...values, ...own]),
    twice: new Set(twice.map(({ name }) => name)),
    objects: exclusive ? new Set() : new Set(run.objects.map((object) => object.name)),
    functions: exclusive ? new Set() : functions,
  }
}

/** The group itself holds the values of its namespace. */
const held: Code = { kind: 'constant', value: null }

/** Every name that could have been meant, for suggestions. */
export function* candidates(scope: Scope): Generator<string> {
  yield* scope.locals.keys()
  yield* scope.members.keys()
  for (const value of scope.values.values()) if (value.type.kind === 'number') yield value.name
  yield* Object.keys(constants)
  yield* Object.keys(functions)
  yield* commonUnits
}

const constant = (name: string, value: number, dimension: Dimension): Found => ({
  kind: 'value',
  meaning: { symbol: { kind: 'constant', name, value }, type: 'float', dimension },
})

const builtins: Readonly<Record<string, Meaning>> = {
  i: { symbol: { kind: 'builtin', name: 'i' }, type: 'integer', dimension: dimensionless },
  N: { symbol: { kind: 'builtin', name: 'N' }, type: 'integer', dimension: dimensionless },
  t: { symbol: { kind: 'builtin', name: 't' }, type: 'float', dimension: second },
  dt: { symbol: { kind: 'builtin', name: 'dt' }, type: 'float', dimension: second },
}

/** Those that models use, not all 1710: a rare unit is a poor guess. */
const commonUnits = [
  'mV',
  'uV',
  'volt',
  'mvolt',
  'mA',
  'uA',
  'nA',
  'pA',
  'amp',
  'namp',
  'pamp',
  'pF',
  'nF',
  'uF',
  'farad',
  'nS',
  'uS',
  'siemens',
  'nsiemens',
  'usiemens',
  'msiemens',
  'ms',
  'us',
  'second',
  'msecond',
  'Hz',
  'kHz',
  'hertz',
  'ohm',
  'kohm',
  'Mohm',
  'Gohm',
  'metre',
  'meter',
  'um',
  'mm',
  'cm',
  'mM',
  'uM',
  'mole',
  'kelvin',
  'coulomb',
  'joule',
]
