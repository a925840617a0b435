/** 2**(k/64) for k = 0 ... 63 as pairs: a multiple of 2**-22, and the rest to a whole double. */
import { multiplyPairs, splitAt, type Pair } from './pair.js'

/** log(2)/64 to 36 bits, and the rest */
export const STEP_HIGH = 0.010830424696223417
export const STEP_LOW = 2.572804622327669e-14
/** 64/log(2) */
export const STEPS = 92.33248261689366

/** Computed rather than written out, which makes programs that need it much smaller. */
export const powersOfTwo: Float64Array = /* @__PURE__ */ computePowers()

function computePowers(): Float64Array {
  const table = new Float64Array(128)
  // 2**(1/64)
  const root: Pair = [1.0108892860517005, -1.5234778603368577e-17]
  let power: Pair = [1, 0]
  for (let k = 0; k < 128; k += 2) {
    table.set(splitAt(power, 4194304), k)
    power = multiplyPairs(power, root)
  }
  return table
}
