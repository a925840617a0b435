/**
 * The numbers of `--rng philox` as WebAssembly, four blocks at a time: uniform numbers and normal
 * ones by Box and Muller, as runtime/random/element-stream.ts and box-muller.ts make them. $r is
 * the address of the counter and the key; buffers have room for a turn of eight behind them.
 */
import { constantText } from './math-functions.js'
import { randomLog } from './random.js'

const shuffle = (...words: number[]) =>
  `i8x16.shuffle ${words.flatMap((w) => [0, 1, 2, 3].map((b) => 4 * w + b)).join(' ')}`
const get = (name: string) => `(local.get ${name})`
const set = (name: string, value: string) => `(local.set ${name} ${value})`
const splat32 = (value: string) => `(i32x4.splat (i32.const ${value}))`
const number = (value: number) => constantText(value, true)
const add = (a: string, b: string) => `(f64x2.add ${a} ${b})`
const subtract = (a: string, b: string) => `(f64x2.sub ${a} ${b})`
const multiply = (a: string, b: string) => `(f64x2.mul ${a} ${b})`

/** The upper and the lower words of the products of four words by a constant. */
const product = (word: string, by: string, high: string, low: string) => `
    (local.set $a (i64x2.extmul_low_i32x4_u ${get(word)} ${get(by)}))
    (local.set $b (i64x2.extmul_high_i32x4_u ${get(word)} ${get(by)}))
    ${set(high, `(${shuffle(1, 3, 5, 7)} ${get('$a')} ${get('$b')})`)}
    ${set(low, `(${shuffle(0, 2, 4, 6)} ${get('$a')} ${get('$b')})`)}`

/** Random words of four counters, which differ in $c0 alone. */
const blocks = `
(func $philox (param $r i32) (param $c0 v128) (result v128 v128 v128 v128)
  (local $c1 v128) (local $c2 v128) (local $c3 v128) (local $k0 v128) (local $k1 v128)
  (local $m0 v128) (local $m1 v128) (local $w0 v128) (local $w1 v128) (local $round i32)
  (local $a v128) (local $b v128)
  (local $h0 v128) (local $l0 v128) (local $h1 v128) (local $l1 v128)
  ${['$c1', '$c2', '$c3', '$k0', '$k1']
    .map((name, k) => set(name, `(v128.load32_splat offset=${4 * k + 4} ${get('$r')})`))
    .join('\n  ')}
  ${set('$m0', splat32('0xd2511f53'))} ${set('$m1', splat32('0xcd9e8d57'))}
  ${set('$w0', splat32('0x9e3779b9'))} ${set('$w1', splat32('0xbb67ae85'))}
  (loop $next
    ${product('$c0', '$m0', '$h0', '$l0')}
    ${product('$c2', '$m1', '$h1', '$l1')}
    ${set('$c0', `(v128.xor (v128.xor ${get('$h1')} ${get('$c1')}) ${get('$k0')})`)}
    ${set('$c1', get('$l1'))}
    ${set('$c2', `(v128.xor (v128.xor ${get('$h0')} ${get('$c3')}) ${get('$k1')})`)}
    ${set('$c3', get('$l0'))}
    ${set('$k0', `(i32x4.add ${get('$k0')} ${get('$w0')})`)}
    ${set('$k1', `(i32x4.add ${get('$k1')} ${get('$w1')})`)}
    (br_if $next (i32.lt_u
      (local.tee $round (i32.add ${get('$round')} (i32.const 1))) (i32.const 10))))
  ${get('$c0')} ${get('$c1')} ${get('$c2')} ${get('$c3')})`

/** Two uniform numbers of the first two words of each kind, which are shifted already. */
const uniform = (high: string, low: string) =>
  multiply(
    add(
      multiply(`(f64x2.convert_low_i32x4_u ${high})`, number(2 ** 26)),
      `(f64x2.convert_low_i32x4_u ${low})`,
    ),
    number(2 ** -53),
  )

/** Calls `turn` for eight numbers at a time; it finds their words in $w0 to $w3, shifted. */
const filling = (name: string, locals: string, turn: string) => `
(func (export "${name}") (param $r i32) (param $buffer i32) (param $n i32) (param $pair i32)
  (local $end i32) (local $c0 v128) (local $four v128)
  (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128) ${locals}
  ${set('$end', `(i32.add ${get('$buffer')} (i32.shl ${get('$n')} (i32.const 3)))`)}
  ${set('$c0', `(i32x4.add (i32x4.splat ${get('$pair')}) (v128.const i32x4 0 1 2 3))`)}
  ${set('$four', splat32('4'))}
  (block $done (loop $next
    (br_if $done (i32.ge_u ${get('$buffer')} ${get('$end')}))
    (call $philox ${get('$r')} ${get('$c0')})
    ${[3, 2, 1, 0].map((k) => `(local.set $w${k})`).join(' ')}
    ${[0, 1, 2, 3]
      .map((k) =>
        set(`$w${k}`, `(i32x4.shr_u ${get(`$w${k}`)} (i32.const ${k % 2 === 0 ? 5 : 6}))`),
      )
      .join(' ')}
    ${turn}
    ${set('$c0', `(i32x4.add ${get('$c0')} ${get('$four')})`)}
    ${set('$buffer', `(i32.add ${get('$buffer')} (i32.const 64))`)}
    (br $next))))`

