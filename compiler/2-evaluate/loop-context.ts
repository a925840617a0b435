import type { Variable } from '../ir/protocol.js'
import type { State } from './evaluator.js'

/** A loop under evaluation. */
export interface LoopContext {
  readonly unrolled: boolean
  /** how many residual branches enclose the loop itself */
  readonly depth: number
  /** states at `break` and at `continue` of a residual loop */
  readonly breaks: State[]
  readonly continues: State[]
  /** set by break, where the loop has an else block */
  readonly broken?: Variable
}
