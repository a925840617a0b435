/** Made from build/math-to-wasm/remainder.mjs by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const remainderFunction: MathFunction = {
  name: 'remainder',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: [],
  scalar: `(func $remainder (param $x f64) (param $y f64) (result f64)
(local $a i64) (local $b i64) (local $exponent i64) (local $shift i64) (local $step i64)
(if (i32.eqz (f64.lt (f64.abs (local.get $y)) (f64.const inf))) (then
(if (f64.ne (local.get $y) (local.get $y)) (then (return (local.get $y))))
(if (f64.lt (f64.abs (local.get $x)) (f64.const inf)) (then (return (local.get $x))))
(return (f64.const nan))))
(if (f64.lt (f64.abs (local.get $x)) (f64.abs (local.get $y))) (then (return
(local.get $x))))
(if (i32.or (i32.eqz (f64.lt (f64.abs (local.get $x)) (f64.const inf)))
(f64.eq (local.get $y) (f64.const 0))) (then (return (f64.const nan))))
(local.set $a (i64.reinterpret_f64 (f64.abs (local.get $x))))
(local.set $b (i64.reinterpret_f64 (f64.abs (local.get $y))))
(local.set $exponent (i64.shr_u (local.get $b) (i64.const 52)))
(local.set $shift (i64.shr_u (local.get $a) (i64.const 52)))
(local.set $a (i64.and (local.get $a) (i64.const 0xfffffffffffff)))
(local.set $b (i64.and (local.get $b) (i64.const 0xfffffffffffff)))
(if (i64.eqz (local.get $shift))
(then (local.set $shift (i64.const 1)))
(else (local.set $a (i64.or (local.get $a) (i64.const 0x10000000000000)))))
(if (i64.eqz (local.get $exponent))
(then (local.set $exponent (i64.const 1)))
(else (local.set $b (i64.or (local.get $b) (i64.const 0x10000000000000)))))
(local.set $shift (i64.sub (local.get $shift) (local.get $exponent)))
(local.set $a (i64.rem_u (local.get $a) (local.get $b)))
(block $done (loop $more
(br_if $done (i64.eqz (local.get $shift)))
(local.set $step (i64.const 11))
(if (i64.lt_u (local.get $shift) (i64.const 11)) (then (local.set $step
(local.get $shift))))
(local.set $a (i64.rem_u (i64.shl (local.get $a) (local.get $step)) (local.get $b)))
(local.set $shift (i64.sub (local.get $shift) (local.get $step)))
(br $more)))
(f64.copysign (call $scaled (local.get $a) (local.get $exponent)) (local.get $x)))
(func $scaled (param $a i64) (param $exponent i64) (result f64)
(local $shift i64)
(if (i64.eqz (local.get $a)) (then (return (f64.const 0))))
(local.set $shift (i64.sub (i64.clz (local.get $a)) (i64.const 11)))
(if (i64.ge_s (local.get $shift) (local.get $exponent)) (then
(return (f64.reinterpret_i64
(i64.shl (local.get $a) (i64.sub (local.get $exponent) (i64.const 1)))))))
(f64.reinterpret_i64 (i64.add
(i64.and (i64.shl (local.get $a) (local.get $shift)) (i64.const 0xfffffffffffff))
(i64.shl (i64.sub (local.get $exponent) (local.get $shift)) (i64.const 52)))))`,
  vector: '',
}
