/** The objects that a Brian object contains, as the schedule sees them. Semantics page 5.2. */
import type { NetworkObject, Runner, StepClock } from '../spikes/network-object.js'

/** A row of the schedule. */
export interface Part {
  readonly name: string
  /** Brian's class of it */
  readonly type: string
  readonly slot: string
  readonly order: number
  /** nothing for the default clock */
  readonly clock?: StepClock
}

/** A group without work of its own has Brian's state updater all the same. */
export function partsOf(object: NetworkObject): readonly Part[] {
  const parts = object.runners.map((runner) => ({
    ...runner,
    type: runner.type ?? typeOf(object, runner),
  }))
  const updater = `${object.name}_stateupdater`
  if (object.typeName !== 'NeuronGroup' || parts.some(({ name }) => name === updater)) return parts
  const { order = 0, clock } = object as { order?: number; clock?: StepClock }
  return [...parts, { name: updater, type: 'StateUpdater', slot: 'groups', order, clock }]
}

const types: readonly (readonly [RegExp, string])[] = [
  [/_stateupdater$/, 'StateUpdater'],
  [/_thresholder$/, 'Thresholder'],
  [/_subexpression_update$/, 'SubexpressionUpdater'],
  [/_resetter(_\d+)?$/, 'Resetter'],
]

function typeOf(object: NetworkObject, { name }: Runner): string {
  if (name === object.name) return object.typeName
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? 'CodeRunner'
}
