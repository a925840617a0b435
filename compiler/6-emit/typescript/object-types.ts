/** What results show of Brian objects, as types: by class, with the names of their variables. */
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import type { ValueType } from '../../ir/expression.js'
import type {
  ArrayPlan,
  ClassPlan,
  MonitorPlan,
  NeuronGroupPlan,
  Plan,
  SynapsesPlan,
} from '../../ir/plan.js'
import type { Code, Type } from '../../ir/protocol.js'
import { codeIn, stepsIn } from '../../ir/walk-protocol.js'
import { propertyKey } from '../names.js'
import { indent } from './lines.js'
import { holdObjects } from './object-flow.js'
import { isSynaptic } from './synapses-class.js'

export type Place = 'monitors' | 'groups' | 'synapses'

export interface ObjectType {
  readonly place: Place
  readonly text: string
}

export class ObjectTypes {
  readonly #classes: ReadonlyMap<string, ClassPlan>
  /** what makes each class */
  readonly #creations = new Map<string, Code & { readonly kind: 'create' }>()
  /** variables that hold parts of groups, and those that hold something else as well */
  readonly #parts = new Set<number>()
  readonly #others = new Set<number>()
  readonly #mayHold: ReadonlySet<number>
  #hasParts = false

  constructor({ classes, protocol }: Plan) {
    this.#mayHold = holdObjects(protocol)
    this.#classes = new Map(classes.map((plan) => [plan.id, plan]))
    for (const steps of [protocol.body, ...protocol.procedures.map((p) => p.body)]) {
      for (const code of codeIn(steps)) {
        if (code.kind === 'create') this.#creations.set(code.class, code)
        if (isPart(code)) this.#hasParts = true
      }
      for (const step of stepsIn(steps)) {
        if (step.kind === 'for') this.#others.add(step.variable.id)
        if (step.kind !== 'assign') continue
        if (isPart(step.value)) this.#parts.add(step.variable.id)
        else if (step.value.kind !== 'create') this.#others.add(step.variable.id)
      }
    }
  }

