/** Operations of kernels that are several instructions, for one element and for two. */
import type { FunctionText } from './math.js'

/** How instructions are called on one double and on two. */
interface Words {
  /** f64 or f64x2 */
  readonly f: string
  /** a number, in each lane */
  number(text: string): string
  /** the first where the third holds, else the second */
  choose(yes: string, no: string, condition: string): string
}

const scalar: Words = {
  f: 'f64',
  number: (text) => `(f64.const ${text})`,
  choose: (yes, no, condition) => `(select ${yes} ${no} ${condition})`,
}

const vector: Words = {
  f: 'f64x2',
  number: (text) => `(v128.const f64x2 ${text} ${text})`,
  choose: (yes, no, condition) => `(v128.bitselect ${yes} ${no} ${condition})`,
}

const [x, y, a, b] = ['x', 'y', 'a', 'b'].map((name) => `(local.get $${name})`)

/** One text for both. */
function both(name: string, parameters: string, body: (words: Words) => string): FunctionText {
  const text = (id: string, type: string, words: Words) => {
    const head = parameters.split(' ').map((parameter) => `(param $${parameter} ${type})`)
    return `(func $${id} ${head.join(' ')} (result ${type}) (local $y ${type})\n${body(words)})`
  }
  return {
    name,
    scalar: text(name, 'f64', scalar),
    vector: text(`${name}_v`, 'v128', vector),
  }
}

const functions: readonly FunctionText[] = [
  // for whole numbers of at most 32 bits, the divisor positive
  both(
    'remainder',
    'a b',
    ({ f }) => `(${f}.sub ${a} (${f}.mul ${b} (${f}.floor (${f}.div ${a} ${b}))))`,
  ),
  // numpy gives 0 for -0, NaN for NaN
  both('sign', 'x', ({ f, number, choose }) => {
    const is = (comparison: string, value: string) => {
      return choose(number(value), x, `(${f}.${comparison} ${x} ${number('0')})`)
    }
    const negative = choose(number('-1'), is('eq', '0'), `(${f}.lt ${x} ${number('0')})`)
    return choose(number('1'), negative, `(${f}.gt ${x} ${number('0')})`)
  }),
  // a whole number modulo 2**32, from -2**31 on; 0 for NaN and infinities: JavaScript's | 0
  both('int32', 'x', ({ f, number, choose }) => {
    const parts = (value: string, round: string) =>
      `(${f}.mul ${number('4294967296')}
        (${f}.${round} (${f}.mul ${number('2.3283064365386963e-10')} ${value})))`
    const shifted = `(${f}.add ${y} ${number('2147483648')})`
    return `
      (local.set $y (${f}.sub ${x} ${parts(x, 'trunc')}))
      (local.set $y (${f}.sub ${y} ${parts(shifted, 'floor')}))
      ${choose(`(${f}.add ${y} ${number('0')})`, number('0'), `(${f}.eq ${y} ${y})`)}`
  }),
  {
    // JavaScript's Math.imul
    name: 'product32',
    scalar: `(func $product32 (param $a f64) (param $b f64) (result f64)
      (f64.convert_i32_s (i32.mul (i32.trunc_sat_f64_s ${a}) (i32.trunc_sat_f64_s ${b}))))`,
    vector: `(func $product32_v (param $a v128) (param $b v128) (result v128)
      (f64x2.convert_low_i32x4_s (i32x4.mul
        (i32x4.trunc_sat_f64x2_s_zero ${a}) (i32x4.trunc_sat_f64x2_s_zero ${b}))))`,
  },
]

export const operations: Readonly<Record<string, FunctionText>> = Object.fromEntries(
  functions.map((one) => [one.name, one]),
)
