/**
 * K11: code of pathways made at random does what Brian's numpy target does with it, however it is
 * split into loops. Numbers stay small and dyadic, so that every sum is exact and only the order of
 * reading and writing shows.
 */
import { describe, expect, test } from 'vitest'
import { outcome } from '../../conformance/script.js'
import {
  arrayOf,
  isOneByOne,
  type Network,
  runAsBrian,
  sideOf,
  type Statement,
  type Term,
} from './numpy-target.js'

interface Case {
  readonly code: readonly Statement[]
  readonly net: Network
}

/** Whole numbers from 0 to n - 1, the same in every run of the tests. */
function dice(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

function caseOf(roll: (n: number) => number): Case {
  for (;;) {
    const same = roll(2) === 0
    const code = Array.from({ length: 1 + roll(4) }, (_, k) => statement(roll, k))
    // numpy's target fails where it writes what is guarded on the side of the source
    if (code.some(({ target }) => target === 'a_pre')) continue
    if (defined(code) && !isUndefinedInBrian(code, same)) return { code, net: network(roll, same) }
  }
}

/** `a` is another name of a_post. */
const names = ['a_post', 'b_post', 'a_pre', 'b_pre', 'a', 'b', 'w', 'u', 'tmp']

function statement(roll: (n: number) => number, k: number): Statement {
  const target = names[roll(k < 3 ? names.length : names.length - 1)]
  const operator = (['=', '+=', '+=', '-=', '*=', '='] as const)[roll(6)]
  if (operator === '*=') return { target, operator, value: [[[2, -1, 0.5][roll(3)], '1']] }
  const value = new Map<string, number>()
  if (operator === '=' && roll(3) === 0) value.set(target, [1, 1, 2, -1][roll(4)])
  for (let n = 1 + roll(2); n > 0; n--) {
    value.set([...names, '1'][roll(names.length + 1)], [1, 2, -1, 0.5][roll(4)])
  }
  return { target, operator, value: [...value].map(([name, factor]): Term => [factor, name]) }
}

/** Whether temporaries are read after they have a value. */
function defined(code: readonly Statement[]): boolean {
  const known = new Set(names.slice(0, -1)).add('1')
  return code.every(({ target, operator, value }) => {
    const fine =
      value.every(([, name]) => known.has(name)) && (operator === '=' || known.has(target))
    known.add(target)
    return fine
  })
}

/** Where it writes back several copies of one value, the last one depends on hashes of names. */
function isUndefinedInBrian(code: readonly Statement[], same: boolean): boolean {
  if (!isOneByOne(code)) return false
  const written = new Set(code.map(({ target }) => target))
  const places = [...written].map((name) => arrayOf(name, same)).filter((one) => one !== undefined)
  if (new Set(places).size < places.length) return true
  // two neurons of one group at the ends of a synapse may be one
  const used = new Set(code.flatMap(({ value }) => value.map(([, name]) => name)))
  return same && places.some((place) => [...used].some((n) => isOtherEnd(n, place, written)))
}

const isOtherEnd = (name: string, place: string, written: ReadonlySet<string>): boolean =>
  arrayOf(name, true) === place &&
  [...written].some((one) => arrayOf(one, true) === place && sideOf(one) !== sideOf(name))

function network(roll: (n: number) => number, same: boolean): Network {
  const pre = Array.from({ length: 7 }, () => roll(3)).sort()
  const post = pre.map(() => roll(3))
  const some = (n: number) => Array.from({ length: n }, () => roll(9) - 4)
  const own = [0, 1, 2].map(() => roll(3) > 0)
  const notRefractory = { post: own, pre: same ? own : [true, true, true] }
  const arrays: Record<string, number[]> = { 'post.a': some(3), 'post.b': some(3) }
  if (!same) Object.assign(arrays, { 'pre.a': some(3), 'pre.b': some(3) })
  return {
    pre,
    post,
    same,
    notRefractory,
    arrays: { ...arrays, 'syn.w': some(7), 'syn.u': some(7) },
  }
}

const textOf = (code: readonly Statement[]): string =>
  code
    .map(({ target, operator, value }) => {
      const terms = value.map(([factor, name]) =>
        name === '1' ? `${factor}` : `${factor}*${name}`,
      )
      return `${target} ${operator} ${terms.join(' + ').replaceAll('+ -', '- ')}`
    })
    .join('; ')

/** Every neuron of the source has its event in the second step; some of the target are refractory. */
const scriptOf = (cases: readonly Case[]): string => `
def group():
    return NeuronGroup(3, '''da/dt = 0/second : 1 (unless refractory)
    b : 1
    kick : boolean
    now : boolean''', threshold='kick', reset='kick = False', refractory=1*ms, events={'go': 'now'}, method='euler')
def shown(name, values):
    print(name, ' '.join([str(float(x)) for x in values]))
${cases.map(partOf).join('')}`

function partOf({ code, net }: Case, n: number): string {
  const { pre, post, same, notRefractory, arrays } = net
  const state = (
    [
      ['post', 'H'],
      ['pre', 'G'],
      ['syn', 'S'],
    ] as const
  ).flatMap(([place, object]) =>
    Object.keys(arrays)
      .filter((name) => name.startsWith(place))
      .map((name) => [name, `${object}.${name.slice(-1)}`]),
  )
  const set = state.map(([name, place]) => `${place} = ${JSON.stringify(arrays[name])}\n`).join('')
  const show = state.map(([name, place]) => `shown('${n} ${name}', ${place}[:])\n`).join('')
  const kicked = notRefractory.post.map((free) => (free ? 'False' : 'True')).join(', ')
  return `
H = group()
G = ${same ? 'H' : 'group()'}
S = Synapses(G, H, 'w : 1\\nu : 1', on_pre='${textOf(code)}', on_event='go')
S.connect(i=${JSON.stringify(pre)}, j=${JSON.stringify(post)})
net = Network(G, H, S)
H.kick = [${kicked}]
net.run(0.1*ms)
G.now = True
${set}net.run(0.1*ms)
${show}`
}

/** What the script prints where Brian's numpy target runs it. */
function expected({ code, net }: Case, n: number): string[] {
  const arrays = Object.fromEntries(
    Object.entries(net.arrays).map(([name, values]) => [name, [...values]]),
  )
  runAsBrian(code, { ...net, arrays })
  const order = ['post', 'pre', 'syn']
  return order.flatMap((place) =>
    Object.keys(arrays)
      .filter((name) => name.startsWith(place))
      .map((name) => `${n} ${name} ${arrays[name].map(shownFloat).join(' ')}`),
  )
}

const shownFloat = (x: number): string =>
  Number.isInteger(x) ? `${x === 0 ? '0' : x}.0` : String(x)

describe('K11: pathways made at random', () => {
  test.each([1, 2, 3])('seed %i', async (seed) => {
    const roll = dice(seed)
    const cases = Array.from({ length: 20 }, () => caseOf(roll))
    const { fault, lines } = await outcome(scriptOf(cases))
    expect(fault).toBeUndefined()
    const found = lines.map((line) => line.replaceAll(/-0\.0(?!\d)/g, '0.0'))
    const wrong = cases.flatMap((one, n) => {
      const [wanted, own] = [expected(one, n), found.filter((line) => line.startsWith(`${n} `))]
      return String(wanted) === String(own)
        ? []
        : [{ code: textOf(one.code), net: one.net, wanted, own }]
    })
    expect(wrong).toEqual([])
  })
})

/** Code, and what Brian 2.5.1 leaves in a, b and w. */
const recorded = [
  ['a_post += w; w = a_post', '[ 1. 13.  9.] [4. 5. 6.] [13. 13.  9. 13.]'],
  ['b_post = w', '[1. 2. 3.] [4. 5. 6.] [3. 3. 6. 5.]'],
  ['a_post += w + a_post', '[ 1. 39. 12.] [4. 5. 6.] [3. 3. 6. 5.]'],
  ['a_post += a_pre; b_pre -= w', '[1. 7. 5.] [-2. -1.  1.] [3. 3. 6. 5.]'],
  ['a += a_post', '[1. 8. 6.] [4. 5. 6.] [3. 3. 6. 5.]'],
  ['a_post = a + 1', '[1. 3. 4.] [4. 5. 6.] [3. 3. 6. 5.]'],
  ['w = a; a_post = 3*a_post', '[ 1. 54.  9.] [4. 5. 6.] [2. 2. 3. 2.]'],
  ['a += a; w = a_post', '[ 1. 16.  6.] [4. 5. 6.] [2. 4. 3. 8.]'],
  ['tmp = a_post; a_post += w; w = tmp', '[ 1. 13.  9.] [4. 5. 6.] [2. 5. 3. 8.]'],
] as const

test.each(recorded)('K11: recorded, %s', async (code, line) => {
  const { fault, lines } = await outcome(`
    G = NeuronGroup(3, 'a : 1\\nb : 1\\nnow : boolean', events={'go': 'now'})
    S = Synapses(G, G, 'w : 1', on_pre='${code}', on_event='go')
    S.connect(i=[0, 0, 1, 2], j=[1, 1, 2, 1])
    G.a = [1, 2, 3]
    G.b = [4, 5, 6]
    S.w = 'i + 2*j + 1'
    G.now = True
    run(0.1*ms)
    print(G.a[:], G.b[:], S.w[:])
  `)
  expect([fault, lines]).toEqual([undefined, [line]])
})

/** c is 2*a of the neurons, d is a + 1 of the synapses. */
const ofSubexpressions = [
  ['a_post += c_post', '[ 1. 14.  9.] [3. 3. 6. 5.]'],
  ['a_post += c', '[ 1. 14.  9.] [3. 3. 6. 5.]'],
  ['w = c_post; a_post += 1', '[1. 5. 4.] [4. 4. 6. 4.]'],
  ['w = d; a += 1', '[1. 5. 4.] [3. 3. 4. 3.]'],
  ['a += d', '[ 1. 11.  7.] [3. 3. 6. 5.]'],
] as const

test.each(ofSubexpressions)('K11: subexpressions, %s', async (code, line) => {
  const { fault, lines } = await outcome(`
    G = NeuronGroup(3, 'a : 1\\nc = 2*a : 1\\nnow : boolean', events={'go': 'now'})
    S = Synapses(G, G, 'w : 1\\nd = a + 1 : 1', on_pre='${code}', on_event='go')
    S.connect(i=[0, 0, 1, 2], j=[1, 1, 2, 1])
    G.a = [1, 2, 3]
    S.w = 'i + 2*j + 1'
    G.now = True
    run(0.1*ms)
    print(G.a[:], S.w[:])
  `)
  expect([fault, lines]).toEqual([undefined, [line]])
})
