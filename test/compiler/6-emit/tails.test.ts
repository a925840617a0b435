/** Which statements behind a run are tried while it goes on: those that change nothing. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import * as words from '../../../compiler/6-emit/typescript/tail-words.js'
import * as runtime from '../../../runtime/index.js'
import { typecheck } from './typecheck.js'

const start = `from brian2 import *
G = NeuronGroup(4, 'v : 1\\nw = 2*v : 1', threshold='rand() < 0.1')
M = SpikeMonitor(G)
old = [1, 2]
table = {'a': 1}
array_ = zeros(4)
matrix = [[0, 1], [2, 3]]
`

async function emitted(script: string): Promise<string> {
  const { files, rendered } = await compile(script, { path: 'x.eqs' })
  if (!files) throw new Error(rendered)
  return files.typescript
}

const isTried = async (tail: string, before = start): Promise<boolean> =>
  (await emitted(`${before}run(1*ms)\n${tail}\n`)).includes('sim.follow(shown')

describe('is tried', () => {
  test.each([
    ['drawing', 'plot(M.t/ms, M.i, ".k")'],
    ['reading, numpy and printing', 'r = mean(M.count/second)\nprint(r, max(G.v))\nplot([r], [1])'],
    ['a subexpression, a condition', 'plot(G.w[:], G.v[:])\nplot(G.v["v > 0"])'],
    ['a subgroup', 'H = G[:2]\nplot(H.v[:])'],
    ['random numbers', 'plot(M.t/ms, M.i + rand(len(M.i)), ".")'],
    ['a new list that grows', 'x = []\nfor k in range(3):\n    x.append(k)\nplot(x)'],
    ['a new list of a comprehension', 'x = [k for k in range(3)]\nx.append(1)\nplot(x)'],
    ['a new dict', 'd = {}\nd["a"] = 1\nd.update(b=2)\nplot(list(d.values()))'],
    ['a new array', 'a = zeros(4)\na[1] = 2\na += M.count\na[2] += 1\nplot(a)'],
    ['a new number that counts', 'n = 0\nfor k in range(3):\n    n += k\nplot([n])'],
    ['axes that it makes', 'fig, ax = plt.subplots()\nax.plot(M.t/ms, M.i)\nax.set_xlabel("t")'],
    [
      'several axes, in turn',
      'fig, axes = plt.subplots(2)\nfor ax, name in zip(axes, "ab"):\n    ax.set_title(name)\n' +
        'for k, ax in enumerate(axes):\n    ax.plot(M.t/ms, M.i + k)',
    ],
    ['a function that draws', 'def show(x):\n    y = 2*x\n    plot(y)\nshow(M.i[:])'],
    ['a function that draws into axes', 'def show(ax):\n    ax.plot([1])\nshow(plt.gca())'],
    ['settings of plots', 'plt.rcParams["font.size"] = 8\nplot([1])'],
    ['what can fail', 'try:\n    plot([M.t[0]/ms])\nexcept IndexError:\n    print("none")'],
  ])('%s', async (_, tail) => {
    expect(await isTried(tail)).toBe(true)
  })

  test('what draws, although a later statement could not be', async () => {
    const text = await emitted(`${start}run(1*ms)\nplot([1])\nold.append(3)\nprint(old)\n`)
    const [, tried] = /const shown = \(\): void => \{([\s\S]*?)\n {2}\}/.exec(text) ?? []
    expect(tried).toMatch(/plot/i)
    expect(tried).not.toMatch(/append|pyPrint/)
  })

  test('behind a loop of runs, with what the loop has noted', async () => {
    const loop = 'rates = []\nfor k in range(3):\n    run(1*ms)\n    rates.append(M.num_spikes)\n'
    expect(await emitted(`${start}${loop}plot(rates)\n`)).toContain('sim.follow(shown')
  })
})

describe('is not tried, since it would change', () => {
  test.each([
    ['an earlier list', 'old.append(3)\nplot(old)'],
    ['an earlier list under a new name', 'x = old\nx.append(3)\nplot(x)'],
    ['an item of an earlier list', 'for row in matrix:\n    row.append(1)\nplot([1])'],
    ['an earlier list in place', 'old += [3]\nplot(old)'],
    ['an earlier list by sorting', 'old.sort()\nplot(old)'],
    ['an earlier dict', 'table["b"] = 2\nplot([1])'],
    ['an earlier dict by a method', 'table.update(b=2)\nplot([1])'],
    ['an earlier array', 'array_[0] = 1\nplot(array_)'],
    ['an earlier array in place', 'array_ *= 2\nplot(array_)'],
    ['an earlier array by filling', 'array_.fill(1)\nplot(array_)'],
    ['an earlier array by a view', 'x = array_[:]\nx[0] = 1\nplot(x)'],
    ['an earlier array, shuffled', 'np.random.shuffle(array_)\nplot(array_)'],
    ['an item that is deleted', 'del table["a"]\nplot([1])'],
    ['state', 'G.v = 1\nplot(G.v[:])'],
    ['state by code', 'G.v = "rand()"\nplot(G.v[:])'],
    ['elements of state', 'G.v[0] = 1\nplot(G.v[:])'],
    ['state in place', 'G.v += 1\nplot(G.v[:])'],
    ['states', 'G.set_states({"v": 1})\nplot(G.v[:])'],
    ['what is active', 'M.active = False\nplot([1])'],
    ['the time step', 'defaultclock.dt = 1*ms\nplot([1])'],
    ['the seed', 'seed(3)\nplot(rand(3))'],
    ['the scope', 'start_scope()\nplot([1])'],
    ['stored states', 'store()\nplot([1])'],
    [
      'a name of the script, from a function',
      'def f():\n    global old\n    old = 3\nf()\nplot([1])',
    ],
    ['an argument of a function', 'def f(x):\n    x.append(1)\nf(old)\nplot(old)'],
    ['an iterator', 'it = iter(old)\nplot([next(it)])'],
  ])('%s', async (_, tail) => {
    expect(await isTried(tail)).toBe(false)
  })

  test('Brian objects that it makes', async () => {
    expect(await isTried('H = NeuronGroup(2, "v : 1")\nplot(H.v[:])')).toBe(false)
  })

  test('nothing, but might never end', async () => {
    const loop = 'n = 0\nwhile n < M.num_spikes:\n    n += 1\nplot([n])'
    expect(await isTried(loop)).toBe(false)
  })

  test('nothing, but waits for what the run gives', async () => {
    const measure = 'def measure():\n    run(1*ms)\n    return M.num_spikes\nn = measure()\n'
    expect(await emitted(`${start}${measure}plot([n])\n`)).not.toContain('sim.follow')
  })

  test('nothing, but draws less than there will be', async () => {
    expect(await isTried('plot([1])\nold.append(3)\nplot(old)')).toBe(false)
  })
})

test('scripts without figures, and those that draw between runs, are as they were', async () => {
  expect(await isTried('print(M.num_spikes)')).toBe(false)
  const loop = 'for k in range(3):\n    run(1*ms)\n    plot([k], [M.num_spikes])\nxlabel("k")\n'
  expect(await emitted(start + loop)).not.toContain('sim.follow')
})

describe('what follows several runs is tried', () => {
  const triedAt = async (script: string): Promise<string[]> => {
    const text = await emitted(start + script)
    return [...text.matchAll(/await run\w+\(|sim\.follow\(\w*|^ {2}shown\w*\(\)$/gm)].map(
      ([call]) =>
        call
          .replace(/await run.*/, 'run')
          .replace('sim.', '')
          .trim(),
    )
  }

  test('from the first one on', async () => {
    const script = 'run(1*ms)\nG.v = 1\nrun(1*ms)\nplot(M.t/ms, M.i)\nrun(1*ms)\n'
    const all = ['follow(shown', 'run', 'run', 'shown()', 'follow(', 'run']
    expect(await triedAt(script)).toEqual(all)
  })

  test('where nothing that it reads is assigned later', async () => {
    const all = ['run', 'follow(shown', 'run', 'shown()']
    expect(await triedAt('run(1*ms)\nx = M.num_spikes\nrun(1*ms)\nplot([x])\n')).toEqual(all)
    const looped = 'run(1*ms)\nfor k in range(2):\n    run(1*ms)\nplot([k])\n'
    expect(await triedAt(looped)).toEqual(all)
  })

  test('not across figures', async () => {
    const script = 'run(1*ms)\nplot([1])\nold.append(1)\nplot([2])\nrun(1*ms)\nplot([3])\n'
    expect(await triedAt(script)).toEqual(['run', 'follow(shown', 'run', 'shown()'])
  })
})

