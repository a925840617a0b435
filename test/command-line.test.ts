/** The command line and the generated command, as users call them. Contract, section 1. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brianc, inScratch, node, root } from './support/brianc.js'

const latency = join(root, 'examples/input-latency.eqs')
const correlated = join(root, 'examples/input-correlated.eqs')

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('brianc -o sim.mjs, then node sim.mjs', () => {
  test('gives the same file as brianc run, also through a link and from another folder', () =>
    inScratch(async (folder) => {
      const sim = join(folder, 'sim.mjs')
      const built = await brianc([latency, '-o', sim])
      expect(built).toEqual({ code: 0, stdout: '', stderr: '' })
      const flags = ['--seed', '1', '--quiet']
      await brianc(['run', latency, ...flags, '--out', join(folder, 'a.json')])
      const run = await node([sim, ...flags, '--out', join(folder, 'b.json')])
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
      mkdirSync(join(folder, 'elsewhere'))
      symlinkSync(sim, join(folder, 'elsewhere/link.mjs'))
      const linked = await node(['link.mjs', ...flags, '--out', '../c.json'], {
        cwd: join(folder, 'elsewhere'),
      })
      expect(linked.code).toBe(0)
      const [a, b, c] = ['a', 'b', 'c'].map((n) => readFileSync(join(folder, `${n}.json`), 'utf8'))
      expect(b).toBe(a)
      expect(c).toBe(a)
      expect(JSON.parse(a).monitors.M.N).toBe(1910)
      const other = await node([sim, '--seed', '2', '--quiet', '--out', join(folder, 'd.json')])
      expect(other.code).toBe(0)
      expect(readFileSync(join(folder, 'd.json'), 'utf8')).not.toBe(a)
    }))

  test('is byte-identical for the same input, and says nothing of times or places', () =>
    inScratch(async (folder) => {
      await brianc([latency, '-o', join(folder, 'a.mjs')])
      await brianc(['input-latency.eqs', '-o', join(folder, 'b.mjs')], {
        cwd: join(root, 'examples'),
      })
      const [a, b] = ['a', 'b'].map((n) => readFileSync(join(folder, `${n}.mjs`), 'utf8'))
      expect(a).toBe(b)
      expect(a).not.toContain(root)
      expect(a.length).toBeLessThan(90_000)
    }))

  test('--threads gives the same file, and the process ends', () =>
    inScratch(async (folder) => {
      const [one, two] = ['one.json', 'two.json'].map((name) => join(folder, name))
      const model = [
        'run',
        join(root, 'examples/network-conductance.eqs'),
        '--seed',
        '1',
        '--quiet',
      ]
      const wasm = ['--target', 'wasm']
      expect((await brianc([...model, ...wasm, '--out', one])).code).toBe(0)
      const shared = await brianc([...model, ...wasm, '--threads', '2', '--out', two])
      expect([shared.code, shared.stderr]).toEqual([0, ''])
      expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'))
    }))

  test('--set changes a parameter and what follows from it', () =>
    inScratch(async (folder) => {
      const out = join(folder, 'r.json')
      const sized = await brianc(['run', latency, '--seed', '1', '--set', 'N=2000', '--out', out])
      expect(sized.code).toBe(0)
      expect(json(out).groups.G.N).toBe(2000)
      expect(json(out).scalars.N).toBe(2000)
      const short = ['--seed', '1', '--set', 'tmax=500*ms', '--out', out]
      expect((await brianc(['run', correlated, ...short])).code).toBe(0)
      const { scalars, monitors } = json(out)
      expect(scalars.tmax).toBe(0.5)
      expect(scalars.t).toBeGreaterThan(0.5)
      expect(scalars.t - scalars.duration).toBeLessThan(0.5)
      expect(monitors.M.t.at(-1)).toBeLessThanOrEqual(scalars.t)
    }))

  test.each([
    ['nonsense=1', 2, /nonsense/],
    ['tmax=5*mV', 2, /second[\s\S]*volt|volt[\s\S]*second/],
    ['tmax', 2, /NAME=VALUE/],
    ['N=1.5', 2, /integer/],
    ['tma=1*second', 2, /tmax/],
  ])('--set %s is refused with the reason', async (setting, code, reason) => {
    const run = await brianc(['run', correlated, '--seed', '1', '--set', setting])
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(reason)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })

  test('Ctrl-C writes what there is and exits with 130', () =>
    inScratch(async (folder) => {
      const sim = join(folder, 'sim.mjs')
      const out = join(folder, 'r.json')
      await brianc([correlated, '-o', sim])
      const run = await node([sim, '--seed', '1', '--set', 'tmax=1e6*second', '--out', out], {
        during: (kill) => void setTimeout(() => kill('SIGINT'), 1500),
      })
      expect(run.code).toBe(130)
      const { monitors, scalars } = json(out)
      expect(monitors.M.t.length).toBe(monitors.M.N)
      expect(monitors.M.N).toBeGreaterThan(0)
      expect(scalars.t).toBeGreaterThan(0)
      expect(readdirSync(folder).sort()).toEqual(['r.json', 'sim.d.mts', 'sim.mjs'])
    }))

  test('--figures writes each figure', () =>
    inScratch(async (folder) => {
      const run = await brianc(['run', correlated, '--seed', '1', '--figures', join(folder, 'f')])
      expect(run.code).toBe(0)
      expect(readdirSync(join(folder, 'f'))).toEqual(['figure-1.svg'])
      const svg = readFileSync(join(folder, 'f/figure-1.svg'), 'utf8')
      expect(svg).toContain('Time (ms)')
      expect(svg).toContain('Neuron index')
    }))

  test('without a seed it takes one, says it, and stores it', () =>
    inScratch(async (folder) => {
      const out = join(folder, 'r.json')
      const run = await brianc(['run', latency, '--out', out])
      const { seed } = json(out)
      expect(run.stderr).toContain(String(seed))
      await brianc(['run', latency, '--seed', String(seed), '--out', join(folder, 's.json')])
      expect(readFileSync(join(folder, 's.json'), 'utf8')).toBe(readFileSync(out, 'utf8'))
    }))
})

describe('wrong usage', () => {
  test.each([
    [[latency], 2, /-o/],
    [[], 2, /Usage/],
    [[latency, '-o', 'x.exe'], 2, /\.mjs/],
    [[latency, '-o', 'x.npz'], 2, /\.html; .*brianc run model\.eqs --out/],
    [[latency, '-o', 'x.d.cts'], 2, /\.d\.ts/],
    [[latency, '--prnt', 'plan'], 2, /--print/],
    [[latency, '--print', 'nothing'], 2, /typescript/],
    [[latency, '--target', 'cuda', '-o', 'x.mjs'], 2, /auto, wasm, js/],
    [[latency, '--print', 'plan', '--no-pass', 'hoistng'], 2, /did you mean hoisting\?/],
    [[latency, '-o', 'x.mjs', '--no-pass', 'hoisting,speed'], 2, /'speed': folding, .*, turns/],
    [['run', latency, '--no-pass=fussion'], 2, /did you mean fusion\?/],
    [['run', latency, '--no-pass'], 2, /needs a value/],
    [['explain', 'parse/mising-unit'], 2, /did you mean parse\/missing-unit\?/],
    [['explain', 'nothing-of-the-kind'], 2, /explain --list/],
    [['check', latency, '--list'], 2, /brianc explain --list/],
    [['golden', 'check'], 2, /no script is given/],
    [['dev', latency, '--port', 'http'], 2, /0 to 65535/],
    [['dev', '-'], 2, /brianc dev model\.eqs/],
    [['dev'], 2, /brianc dev model\.eqs/],
    [['run', latency, '--rng', 'mt'], 2, /it takes numpy, philox/],
    [[latency, '--rng', 'philox', '-o', 'x.mjs'], 2, /--rng/],
    [['run', latency, '--threads', 'two'], 2, /from 1 to 64/],
    [['run', latency, '--out', 'x.csv'], 2, /FOLDER/],
    [['run', latency, '--sed', '1'], 2, /--seed/],
    [['run', latency, '--seed', '-1'], 2, /seed/],
    [['run', latency, '--seed', 'x'], 2, /seed/],
  ])('%j', async (args, code, reason) => {
    const run = await brianc(args)
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(reason)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})

describe('input', () => {
  test('a missing file', async () => {
    const run = await brianc(['check', 'no-such-file.eqs'])
    expect(run.code).toBe(3)
    expect(run.stderr).toContain('no such file')
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })

  test('a binary file', () =>
    inScratch(async (folder) => {
      const path = join(folder, 'image.eqs')
      writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2]))
      const run = await brianc(['check', path])
      expect(run.code).toBe(1)
      expect(run.stderr).toContain('not a text file')
      expect(run.stderr).not.toMatch(/\n\s+at /)
      writeFileSync(path, Uint8Array.from([0x61, 0xff, 0x62]))
      expect((await brianc(['check', path])).stderr).toContain('byte 1')
    }))

  test('standard input, and a byte order mark', async () => {
    const script = `\ufeff${readFileSync(latency, 'utf8')}`
    const run = await brianc(['check', '-'], { input: script })
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('--json gives one document, also for faults', async () => {
    const run = await brianc(['check', '-', '--json'], { input: 'from brian2 import *\nrun(x)\n' })
    expect(run.code).toBe(1)
    const { schemaVersion, diagnostics } = JSON.parse(run.stdout)
    expect(schemaVersion).toBe(1)
    expect(diagnostics[0]).toMatchObject({
      code: 'evaluate/unknown-name',
      severity: 'error',
      kind: 'error',
      span: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
    })
    expect(run.stderr).toBe('')
  })
})

test('explain tells on standard output what a code means, and --list which there are', async () => {
  const page = await brianc(['explain', 'resolve/unknown-name'])
  expect(page).toMatchObject({ code: 0, stderr: '' })
  expect(page.stdout).toMatch(/^resolve\/unknown-name: /)
  const list = await brianc(['explain', '--list'])
  expect(list.stdout).toMatch(/^resolve\/unknown-name +Each name/m)
  expect(await brianc(['explain'])).toEqual(list)
  const { explanations } = JSON.parse((await brianc(['explain', '--json'])).stdout)
  expect(explanations.length).toBe(list.stdout.trimEnd().split('\n').length)
})

test('--no-pass leaves optimiser passes out of what is printed, built and run', () =>
  inScratch(async (folder) => {
    const script = join(root, 'examples/neuron-lif.eqs')
    const printed = async (...flags: string[]) =>
      (await brianc([script, '--print', 'typescript', ...flags])).stdout
    const whole = await printed()
    const without = await printed('--no-pass', 'lanes,fusion')
    expect(whole).toContain('fused')
    expect(without).not.toContain('fused')
    const path = join(folder, 's.ts')
    await brianc([script, '-o', path, '--no-pass', 'lanes,fusion'])
    expect(readFileSync(path, 'utf8')).toBe(without)
    const results = await Promise.all(
      [[], ['--no-pass', 'lanes,fusion']].map(async (flags, k) => {
        const out = join(folder, `${k}.json`)
        await brianc(['run', ...flags, script, '--seed', '1', '--out', out])
        return readFileSync(out, 'utf8')
      }),
    )
    expect(results[0]).toBe(results[1])
  }))

test('--timings splits the time by phase', () =>
  inScratch(async (folder) => {
    const run = await brianc([latency, '-o', join(folder, 's.mjs'), '--timings', '--quiet'])
    const { compile_s, phases } = JSON.parse(run.stderr)
    expect(compile_s).toBeGreaterThan(0)
    expect(Object.keys(phases)).toEqual(
      expect.arrayContaining([
        'parse',
        'evaluate',
        'resolve',
        'integrate',
        'lower',
        'emit',
        'bundle',
      ]),
    )
  }))

test('--timings tells the memory that a run was predicted to take, and the most it took', async () => {
  const run = await brianc(['run', latency, '--seed', '1', '--timings', '--quiet'])
  const { memory, phases } = JSON.parse(run.stderr)
  expect(phases.bundle).toBeGreaterThan(0)
  // far more than what 1000 neurons take: the process has Node and the compiler too
  expect(memory.peak).toBeGreaterThan(20e6)
  expect(memory.predicted / memory.peak).toBeGreaterThan(0.75)
  expect(memory.predicted / memory.peak).toBeLessThan(1.25)
})

test('-o sim.d.ts writes the declarations alone, as they stand beside the module', () =>
  inScratch(async (folder) => {
    const build = (name: string) => brianc([latency, '-o', join(folder, name)])
    await build('sim.mjs')
    const beside = readFileSync(join(folder, 'sim.d.mts'), 'utf8')
    expect(beside).toContain('export declare function simulate(')
    for (const name of ['a.d.ts', 'b.d.mts', 'input-latency.d.eqs.ts']) {
      expect(await build(name)).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(readFileSync(join(folder, name), 'utf8')).toBe(beside)
    }
    expect(readdirSync(folder).length).toBe(5)
    expect((await brianc([latency, '-o', join(folder, 'd.d.ts', 'e.ts')])).code).toBe(0)
    expect(readFileSync(join(folder, 'd.d.ts/e.ts'), 'utf8')).toContain("from 'brianc/runtime'")
  }))

test('the version is that of the package', async () => {
  const { version } = json(join(root, 'package.json'))
  expect((await brianc(['--version'])).stdout).toBe(`${version}\n`)
})
