import { unzipSync } from 'fflate'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
const program = join(folder, 'sim.mjs')
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const bundle = (source: string, outfile: string) =>
  build({
    entryPoints: [here(source)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    alias: { 'brianc/runtime': here('../../../runtime/index.ts') },
  })

beforeAll(async () => {
  await bundle('./fixture.ts', program)
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly code: number | NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

function start(args: readonly string[], file = program): [ChildProcess, Promise<Outcome>] {
  const child = spawn(process.execPath, [file, ...args], { cwd: folder })
  let out = ''
  let err = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    err += data
  })
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? signal, out, err }))
  })
  return [child, outcome]
}

const sim = (...args: string[]) => start(args)[1]
const written = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('node sim.mjs', () => {
  it('the result names the random stream where it is not numpy', async () => {
    await sim('--seed', '1', '--rng', 'philox', '--out', 'philox.json')
    expect(written('philox.json')).toMatchObject({ seed: 1, rng: 'philox' })
    await sim('--seed', '1', '--rng', 'numpy', '--out', 'numpy.json')
    expect(written('numpy.json').rng).toBeUndefined()
  })

  it('runs, prints on standard output and says its seed on standard error', async () => {
    const { code, out, err } = await sim()
    expect([code, out]).toEqual([0, 'hello\n'])
    expect(err).toMatch(/^seed \d+\n$/)
    expect(await sim('--quiet')).toEqual({ code: 0, out: 'hello\n', err: '' })
    expect(await sim('--seed', '1')).toEqual({ code: 0, out: 'hello\n', err: '' })
  })

  it('writes results with settings', async () => {
    const { code } = await sim('--seed', '1', '--set', 'tau=10*ms', '--out', 'made/a.json')
    expect(code).toBe(0)
    const { scalars, seed, stdout, monitors } = written('made/a.json')
    expect(scalars).toEqual({ tau: 0.01, mode: 0, x: 0.417022004702574 })
    expect([seed, stdout, monitors.M.N]).toEqual([1, 'hello\n', 10])
    expect(readdirSync(join(folder, 'made'))).toEqual(['a.json'])
  })

  it('writes results for numpy: the same bytes with the same seed', async () => {
    expect((await sim('--seed', '1', '--out', 'a.npz')).code).toBe(0)
    const files = unzipSync(readFileSync(join(folder, 'a.npz')))
    expect(Object.keys(files)).toContain('M.t.npy')
    const x = new Float64Array(files['x.npy'].slice(128).buffer)
    expect([...x]).toEqual([0.417022004702574])
    await sim('--seed', '1', '--out', 'again.npz')
    expect(readFileSync(join(folder, 'again.npz'))).toEqual(readFileSync(join(folder, 'a.npz')))
  })

  it('writes tables into a new folder, and into one that is there', async () => {
    expect((await sim('--seed', '1', '--out', 'made/tables/')).code).toBe(0)
    const tables = join(folder, 'made/tables')
    expect(readdirSync(tables).sort()).toEqual(['M.count.csv', 'M.csv', 'scalars.csv'])
    expect(readFileSync(join(tables, 'scalars.csv'), 'utf8')).toContain('"tau",0.02\n')
    writeFileSync(join(tables, 'other.txt'), '')
    expect((await sim('--seed', '1', '--set', 'tau=1*ms', '--out', 'made/tables')).code).toBe(0)
    expect(readdirSync(tables)).toHaveLength(4)
    expect(readFileSync(join(tables, 'scalars.csv'), 'utf8')).toContain('"tau",0.001\n')
  })

  it('writes figures', async () => {
    const { code, err } = await sim('--seed', '1', '--set', 'mode=3', '--figures', 'figures')
    expect([code, err]).toEqual([
      0,
      '../plots/x.png is written as x.svg: a module writes SVG, brianc run writes PNG\n',
    ])
    expect(readdirSync(join(folder, 'figures'))).toEqual(['x.svg'])
    expect(readFileSync(join(folder, 'figures/x.svg'), 'utf8')).toContain('<svg')
  })

  it('gives one JSON document', async () => {
    const { out, err } = await sim('--json', '--seed', '1')
    const document = JSON.parse(out)
    expect([document.schemaVersion, document.diagnostics]).toEqual([1, []])
    expect(document.result.scalars.x).toBe(0.417022004702574)
    expect(err).toBe('hello\n')
  })

  it('tells its timings', async () => {
    const { err } = await sim('--timings', '--quiet')
    const line = JSON.parse(err)
    expect(Object.keys(line)).toEqual(['setup_s', 'run_s', 'total_s', 'memory'])
    expect(line.memory.peak).toBeGreaterThan(1e7)
  })

  it('knows --version and --help', async () => {
    expect((await sim('--version')).out).toBe('0.1.0\n')
    const { out } = await sim('--help')
    expect(out).toContain('--set NAME=VALUE')
    expect(out).toContain('tau = 0.02 second')
  })

  it('does nothing where it is imported, and runs through a link', async () => {
    const importer = join(folder, 'importer.mjs')
    writeFileSync(importer, "import './sim.mjs'\n")
    expect(await start([], importer)[1]).toEqual({ code: 0, out: '', err: '' })
    symlinkSync(program, join(folder, 'link.mjs'))
    expect((await start(['--quiet'], join(folder, 'link.mjs'))[1]).out).toBe('hello\n')
  })
})

