/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const partFunction: MathFunction = {
  name: 'part',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: [],
  scalar: `(func $part (param $a f64) (param $b f64) (param $base f64) (param $baseLow f64)
(param $slope f64) (result f64 f64)
(local $t f64) (local $product f64) (local $s f64) (local $xh f64) (local $xl f64)
(local $t2 f64) (local $yh f64) (local $yl f64) (local $sum f64) (local $z f64)
(local $w f64)
(local.set $t (f64.div (local.get $a) (local.get $b)))
(local.set $product (f64.mul (local.get $t) (local.get $b)))
(local.set $s (f64.mul (global.get $134217729) (local.get $t)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $t))))
(local.set $xl (f64.sub (local.get $t) (local.get $xh)))
(local.set $t2 (f64.mul (global.get $134217729) (local.get $b)))
(local.set $yh (f64.sub (local.get $t2) (f64.sub (local.get $t2) (local.get $b))))
(local.set $yl (f64.sub (local.get $b) (local.get $yh)))
(local.set $sum (f64.add (local.get $base) (local.get $t)))
(local.set $z (f64.mul (local.get $t) (local.get $t)))
(local.set $w (f64.mul (local.get $z) (local.get $z)))
(return (local.get $sum) (f64.add (f64.add (f64.sub (local.get $base) (local.get $sum))
(local.get $t)) (f64.sub (f64.add (f64.add (local.get $baseLow) (local.get $slope))
(f64.div (f64.sub (f64.sub (local.get $a) (local.get $product)) (f64.add (f64.add
(f64.add (f64.sub (f64.mul (local.get $xh) (local.get $yh)) (local.get $product))
(f64.mul (local.get $xh) (local.get $yl))) (f64.mul (local.get $xl) (local.get $yh)))
(f64.mul (local.get $xl) (local.get $yl)))) (local.get $b))) (f64.mul (local.get $t)
(f64.add (f64.mul (local.get $z) (f64.add (global.get $0.3333333333333293) (f64.mul
(local.get $w) (f64.add (global.get $0.14285714272503466) (f64.mul (local.get $w)
(f64.add (global.get $0.09090887133436507) (f64.mul (local.get $w) (f64.add
(global.get $0.06661073137387531) (f64.mul (local.get $w) (f64.add
(global.get $0.049768779946159324) (f64.mul (local.get $w)
(global.get $0.016285820115365782)))))))))))) (f64.mul (local.get $w) (f64.add
(global.get $-0.19999999999876483) (f64.mul (local.get $w) (f64.add
(global.get $-0.11111110405462356) (f64.mul (local.get $w) (f64.add
(global.get $-0.0769187620504483) (f64.mul (local.get $w) (f64.add
(global.get $-0.058335701337905735) (f64.mul (local.get $w)
(global.get $-0.036531572744216916))))))))))))))))`,
  vector: `(func $part_v (param $a v128) (param $b v128) (param $base v128) (param $baseLow v128)
(param $slope v128) (result v128 v128)
(local $t v128) (local $product v128) (local $s v128) (local $xh v128) (local $xl v128)
(local $t2 v128) (local $yh v128) (local $yl v128) (local $sum v128) (local $z v128)
(local $w v128)
(local.set $t (f64x2.div (local.get $a) (local.get $b)))
(local.set $product (f64x2.mul (local.get $t) (local.get $b)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $t)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $t))))
(local.set $xl (f64x2.sub (local.get $t) (local.get $xh)))
(local.set $t2 (f64x2.mul (global.get $134217729_v) (local.get $b)))
(local.set $yh (f64x2.sub (local.get $t2) (f64x2.sub (local.get $t2) (local.get $b))))
(local.set $yl (f64x2.sub (local.get $b) (local.get $yh)))
(local.set $sum (f64x2.add (local.get $base) (local.get $t)))
(local.set $z (f64x2.mul (local.get $t) (local.get $t)))
(local.set $w (f64x2.mul (local.get $z) (local.get $z)))
(return (local.get $sum) (f64x2.add (f64x2.add (f64x2.sub (local.get $base)
(local.get $sum)) (local.get $t)) (f64x2.sub (f64x2.add (f64x2.add (local.get $baseLow)
(local.get $slope)) (f64x2.div (f64x2.sub (f64x2.sub (local.get $a)
(local.get $product)) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub (f64x2.mul
(local.get $xh) (local.get $yh)) (local.get $product)) (f64x2.mul (local.get $xh)
(local.get $yl))) (f64x2.mul (local.get $xl) (local.get $yh))) (f64x2.mul
(local.get $xl) (local.get $yl)))) (local.get $b))) (f64x2.mul (local.get $t) (f64x2.add
(f64x2.mul (local.get $z) (f64x2.add (global.get $0.3333333333333293_v) (f64x2.mul
(local.get $w) (f64x2.add (global.get $0.14285714272503466_v) (f64x2.mul (local.get $w)
(f64x2.add (global.get $0.09090887133436507_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $0.06661073137387531_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $0.049768779946159324_v) (f64x2.mul (local.get $w)
(global.get $0.016285820115365782_v)))))))))))) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.19999999999876483_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.11111110405462356_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.0769187620504483_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.058335701337905735_v) (f64x2.mul (local.get $w)
(global.get $-0.036531572744216916_v))))))))))))))))`,
}
