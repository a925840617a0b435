/**
 * Decisions that structure asks for. Evaluation starts by leaving every loop, branch and numeric
 * argument residual; where structure (equation text, a name, a method) needs such a value, the
 * place that made it residual is noted here and evaluation starts again with it decided.
 */

/** A place in the script: a loop, a branch, a parameter of a function, a global that it reads. */
export type Site = string

export const loopSite = (start: number): Site => `loop:${start}`
export const branchSite = (start: number): Site => `branch:${start}`
export const globalSite = (name: string): Site => `global:${name}`
/** A function whose names are read after it has returned, by functions that it made. */
export const closureSite = (definition: number): Site => `closure:${definition}`
export const argumentSite = (definition: number, name: string): Site =>
  `argument:${definition}:${name}`

/** Thrown to start again: the sites become known at compile time. */
export class Demand extends Error {
  constructor(
    readonly sites: readonly Site[],
    /** a wish: where the sites cannot be decided, evaluation goes on without */
    readonly optional = false,
  ) {
    super('structure needs a value that was left for run time')
  }
}
