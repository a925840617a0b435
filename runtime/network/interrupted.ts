/** Thrown out of a run whose signal was aborted; what was recorded so far stays. */
export class Interrupted extends Error {}
