/** The neurons that had one event in the running time step, ascending. Semantics page 5.4. */
export class EventList {
  readonly indices: Int32Array
  /** how many of `indices` are of this step */
  count = 0

  constructor(capacity: number) {
    this.indices = new Int32Array(capacity)
  }

  clear(): void {
    this.count = 0
  }
}