  /** What an object of one of these classes may be; `variable` holds it. */
  describe(classes: readonly string[], variable?: number): readonly ObjectType[] {
    const found = classes.flatMap((id) => {
      const plan = this.#classes.get(id)
      return plan ? this.#ofClass(plan) : []
    })
    const groups = found.some(({ place }) => place === 'groups')
    if (!groups || !this.#hasParts) return found
    const part = { place: 'groups', text: 'Subgroup' } as const
    if (variable === undefined || this.#others.has(variable)) return [...found, part]
    return this.#parts.has(variable) ? [part] : found
  }

  /** The classes of the values of a variable, or of the items of these. */
  classesOf(type: Type, variable: number): readonly string[] {
    const { classes, isKnown } = classesIn(type)
    if (isKnown || !this.#mayHold.has(variable)) return classes
    return [...this.#creations.keys()]
  }

  #ofClass(plan: ClassPlan): readonly ObjectType[] {
    switch (plan.kind) {
      case 'NeuronGroup': {
        if (plan.base === 'PoissonInput') return []
        const state = fields(stateOf(plan), (array) => stored(array))
        const text = `Group<'${plan.base ?? plan.kind}', ${state || 'object'}>`
        return [{ place: 'groups', text }]
      }
      case 'SpikeGenerator':
        return [{ place: 'groups', text: "Group<'SpikeGeneratorGroup', object>" }]
      case 'Synapses':
        return [{ place: 'synapses', text: this.#synapses(plan) }]
      default:
        return [{ place: 'monitors', text: this.#monitor(plan) }]
    }
  }

  #synapses(plan: SynapsesPlan): string {
    const delays = plan.pathways.map(
      ({ name, sameDelay }) =>
        `readonly ${propertyKey(name)}: ${sameDelay ? 'number' : 'Float64Array'}`,
    )
    const own = [
      ...members(stateOf(plan), (array) => stored(array)),
      ...(delays.length === 0
        ? []
        : ['/** seconds, by pathway */', 'readonly delay: {', ...indent(delays), '}']),
    ]
    return own.length === 0 ? 'Synapses' : `Synapses & ${braces(own)}`
  }

  #monitor(plan: MonitorPlan): string {
    if (plan.kind === 'PopulationRateMonitor') return 'RateMonitor'
    if (plan.kind === 'StateMonitor') {
      const own = this.#recorded(plan).filter(({ name }) => name !== 't' && name !== 'i')
      const courses = fields(own, (array) => `readonly ${recorded(array)}[]`)
      return courses ? `StateMonitor & ${courses}` : 'StateMonitor'
    }
    const record = this.#creations.get(plan.id)?.arguments.find(([name]) => name === 'record')
    const value = record?.[1].kind === 'constant' ? record[1].value : undefined
    if (value === false || value === 0n) return 'EventCounts'
    const own = this.#recorded(plan).filter(({ name }) => !['t', 'i'].includes(name))
    const variables = fields(own, recorded)
    const whole = variables ? `SpikeMonitor & ${variables}` : 'SpikeMonitor'
    if (record === undefined || value !== undefined) return whole
    return `EventCounts & Partial<${whole}>`
  }

  /** The variables of a monitor; one whose type the source does not tell has its name alone. */
  #recorded({ source, variables }: MonitorPlan & { readonly variables: readonly string[] }) {
    const plan = this.#classes.get(source)
    const known = plan && 'arrays' in plan ? [...plan.arrays, ...plan.computed] : []
    return variables.map((name): Named => known.find((array) => array.name === name) ?? { name })
  }
}

type Named = Pick<ArrayPlan, 'name'> & Partial<ArrayPlan>

/** The classes that a type names, also of items; whether it says all. */
function classesIn(type: Type): { readonly classes: readonly string[]; readonly isKnown: boolean } {
  switch (type.kind) {
    case 'object':
      return { classes: type.classes, isKnown: true }
    case 'list':
    case 'dict':
      return classesIn(type.element)
    case 'tuple': {
      const items = type.items.map(classesIn)
      const classes = [...new Set(items.flatMap((item) => item.classes))]
      return { classes, isKnown: items.every(({ isKnown }) => isKnown) }
    }
    default:
      return { classes: [], isKnown: type.kind !== 'any' || type.number !== undefined }
  }
}

const isPart = (code: Code): boolean => code.kind === 'call' && code.callee === 'createSubgroup'

/** The variables that results show. */
const stateOf = ({ arrays }: NeuronGroupPlan | SynapsesPlan): readonly ArrayPlan[] =>
  arrays.filter(
    (array) => !array.end && !isSynaptic(array) && !array.linked && !array.name.startsWith('_'),
  )

const arrayTypes = {
  float: 'Float64Array',
  integer: 'Int32Array',
  boolean: '(readonly boolean[])',
} as const satisfies Record<ValueType, string>

const stored = ({ type, size }: Named): string => {
  if (size === 'one') return type === 'boolean' ? 'boolean' : 'number'
  return type === 'boolean' ? 'readonly boolean[]' : recorded({ type })
}

const recorded = ({ type }: Pick<Named, 'type'>): string => (type ? arrayTypes[type] : 'Recorded')

/** `{ readonly v: Float64Array }`, each under its unit; nothing without variables. */
function fields(variables: readonly Named[], typeOf: (variable: Named) => string): string {
  const lines = members(variables, typeOf)
  return lines.length === 0 ? '' : braces(lines)
}

function members(variables: readonly Named[], typeOf: (variable: Named) => string): string[] {
  return variables.flatMap((variable) => {
    const { name, type, dimension } = variable
    const unit = type === 'float' && dimension ? describeDimension(dimension) : undefined
    return [
      ...(unit === undefined || unit === '1' ? [] : [`/** ${unit} */`]),
      `readonly ${propertyKey(name)}: ${typeOf(variable)}`,
    ]
  })
}

/** Inside a member of an interface. */
const braces = (lines: readonly string[]): string =>
  ['{', ...indent(indent(lines)), '  }'].join('\n')
