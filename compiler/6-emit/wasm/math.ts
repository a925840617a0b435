/** The elementary functions as WebAssembly, and what they need. */

export interface FunctionText {
  readonly name: string
  /** (func $NAME (param f64 ...) (result f64) ...) */
  readonly scalar: string
  /** (func $NAME.v (param v128 ...) (result v128) ...) */
  readonly vector: string
  /** other functions of this table that it calls */
  readonly calls: readonly string[]
  readonly tables: readonly string[]
}

export const mathFunctions: Readonly<Record<string, FunctionText>> = {}
