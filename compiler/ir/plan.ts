/** What 5-lower gives: an emitter needs nothing else. */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Lowered, ValueType } from './expression.js'
import type { Kernel } from './kernel.js'
import type { ClassId, Connect, ConnectPart, Side } from './model.js'
import type { Protocol } from './protocol.js'
import type { Source } from './source.js'

export interface ArrayPlan {
  readonly name: string
  readonly type: ValueType
  readonly dimension: Dimension
  readonly size: 'N' | 'one'
  /** what its elements hold at first; 0 by default */
  readonly initial?: number
  /** `unless refractory`: code may write only where `not_refractory` holds */
  readonly guarded?: true
  /** it stands for a variable of another group, whose elements the array `_name_index` lists */
  readonly linked?: true
  /** it is of other elements: this array lists which one each element has */
  readonly through?: string
  /** of synapses: the variable of their neurons that it is */
  readonly end?: { readonly side: Side; readonly of: string }
  /** code may write only where this array holds */
  readonly guardedBy?: string
}

/** A kernel at its place in the schedule. Semantics page 5.2 and 16. */
export interface RunnerPlan {
  /** what follows the object's name: _stateupdater, _spike_thresholder, _spike_resetter */
  readonly suffix: string
  readonly slot: string
  readonly order: number
  /** the event that the kernel detects, or whose neurons it runs over */
  readonly detects?: string
  readonly kernel: Kernel
  /** the variable of the neurons that it sums up, which is 0 before */
  readonly sums?: string
}

/** A kernel that computes a subexpression for the elements that a monitor lists. */
export interface ComputedPlan extends ArrayPlan {
  readonly kernel: Kernel
}

/** What groups and synapses have in common. */
interface EquationsPlan {
  readonly id: ClassId
  readonly line: number
  readonly arrays: readonly ArrayPlan[]
  readonly events: readonly string[]
  /** names of the script that the kernels read, with their types, alphabetical */
  readonly externals: readonly { readonly name: string; readonly type: ValueType }[]
  /** objects of the script that the kernels call, alphabetical */
  readonly callables: readonly CallablePlan[]
  readonly runners: readonly RunnerPlan[]
  readonly blocks: readonly BlockPlan[]
  /** the subexpressions that monitors record */
  readonly computed: readonly ComputedPlan[]
}

export interface NeuronGroupPlan extends EquationsPlan {
  readonly kind: 'NeuronGroup'
  /** another class that it is; a PoissonInput has the arrays of its target */
  readonly base?: 'PoissonGroup' | 'PoissonInput'
}

export interface SynapsesPlan extends EquationsPlan {
  readonly kind: 'Synapses'
  readonly pathways: readonly PathwayPlan[]
  readonly connects: readonly ConnectPlan[]
  /** the variable that numbers the synapses of the same pair of neurons */
  readonly multisynaptic?: string
}

/** What happens to the synapses that are reached in a step: one loop after the other. */
export interface PathwayPlan {
  readonly name: string
  readonly side: Side
  readonly event: string
  readonly sameDelay?: true
  readonly kernels: readonly Kernel[]
}

/** The parts of one connect() are blocks: PART of connect_2 is connect_2_PART. */
export interface ConnectPlan
  extends Pick<Connect<Lowered>, 'over' | 'iterator' | 'of' | 'perPair' | 'readsOther'> {
  readonly id: string
  readonly parts: readonly ConnectPart[]
}

/** Code that the script runs at once, or from then on. Semantics pages 5.6 to 5.8. */
export interface BlockPlan {
  readonly id: string
  /**
   * `select` gives the elements that its condition holds for, `value` what a subexpression is for
   * the listed ones; two become runners; `part` gives a part of a connect() for candidates
   */
  readonly kind: 'assign' | 'select' | 'value' | 'regular' | 'on-event' | 'part'
  /** the event whose elements the kernel runs over */
  readonly event?: string
  /** names of the script that the kernel reads, where it runs at once */
  readonly externals: readonly string[]
  readonly kernel: Kernel
  /** what an assignment writes, what a value is of */
  readonly target?: string
  /** what a value is */
  readonly variable?: ArrayPlan
}

/** Monitors have no kernels of their own. */
export type MonitorPlan = SpikeMonitorPlan | StateMonitorPlan | RateMonitorPlan

export interface CallablePlan {
  readonly name: string
  /** the most arguments that it is called with */
  readonly takes: number
  /** the update relies on it being constant over a time step */
  readonly steady: boolean
}

export interface SpikeMonitorPlan {
  readonly kind: 'SpikeMonitor' | 'EventMonitor'
  readonly id: ClassId
  readonly line: number
  /** the class that it records from */
  readonly source: ClassId
  readonly event: string
  /** recorded with each event, beside i and t */
  readonly variables: readonly string[]
}

export interface StateMonitorPlan {
  readonly kind: 'StateMonitor'
  readonly id: ClassId
  readonly line: number
  /** the class that it records from */
  readonly source: ClassId
  readonly variables: readonly string[]
}

export interface RateMonitorPlan {
  readonly kind: 'PopulationRateMonitor'
  readonly id: ClassId
  readonly line: number
  /** the class that it records from */
  readonly source: ClassId
}

export interface SpikeGeneratorPlan {
  readonly kind: 'SpikeGenerator'
  readonly id: ClassId
  readonly line: number
}

export type ClassPlan = NeuronGroupPlan | SynapsesPlan | MonitorPlan | SpikeGeneratorPlan

export interface Plan {
  readonly source: Source
  readonly classes: readonly ClassPlan[]
  readonly protocol: Protocol
}