describe('brianc run', () => {
  // the command and the program that it loads are bundles of their own, with their own classes
  const runner = join(folder, 'runner.mjs')
  const run = (...args: string[]) => start(args, runner)[1]

  beforeAll(async () => {
    await bundle('../../../runtime/command/index.ts', join(folder, 'command.mjs'))
    writeFileSync(
      runner,
      `import { readFileSync } from 'node:fs'
      import { runCommand } from './command.mjs'
      const text = readFileSync(new URL('./sim.mjs', import.meta.url)).toString('base64')
      const program = { ...(await import('data:text/javascript;base64,' + text)), path: 'a/b.eqs' }
      const compile = { seconds: 2, phases: { parse: 1 } }
      const options = { name: 'brianc run', version: '9', compile }
      process.exitCode = await runCommand(program, process.argv.slice(2), options)`,
    )
  })

  it('tells failures of the script, of settings and of brianc apart', async () => {
    const failed = await run('--seed', '1', '--set', 'mode=1')
    expect([failed.code, failed.out]).toEqual([4, 'hello\n'])
    expect(failed.err).toContain('--> a/b.eqs:6:1')
    const refused = await run('--set', 'tou=1*ms')
    expect(refused.code).toBe(2)
    expect(refused.err).toBe(
      "brianc run: the script has no parameter 'tou'\n  = help: did you mean 'tau'?\n",
    )
    const bug = await run('--seed', '1', '--set', 'mode=4')
    expect(bug.code).toBe(70)
    expect(bug.err).toContain('a bug of brianc, not of your script')
    expect(bug.err).not.toContain('base64')
  })

  it('adds what compiling took to the timings', async () => {
    const { err } = await run('--timings', '--quiet')
    const line = JSON.parse(err)
    expect([line.compile_s, line.phases]).toEqual([2, { parse: 1 }])
    expect(line.total_s).toBeGreaterThan(2)
  })
})

describe('exit codes', () => {
  it.each([
    [['--sed', '1'], 'did you mean --seed?'],
    [['--seed', 'x'], "not 'x'"],
    [['--seed'], '--seed needs a value: --seed N'],
    [['--quiet=1'], '--quiet takes no value'],
    [['model.eqs'], "unexpected argument 'model.eqs'"],
    [['--set', 'tau'], 'write --set tau=20*ms'],
    [['--set', 'tou=1*ms'], "did you mean 'tau'?"],
    [['--set', 'tau=1*mV'], 'tau has units of second, but 1*mV has units of volt'],
    [['--set', 'mode=1.5'], 'mode needs an integer'],
    [['--out', 'a.txt'], '--out takes FILE.json, FILE.npz or FOLDER/ (of .csv files), not a.txt'],
    [['--out', 'a.csv'], 'FOLDER/ (of .csv files), not a.csv'],
    [['--target', 'cuda'], '--target cuda is not supported yet'],
    [['--on-nan', 'sometimes'], '--on-nan sometimes is not supported yet'],
    [['--rng', 'x'], 'it takes numpy, philox'],
    [['--threads', '0'], 'threads is an integer from 1 to 64'],
    [['--threads', 'two'], 'threads is an integer from 1 to 64'],
    [['--threads', '2', '--target', 'js'], 'and 1 with target js'],
  ])('2 for %o', async (args, text) => {
    const { code, out, err } = await sim(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(text)
  })

  it('3 where the result cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, out, err } = await sim('--quiet', '--out', 'file/a.json')
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('cannot write')
    mkdirSync(join(folder, 'folder.json'))
    expect((await sim('--quiet', '--out', 'folder.json')).code).toBe(3)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('4 where the script fails, with the place', async () => {
    const { code, out, err } = await sim('--seed', '1', '--set', 'mode=1', '--out', 'failed.json')
    expect([code, out]).toEqual([4, 'hello\n'])
    expect(err).toContain('error[run/index]')
    expect(err).toContain('run(1*ms)')
    expect(existsSync(join(folder, 'failed.json'))).toBe(false)
    const json = await sim('--seed', '1', '--set', 'mode=1', '--json')
    expect(JSON.parse(json.out).diagnostics[0]).toMatchObject({
      code: 'run/index',
      severity: 'error',
      kind: 'error',
      file: 'model.eqs',
      span: { start: { line: 6, column: 1 }, end: { line: 6, column: 10 } },
    })
  })

  it('130 after Ctrl-C, with the data so far', async () => {
    const args = ['--seed', '1', '--set', 'mode=2', '--out', 'part.json', '--progress']
    const [child, outcome] = start(args)
    setTimeout(() => child.kill('SIGINT'), 1200)
    const { code, err } = await outcome
    expect(code).toBe(130)
    expect(err).toContain('interrupted: writing what there is')
    expect(err).toMatch(/\[[# ]+\] +\d+% {2}\d+ of 100000 s {2}.* left/)
    const { interrupted, monitors } = written('part.json')
    expect(interrupted).toBe(true)
    expect(monitors.M.N).toBe(10)
  })

  it('0 where the reader of standard output has gone', async () => {
    const [child, outcome] = start(['--quiet', '--json'])
    child.stdout?.destroy()
    expect(await outcome).toEqual({ code: 0, out: '', err: 'hello\n' })
  })
})
