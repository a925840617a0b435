/**
 * What a user reads when something has changed: a model, one change of it, and `brianc golden check`.
 * The explanations are the NAME.txt beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inScratch } from '../support/brianc.js'
import { goldenIn, put, type Said } from './in-process.js'

const model = `from brian2 import *
seed(3)
tau = 10*ms
N = 5
drive = 1.5
G = NeuronGroup(N, '''dv/dt = (drive + x - v)/tau + 0.1*xi/tau**0.5 : 1
                      x : 1''', threshold='v > 1', reset='v = 0', method='euler')
G.x = 'i/10.0'
P = PoissonGroup(4, rates=100*Hz)
S = Synapses(P, G, 'w : 1', on_pre='v_post += w')
S.connect(j='i')
S.w = 'rand()*0.2'
M = SpikeMonitor(G, variables='x')
trace = StateMonitor(G, 'v', record=[0, 2], dt=1*ms)
r = PopulationRateMonitor(P)
run(60*ms)
print(M.num_spikes, 'spikes')
print('of', N, 'neurons')
`

/** Files of a folder as they were and as they are now; what is said is that of a file beside this. */
const check = (name: string, change: (text: string) => string, ...flags: readonly string[]) =>
  inScratch(async (folder) => {
    put(folder, { 'model.eqs': model })
    expect((await goldenIn(folder, 'record', 'model.eqs', '--quiet')).code).toBe(0)
    const text = change(model)
    expect(flags.length > 0 || text !== model).toBe(true)
    put(folder, { 'model.eqs': text })
    const said = await goldenIn(folder, 'check', 'model.eqs', ...flags)
    await expect(said.stderr).toMatchFileSnapshot(`${name}.txt`)
    expect(said.stdout).toBe('')
    return said
  })

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

describe('exit code 5, the first difference, and what may have caused it', () => {
  test.each([
    ['changed-constant', swap('tau = 10*ms', 'tau = 10.5*ms')],
    ['changed-equation', swap('0.1*xi', '0.11*xi')],
    ['changed-seed', swap('seed(3)', 'seed(4)')],
    ['changed-start', swap("G.x = 'i/10.0'", "G.x = 'i/10.0 + 1e-13'")],
    ['changed-text', swap("'spikes')", "'events')")],
    ['changed-duration', swap('run(60*ms)', 'run(50*ms)')],
    ['changed-recording', swap('record=[0, 2]', 'record=[0, 3]')],
    ['removed-monitor', swap(/^M = .*$|^print.*spikes.*$/gm, '')],
    ['new-monitor', swap(/^run/m, 'second_trace = StateMonitor(G, "x", record=True)\nrun')],
    ['new-variable', swap('x : 1', 'x : 1\n y : volt')],
    ['other-monitor', swap(/^r = .*$/m, 'r = SpikeMonitor(P)')],
    ['extra-neuron', swap('N = 5', 'N = 6')],
    ['silent', swap('drive = 1.5', 'drive = -3.0')],
  ])('%s', async (name, change) => {
    expect((await check(name, change)).code).toBe(5)
  })
})

