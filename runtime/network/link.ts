import type { VariableReader } from '../spikes/network-object.js'
import type { NDArray } from '../values/value.js'

/** What a linked variable stands for; a kernel finds its elements in two arrays of the group. */
export interface Link {
  /** of what is computed: puts the values of this moment into the array */
  readonly update?: () => void
  /** for the script: the values of this moment */
  readonly array: () => NDArray
  /** whether that array is the variable itself; else why not */
  readonly writable: true | string
  readonly reader: VariableReader
  /** before each run: whether its indices are in range */
  readonly check?: () => void
}
