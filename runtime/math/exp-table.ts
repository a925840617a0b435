/** 2**(k/64) for k = 0 ... 63 as pairs high, low; the low part has 9 digits. */

/** log(2)/64 to 36 bits, and the rest */
export const STEP_HIGH = 0.010830424696223417
export const STEP_LOW = 2.572804622327669e-14
/** 64/log(2) */
export const STEPS = 92.33248261689366

/** Computed rather than written out, which makes programs that need it much smaller. */
export const powersOfTwo: Float64Array = /* @__PURE__ */ computePowers()

/** In integer arithmetic with 120 bits behind the point, which every engine computes alike. */
function computePowers(): Float64Array {
  const table = new Float64Array(128)
  const unit = 1n << 120n
  // 2**(1/64)
  const root = 1343702339658946315183883742541916606n
  let power = unit
  for (let k = 0; k < 128; k += 2) {
    table[k] = Number(power) / Number(unit)
    table[k + 1] = Number((Number(power - BigInt(Number(power))) / Number(unit)).toPrecision(9))
    power = (power * root) >> 120n
  }
  return table
}