describe('the other exit codes', () => {
  test('an unchanged script is the same, a changed comment is said', async () => {
    expect((await check('same', (text) => text, '--target', 'js')).code).toBe(0)
    expect((await check('changed-comment', swap('N = 5', 'N = 5  # five'))).code).toBe(0)
  })

  test('a script with errors, one that fails', async () => {
    expect((await check('model-errors', swap('tau = 10*ms', 'tau = 10*mV'))).code).toBe(1)
    expect((await check('run-fails', swap('print(M', 'x = [][0]\nprint(M'))).code).toBe(4)
  })

  const damaged = (name: string, change: (text: string) => string) =>
    inScratch(async (folder) => {
      put(folder, { 'model.eqs': model })
      await goldenIn(folder, 'record', 'model.eqs')
      const path = join(folder, 'model.golden.json')
      const text = readFileSync(path, 'utf8')
      expect(change(text)).not.toBe(text)
      writeFileSync(path, change(text))
      const said: Said = await goldenIn(folder, 'check', 'model.golden.json')
      await expect(said.stderr).toMatchFileSnapshot(`${name}.txt`)
      expect(said.code).toBe(3)
    })

  test.each([
    ['golden-truncated', (text: string) => text.slice(0, 1500)],
    ['golden-empty', () => ''],
    ['golden-not-golden', () => '{ "name": "package" }\n'],
    ['golden-not-json', () => 'seed 3\n'],
    ['golden-later-format', swap('brianc golden 1', 'brianc golden 2')],
    ['golden-edited', swap('"w": [0.', '"w": [1.')],
    ['golden-no-seed', swap('"seed": 3', '"seed": "three"')],
    ['golden-part-missing', swap('"groups"', '"gruops"')],
    [
      'golden-conflict',
      swap('  "seed": 3,', '<<<<<<< HEAD\n  "seed": 3,\n=======\n  "seed": 4,\n>>>>>>> other'),
    ],
  ])('%s: 3', (name, change) => damaged(name, change))

  test('a golden file, or a script, that is not there: 3', () =>
    inScratch(async (folder) => {
      put(folder, { 'model.eqs': model })
      const none = await goldenIn(folder, 'check', 'model.eqs')
      expect(none).toEqual({
        code: 3,
        stdout: '',
        stderr:
          'unreadable model.golden.json: there is no such golden file\n' +
          '  = help: record it: brianc golden record model.eqs\n',
      })
      await goldenIn(folder, 'record', 'model.eqs', '--out', 'gone.golden.json')
      const text = readFileSync(join(folder, 'gone.golden.json'), 'utf8')
      put(folder, { 'gone.golden.json': text.replace('model.eqs', 'gone.eqs') })
      const gone = await goldenIn(folder, 'check', 'gone.golden.json')
      expect(gone.code).toBe(3)
      expect(gone.stderr).toContain("cannot read 'gone.eqs': there is no such file")
    }))
})

describe('tolerances', () => {
  const later = swap('rates=100*Hz', 'rates=100.0*Hz')

  test('numbers may differ by so much, and no more', async () => {
    const tiny = swap("G.x = 'i/10.0'", "G.x = 'i/10.0 + 1e-13'")
    const flags = (size: string) => ['--tolerance', `*=${size}`]
    expect((await check('tolerance-passes', tiny, ...flags('1e-9'))).code).toBe(0)
    expect((await check('tolerance-relative', tiny, ...flags('1e-9rel+1e-12'))).code).toBe(0)
    expect((await check('tolerance-fails', tiny, ...flags('1e-14'))).code).toBe(5)
    expect((await check('tolerance-same', later, ...flags('0'))).code).toBe(0)
  })

  test('what is not to be compared is not', async () => {
    const text = swap("'spikes')", "'events')")
    expect((await check('tolerance-any', text, '--tolerance', 'stdout=any')).code).toBe(0)
  })

  test('they are kept in the golden file, and those of a check go before them', () =>
    inScratch(async (folder) => {
      const source = (t: string) => `from brian2 import *
G = SpikeGeneratorGroup(3, [0, 1, 2], ${t}*ms)
M = SpikeMonitor(G)
run(20*ms)
`
      put(folder, { 'm.py': source('[5, 5.1, 9]') })
      await goldenIn(folder, 'record', 'm.py', '--tolerance', 'M.t=0.25*ms')
      put(folder, { 'm.py': source('[5.2, 5.1, 8.8]') })
      const loose = await goldenIn(folder, 'check', 'm.py')
      expect([loose.code, loose.stderr]).toEqual([
        0,
        'same       m.golden.json: 1 monitor with 3 events, 1 object; the script has changed since\n',
      ])
      const strict = await goldenIn(folder, 'check', '.', '--tolerance', 'M.t=0.15*ms')
      expect(strict.code).toBe(5)
      await expect(strict.stderr).toMatchFileSnapshot('tolerance-of-spikes.txt')
      // recorded again without a word of tolerances they stay, with --fresh they go
      await goldenIn(folder, 'record', 'm.py')
      const golden = () => JSON.parse(readFileSync(join(folder, 'm.golden.json'), 'utf8'))
      expect(golden().tolerance).toEqual({ 'M.t': '0.25*ms' })
      await goldenIn(folder, 'record', 'm.py', '--fresh')
      expect(golden().tolerance).toEqual({})
    }))
})
