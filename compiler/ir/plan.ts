/** What 5-lower gives: an emitter needs nothing else. */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { ValueType } from './expression.js'
import type { Kernel } from './kernel.js'
import type { ClassId } from './model.js'
import type { Protocol } from './protocol.js'
import type { Source } from './source.js'

export interface ArrayPlan {
  readonly name: string
  readonly type: ValueType
  readonly dimension: Dimension
  readonly size: 'N' | 'one'
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
}

export interface NeuronGroupPlan {
  readonly kind: 'NeuronGroup'
  /** another class that it is; a PoissonInput has the arrays of its target */
  readonly base?: 'PoissonGroup' | 'PoissonInput'
  readonly id: ClassId
  readonly line: number
  readonly arrays: readonly ArrayPlan[]
  readonly events: readonly string[]
  /** names of the script that the kernels read, with their types, alphabetical */
  readonly externals: readonly { readonly name: string; readonly type: ValueType }[]
  /** objects of the script that the kernels call, alphabetical */
  readonly callables: readonly CallablePlan[]
  readonly runners: readonly RunnerPlan[]
}

export interface CallablePlan {
  readonly name: string
  /** the most arguments that it is called with */
  readonly takes: number
  /** the update relies on it being constant over a time step */
  readonly steady: boolean
}

export interface SpikeMonitorPlan {
  readonly kind: 'SpikeMonitor'
  readonly id: ClassId
  readonly line: number
  readonly event: string
}

export interface SpikeGeneratorPlan {
  readonly kind: 'SpikeGenerator'
  readonly id: ClassId
  readonly line: number
}

export type ClassPlan = NeuronGroupPlan | SpikeMonitorPlan | SpikeGeneratorPlan

export interface Plan {
  readonly source: Source
  readonly classes: readonly ClassPlan[]
  readonly protocol: Protocol
}
