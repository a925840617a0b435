/** Which elementary functions kernels call as WebAssembly. */
import type { Intrinsic } from '../../ir/intrinsic.js'
import { hasMathFunction } from './math-functions.js'

/** Where the function of runtime/math has another name. */
const otherNames: Partial<Record<Intrinsic, string>> = {
  arcsin: 'asin',
  arccos: 'acos',
  arctan: 'atan',
  floorDivideInteger: 'floorDivide',
  floorModuloInteger: 'floorModulo',
}

/** The function of runtime/math that an intrinsic is; nothing where it has no WebAssembly. */
export function mathFunctionOf(intrinsic: string): string | undefined {
  const name = otherNames[intrinsic as Intrinsic] ?? intrinsic
  return hasMathFunction(name) ? name : undefined
}

/** A function for one element and for two, and what it calls. */
export interface FunctionText {
  readonly name: string
  /** (func $NAME (param f64 ...) (result f64) ...) */
  readonly scalar: string
  /** (func $NAME_v (param v128 ...) (result v128) ...) */
  readonly vector: string
}
