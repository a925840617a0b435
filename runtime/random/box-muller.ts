/**
 * Normal numbers of elements by the method of G. Box and M. Muller, Annals of Mathematical
 * Statistics 29 (1958) 610: it takes two uniform numbers for two normal ones, whatever they are.
 */
import type { ElementStream } from './element-stream.js'
import { glibcLog as log } from './glibc-log.js'
import { philox, uniformOf } from './philox.js'

/** Two neighbours share a block: the even one has the cosine, the odd one the sine. */
export function fillNormalOf(stream: ElementStream, buffer: Float64Array, n: number): void {
  if (stream.native('philox normal', buffer, n)) return
  const { words, events, first } = stream
  let pair = -1
  for (let k = 0; k < n; k++) {
    const element = first + (events ? events[k] : k)
    if (element >>> 1 !== pair) {
      pair = element >>> 1
      words[0] = pair
      philox(words, block)
      boxMuller(uniformOf(block[0], block[1]), uniformOf(block[2], block[3]), both)
    }
    buffer[k] = both[element & 1]
  }
}

const block = /* @__PURE__ */ new Int32Array(4)
const both = /* @__PURE__ */ new Float64Array(2)

/** sqrt(-2 log(1 - u)) times the cosine and the sine of the part `v` of a turn. */
export function boxMuller(u: number, v: number, pair: Float64Array): void {
  const radius = Math.sqrt(-2 * log(1 - u))
  const quarter = Math.floor(4 * v + 0.5)
  const x = (v - 0.25 * quarter) * 6.283185307179586
  const z = x * x
  const sine = x + x * z * sineRest(z)
  const cosine = 1 - 0.5 * z + z * z * cosineRest(z)
  const odd = (quarter & 1) === 1
  const c = odd ? sine : cosine
  const s = odd ? cosine : sine
  pair[0] = radius * ((quarter + 1) & 2 ? -c : c)
  pair[1] = radius * (quarter & 2 ? -s : s)
}

/** (sin x - x) / x**3 by z = x**2, |x| <= pi/4; both from Sun's fdlibm, k_sin.c and k_cos.c. */
const sineRest = (z: number): number =>
  -0.16666666666666632 +
  z *
    (0.00833333333332249 +
      z *
        (-0.0001984126982985795 +
          z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10))))

/** (cos x - 1 + x**2/2) / x**4 */
const cosineRest = (z: number): number =>
  0.0416666666666666 +
  z *
    (-0.001388888888887411 +
      z *
        (2.480158728947673e-5 +
          z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11))))
