/** What evaluation knows of networks, and of the functions that run within their time steps. */
import type { Definition } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import type { Value } from './value.js'

/** A network operation: its function or method, and whether that takes the time. */
export interface Operation {
  readonly function: Value
  readonly definition: Definition
  readonly takesTime: boolean
}

export class Within {
  /** what each Network may hold, by its class: classes of objects */
  readonly networks = new Map<string, Set<string>>()
  /** the functions of network operations, by class */
  readonly operations = new Map<string, Operation>()
  /** the script has to do with a schedule of its own */
  ownSchedule = false
  /** slots that are none of the default schedule, by the place that names them */
  readonly unknownSlots = new Map<number, { readonly slot: string; readonly span: Span }>()
  /** inside a function that the time loop calls */
  operating = false
}