const fillUniform = filling(
  'philox uniform',
  '',
  [0, 1, 2, 3]
    .map((k) => {
      const both = (one: string, other: string) =>
        `(${shuffle(k, 4 + k, k, 4 + k)} ${get(one)} ${get(other)})`
      const value = uniform(both('$w0', '$w2'), both('$w1', '$w3'))
      return `(v128.store offset=${16 * k} ${get('$buffer')} ${value})`
    })
    .join('\n    '),
)

/** By Horner's rule, in z. */
const polynomial = (...coefficients: number[]): string => {
  const [first, ...rest] = coefficients
  return rest.length === 0
    ? number(first)
    : add(number(first), multiply(get('$z'), polynomial(...rest)))
}

const sineRest = polynomial(
  -0.16666666666666632,
  0.00833333333332249,
  -0.0001984126982985795,
  2.7557313707070068e-6,
  -2.5050760253406863e-8,
  1.58969099521155e-10,
)

const cosineRest = polynomial(
  0.0416666666666666,
  -0.001388888888887411,
  2.480158728947673e-5,
  -2.7557314351390663e-7,
  2.087572321298175e-9,
  -1.1359647557788195e-11,
)

/** The logarithm of one lane by the C library's own operations, where that is in doubt. */
const settle = (lane: number) => `
  (if (i32.and ${get('$doubt')} (i32.const ${1 << lane})) (then
    (local.set $log (f64x2.replace_lane ${lane} ${get('$log')}
      (call $glibcLog (f64x2.extract_lane ${lane} ${get('$s')}))))))`

const sign = (bits: string) => `(v128.and (i64x2.shl ${bits} (i32.const 62)) ${number(-0)})`

/** Of two pairs of uniform numbers the cosines and the sines, times the radius. */
const boxMuller = `
(func $boxMuller (param $u v128) (param $v v128) (result v128 v128)
  (local $s v128) (local $log v128) (local $doubt i32) (local $radius v128) (local $quarter v128)
  (local $x v128) (local $z v128) (local $sine v128) (local $cosine v128) (local $odd v128)
  ${set('$s', subtract(number(1), get('$u')))}
  (local.set $log (call $${randomLog.name}_v ${get('$s')}))
  (local.set $doubt (i64x2.bitmask (f64x2.ne ${get('$log')} ${get('$log')})))
  (if ${get('$doubt')} (then ${settle(0)} ${settle(1)}))
  ${set('$radius', `(f64x2.sqrt ${multiply(number(-2), get('$log'))})`)}
  ${set('$quarter', `(f64x2.floor ${add(multiply(number(4), get('$v')), number(0.5))})`)}
  ${set(
    '$x',
    multiply(
      subtract(get('$v'), multiply(number(0.25), get('$quarter'))),
      number(6.283185307179586),
    ),
  )}
  ${set('$z', multiply(get('$x'), get('$x')))}
  ${set('$sine', add(get('$x'), multiply(multiply(get('$x'), get('$z')), sineRest)))}
  ${set(
    '$cosine',
    add(
      subtract(number(1), multiply(number(0.5), get('$z'))),
      multiply(multiply(get('$z'), get('$z')), cosineRest),
    ),
  )}
  ;; as a whole number in the last bits
  ${set('$quarter', add(get('$quarter'), number(6755399441055744)))}
  ${set('$odd', `(i64x2.shr_s (i64x2.shl ${get('$quarter')} (i32.const 63)) (i32.const 63))`)}
  ${multiply(
    get('$radius'),
    `(v128.xor (v128.bitselect ${get('$sine')} ${get('$cosine')} ${get('$odd')})
      ${sign(`(i64x2.sub ${get('$quarter')} (i64x2.splat (i64.const -1)))`)})`,
  )}
  ${multiply(
    get('$radius'),
    `(v128.xor (v128.bitselect ${get('$cosine')} ${get('$sine')} ${get('$odd')})
      ${sign(get('$quarter'))})`,
  )})`

const fillNormal = filling(
  'philox normal',
  '(local $cosine v128) (local $sine v128)',
  [0, 2]
    .map((k) => {
      const two = (word: string) =>
        k === 0 ? get(word) : `(${shuffle(k, k + 1, k, k + 1)} ${get(word)} ${get(word)})`
      return `
    (call $boxMuller ${uniform(two('$w0'), two('$w1'))} ${uniform(two('$w2'), two('$w3'))})
    (local.set $sine) (local.set $cosine)
    (v128.store offset=${16 * k} ${get('$buffer')}
      (${shuffle(0, 1, 4, 5)} ${get('$cosine')} ${get('$sine')}))
    (v128.store offset=${16 * k + 16} ${get('$buffer')}
      (${shuffle(2, 3, 6, 7)} ${get('$cosine')} ${get('$sine')}))`
    })
    .join(''),
)

/** Functions with the names that runtime/random/element-stream.ts calls. */
export function philoxText(use: { readonly uniform: boolean; readonly normal: boolean }): string[] {
  return [
    ...(use.uniform || use.normal ? [blocks] : []),
    ...(use.uniform ? [fillUniform] : []),
    ...(use.normal ? [boxMuller, fillNormal] : []),
  ].map((text) => text.replace(/\n\s*\n/g, '\n').trim())
}
