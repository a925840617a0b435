/** What a golden file holds: the results of one run, and what it was a run of. docs/golden.md */

/** The format of the files; a change that older versions cannot read counts it up. */
export const FORMAT = 1

/** Variables with more numbers than this are kept as a summary. */
export const LARGE = 100_000

export interface Golden {
  readonly format: number
  /** the version that recorded it */
  readonly brianc?: string
  /** the script, by its path from the golden file's folder, and the digest of its text */
  readonly source?: { readonly file: string; readonly sha256: string }
  readonly seed: number
  readonly rng: 'numpy' | 'philox'
  /** parameters that were set: SI numbers, or text in Brian's notation */
  readonly set: Readonly<Record<string, number | boolean | string>>
  /** by variable: `tolerance.ts` has the notation */
  readonly tolerance: Readonly<Record<string, string>>
  /** SHA-256 of the results, as `canonicalText` writes them */
  readonly sha256: string
  readonly results: Results
}

/** The results in SI units, under the names of the script. */
export interface Results {
  /** what the script printed, line by line */
  readonly stdout: readonly string[]
  readonly monitors: Readonly<Record<string, Fields>>
  readonly groups: Readonly<Record<string, Fields>>
  readonly synapses: Readonly<Record<string, Fields>>
  readonly scalars: Readonly<Record<string, Stored>>
}

export type Stored = number | boolean | string | Numbers | readonly Stored[] | Summary | Fields

export interface Fields {
  readonly [name: string]: Stored
}

export type Numbers = ArrayLike<number | boolean> & Iterable<number | boolean>

/** What is kept of a variable with many numbers. */
export interface Summary {
  /** its numbers in all; of rows: how many, and how long they are together */
  readonly count: number
  readonly rows?: number
  /** SHA-256 of the numbers as 64-bit floats, little-endian, one after the other */
  readonly sha256: string
  /** of the finite numbers; absent where there are none */
  readonly minimum?: number
  readonly maximum?: number
  readonly mean?: number
  /** NaN and infinities */
  readonly notFinite: number
}

export const isNumbers = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) ||
  (Array.isArray(value) && value.every((x) => typeof x === 'number' || typeof x === 'boolean'))

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !ArrayBuffer.isView(value) &&
  !isSummary(value)

export const isSummary = (value: unknown): value is Summary =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'notFinite' in value