test('another run ends what follows; names are put back; TypeScript accepts it', async () => {
  const text = await emitted(
    `${start}shown = 1\nbefore = 2\nrun(1*ms)\nr = mean(M.count)\nplot([r, shown, before])\n` +
      'run(r*ms)\ns = 3\nrun(1*ms)\nfor k in range(2):\n    plot([k, r, s])\nprint(shown)\n',
  )
  const follows = [...text.matchAll(/sim\.follow\(([^,)]*)/g)].map((match) => match[1])
  expect(follows).toEqual(['shown_2', '', 'shown_3'])
  expect(text).toContain('const before_2 = [r]')
  expect(text).toContain('[r] = before_2')
  expect(text.match(/^ {2}shown_[23]\(\)$/gm)).toHaveLength(2)
  expect(typecheck({ text })).toEqual([])
})

test('all words are names of the runtime, each in one list', () => {
  const { harmless, drawing, plotting, changing, callers, makers } = words
  const all = [harmless, drawing, plotting, changing, callers].flatMap((list) => [...list])
  expect(all.filter((name) => !(name in runtime))).toEqual([])
  expect(all.filter((name, k) => all.indexOf(name) !== k)).toEqual([])
  expect([...makers].filter((name) => !harmless.has(name))).toEqual([])
})
