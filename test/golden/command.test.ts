/** The words of `brianc golden`: folders, exit codes, JSON, what is refused. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brianc, inScratch } from '../support/brianc.js'
import { goldenIn, put } from './in-process.js'

const model = (drive: string) => `from brian2 import *
drive = ${drive}
G = NeuronGroup(2, 'dv/dt = (drive - v)/(10*ms) : 1', threshold='v > 1', reset='v = 0', method='exact')
M = SpikeMonitor(G)
run(30*ms)
`

describe('a folder', () => {
  test('is recorded and checked with all below it; the exit code is the highest', () =>
    inScratch(async (folder) => {
      put(folder, {
        'a.eqs': model('1.5'),
        'b/c.py': model('2.0'),
        'node_modules/d.eqs': model('2.0'),
        '.hidden/e.eqs': model('2.0'),
        'notes.txt': 'none',
      })
      const recorded = await goldenIn(folder, 'record', '.', '--seed', '5')
      expect(recorded).toEqual({
        code: 0,
        stdout: '',
        stderr:
          'recorded   a.golden.json: seed 5, 1 monitor with 4 events, 1 object, new\n' +
          'recorded   b/c.golden.json: seed 5, 1 monitor with 8 events, 1 object, new\n' +
          '2 scripts, 2 recorded\n',
      })
      expect(readdirSync(join(folder, 'node_modules'))).toEqual(['d.eqs'])
      put(folder, { 'a.eqs': model('1.5*mV'), 'b/c.py': model('2.1'), 'f.golden.json': '{' })
      const checked = await goldenIn(folder, 'check', '.')
      expect(checked.code).toBe(5)
      expect(checked.stderr).toMatch(/\n3 checked, 1 different, 1 unreadable, 1 with errors\n$/)
      const again = await goldenIn(folder, 'record', '.')
      expect(again.code).toBe(1)
      expect(again.stderr).toContain('error[resolve/')
      expect(again.stderr).toMatch(
        /recorded {3}b\/c\.golden\.json: seed 5, .*, other results than before\n2 scripts, 1 recorded, 1 with errors\n$/,
      )
      // what did not compile has kept its file
      const kept = JSON.parse(readFileSync(join(folder, 'a.golden.json'), 'utf8'))
      expect(kept.monitors.M.N).toBe(4)
      const quiet = await goldenIn(folder, 'check', 'b', '--quiet')
      expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
    }))

  test('two scripts that would have one golden file are refused', () =>
    inScratch(async (folder) => {
      put(folder, { 'a.eqs': model('1.5'), 'a.py': model('1.5') })
      const said = await goldenIn(folder, 'record', '.')
      expect([said.code, said.stderr]).toEqual([
        2,
        'brianc: a.eqs and a.py would have one golden file: record one with --out\n',
      ])
    }))
})

test('--json is one document', () =>
  inScratch(async (folder) => {
    put(folder, { 'a.eqs': model('1.5') })
    const recorded = JSON.parse((await goldenIn(folder, 'record', 'a.eqs', '--json')).stdout)
    expect(recorded).toMatchObject({
      schemaVersion: 1,
      diagnostics: [],
      golden: [{ file: 'a.golden.json', script: 'a.eqs', status: 'recorded', seed: 0 }],
    })
    put(folder, { 'a.eqs': model('3.0'), 'b.golden.json': '{}' })
    const { code, stdout, stderr } = await goldenIn(folder, 'check', '.', '--json')
    expect([code, stderr]).toEqual([5, ''])
    const { diagnostics, golden } = JSON.parse(stdout)
    expect(diagnostics).toMatchObject([{ code: 'golden/format', file: 'b.golden.json' }])
    expect(golden.map(({ status }: { status: string }) => status)).toEqual([
      'different',
      'unreadable',
    ])
    expect(golden[0].differences[0]).toMatchObject({
      kind: 'spikes',
      place: 'M',
      number: 1,
      neuron: 0,
    })
    expect(golden[0].causes).toContain('changed parameters: drive was 1.5, is 3')
  }))

test('a run is repeated as it was recorded: parameters, stream, script elsewhere', () =>
  inScratch(async (folder) => {
    const noisy = model('1.5').replace("'dv/dt = (drive - v)", "'dv/dt = (drive*rand() - v)")
    put(folder, { 'models/a.eqs': noisy.replace("method='exact'", "method='euler'") })
    const flags = [
      '--set',
      'drive=4.0',
      '--rng',
      'philox',
      '--seed',
      '9',
      '--out',
      'golden/x.golden.json',
    ]
    expect((await goldenIn(folder, 'record', 'models/a.eqs', ...flags)).code).toBe(0)
    const golden = JSON.parse(readFileSync(join(folder, 'golden/x.golden.json'), 'utf8'))
    expect(golden).toMatchObject({
      source: { file: '../models/a.eqs' },
      seed: 9,
      rng: 'philox',
      set: { drive: '4.0' },
    })
    expect((await goldenIn(folder, 'check', 'golden')).code).toBe(0)
    put(folder, { 'models/a.eqs': model('1.5').replaceAll('drive', 'force') })
    const unfit = await goldenIn(folder, 'check', 'golden')
    expect(unfit.code).toBe(5)
    expect(unfit.stderr).toContain(
      "it was recorded with --set drive=4.0, which the script no longer takes\n  the script has no parameter 'drive'",
    )
  }))

describe('wrong usage: 2', () => {
  test.each([
    [[], 'golden takes record or check'],
    [['chek', 'a.eqs'], "golden takes record or check, not 'chek'"],
    [['check'], 'no script is given'],
    [['check', '-'], 'golden files need a script that is a file'],
    [['check', 'a.eqs', '--seed', '1'], '--seed belongs to record'],
    [['record', 'a.eqs', '--seed', '-1'], '--seed'],
    [['record', 'a.eqs', '--seed', 'x'], "--seed takes an integer from 0 to 4294967295, not 'x'"],
    [['record', 'a.eqs', '--set', 'drive'], "--set takes NAME=VALUE, not 'drive'"],
    [['record', 'a.eqs', '--rng', 'mt'], '--rng takes numpy, philox'],
    [['record', 'a.eqs', '--sed', '1'], 'golden has no flag --sed: did you mean --seed?'],
    [['record', 'a.eqs', '--tolerance', 'M.tt=1'], "the results have no 'M.tt' for --tolerance"],
    [['record', 'a.eqs', '--tolerance', 'v=1*nothing'], "'v=1*nothing' is no tolerance"],
    [['record', 'a.eqs', '--set', 'driv=1'], "the script has no parameter 'driv'"],
    [['record', 'a.eqs', 'a.eqs', '--out', 'x'], '--out takes the results of one script'],
    [['record', 'a.golden.json'], 'record takes scripts'],
    [['check', 'none'], 'there is no *.golden.json below none'],
  ])('%j', (argv, message) =>
    inScratch(async (folder) => {
      put(folder, { 'a.eqs': model('1.5'), 'none/x.txt': '' })
      const said = await goldenIn(folder, ...argv)
      expect(said.stderr).toContain(message)
      expect(said.code).toBe(2)
      expect(readdirSync(folder).sort()).toEqual(['a.eqs', 'none'])
    }),
  )
})

test('the built command line has it, with its help', () =>
  inScratch(async (folder) => {
    put(folder, { 'a.eqs': model('1.5') })
    const run = (...argv: string[]) => brianc(['golden', ...argv], { cwd: folder })
    expect((await run('--help')).stdout).toContain('--tolerance NAME=VALUE')
    expect(await run('record', 'a.eqs', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
    put(folder, { 'a.eqs': model('3.0') })
    const differs = await run('check', '--target', 'js', 'a.eqs')
    expect(differs.code).toBe(5)
    expect(differs.stderr).toContain('first difference: spike monitor M, spike 1 of 4')
    expect((await run('chek')).code).toBe(2)
  }))
