/** Operations of kernels that are several instructions, for one element and for two. */
import type { FunctionText } from './math.js'

const scalar = (head: string, body: string) => `(func ${head} (result f64) ${body})`
const vector = (head: string, body: string) => `(func ${head} (result v128) ${body})`

/** 2**32, 2**-32 and 2**31 */
const [all, one, half] = ['4294967296', '2.3283064365386963e-10', '2147483648']
const pair = (number: string) => `(v128.const f64x2 ${number} ${number})`

const functions: readonly FunctionText[] = [
  {
    // for whole numbers of at most 32 bits, the divisor positive
    name: 'remainder',
    scalar: scalar(
      '$remainder (param $a f64) (param $b f64)',
      '(f64.sub (local.get $a) (f64.mul (local.get $b) (f64.floor (f64.div (local.get $a) (local.get $b)))))',
    ),
    vector: vector(
      '$remainder_v (param $a v128) (param $b v128)',
      '(f64x2.sub (local.get $a) (f64x2.mul (local.get $b) (f64x2.floor (f64x2.div (local.get $a) (local.get $b)))))',
    ),
  },
  {
    // numpy gives 0 for -0, NaN for NaN
    name: 'sign',
    scalar: scalar(
      '$sign (param $x f64)',
      `(if (result f64) (f64.eq (local.get $x) (local.get $x))
        (then (f64.sub (f64.convert_i32_u (f64.gt (local.get $x) (f64.const 0))) (f64.convert_i32_u (f64.lt (local.get $x) (f64.const 0)))))
        (else (local.get $x)))`,
    ),
    vector: vector(
      '$sign_v (param $x v128)',
      `(v128.bitselect
        (f64x2.sub
          (v128.and (f64x2.gt (local.get $x) ${pair('0')}) ${pair('1')})
          (v128.and (f64x2.lt (local.get $x) ${pair('0')}) ${pair('1')}))
        (local.get $x)
        (f64x2.eq (local.get $x) (local.get $x)))`,
    ),
  },
  {
    // a whole number modulo 2**32, from -2**31 on; 0 for NaN and infinities: JavaScript's | 0
    name: 'int32',
    scalar: scalar(
      '$int32 (param $x f64)',
      `(local $y f64)
       (local.set $y (f64.sub (local.get $x) (f64.mul (f64.const ${all}) (f64.trunc (f64.mul (f64.const ${one}) (local.get $x))))))
       (local.set $y (f64.sub (local.get $y) (f64.mul (f64.const ${all}) (f64.floor (f64.mul (f64.const ${one}) (f64.add (local.get $y) (f64.const ${half})))))))
       (if (result f64) (f64.eq (local.get $y) (local.get $y))
         (then (f64.add (local.get $y) (f64.const 0)))
         (else (f64.const 0)))`,
    ),
    vector: vector(
      '$int32_v (param $x v128)',
      `(local $y v128)
       (local.set $y (f64x2.sub (local.get $x) (f64x2.mul ${pair(all)} (f64x2.trunc (f64x2.mul ${pair(one)} (local.get $x))))))
       (local.set $y (f64x2.sub (local.get $y) (f64x2.mul ${pair(all)} (f64x2.floor (f64x2.mul ${pair(one)} (f64x2.add (local.get $y) ${pair(half)}))))))
       (v128.and (f64x2.add (local.get $y) ${pair('0')}) (f64x2.eq (local.get $y) (local.get $y)))`,
    ),
  },
  {
    // JavaScript's Math.imul
    name: 'product32',
    scalar: scalar(
      '$product32 (param $a f64) (param $b f64)',
      '(f64.convert_i32_s (i32.mul (i32.trunc_sat_f64_s (local.get $a)) (i32.trunc_sat_f64_s (local.get $b))))',
    ),
    vector: vector(
      '$product32_v (param $a v128) (param $b v128)',
      `(f64x2.convert_low_i32x4_s (i32x4.mul
        (i32x4.trunc_sat_f64x2_s_zero (local.get $a)) (i32x4.trunc_sat_f64x2_s_zero (local.get $b))))`,
    ),
  },
]

export const operations: Readonly<Record<string, FunctionText>> = Object.fromEntries(
  functions.map((one) => [one.name, one]),
)
