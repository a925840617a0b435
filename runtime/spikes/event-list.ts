/** The neurons that had one event in the running time step, ascending. Semantics page 5.4. */
export interface EventList {
  readonly indices: Int32Array
  /** how many of `indices` are of this step */
  count: number
}
