/** Bundlers import scripts: one program, built by each, with types that TypeScript checks. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build as esbuild } from 'esbuild'
import { rolldown } from 'rolldown'
import { type Plugin, build as vite } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../support/brianc.js'

const run = promisify(execFile)

const program = `import { model, simulate } from './model.eqs'

const { monitors } = await simulate({ seed: 1, set: { N: 500 } })
console.log(model.file, monitors.M.t.length, monitors.M.i.at(-1))
`
const compilerOptions = {
  target: 'es2023',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM'],
  types: [],
  strict: true,
  noEmit: true,
  allowArbitraryExtensions: true,
}
let folder: string
const at = (name: string) => join(folder, name)
const pluginOf = async (bundler: string) =>
  (await import(join(root, 'dist', `${bundler}.js`))).default

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plugin-'))
  copyFileSync(join(root, 'examples/input-latency.eqs'), at('model.eqs'))
  writeFileSync(at('main.ts'), program)
  writeFileSync(at('tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  writeFileSync(at('package.json'), '{ "type": "module" }')
})
afterEach(() => rmSync(folder, { recursive: true }))

const builders: Record<string, () => Promise<void>> = {
  vite: async () => {
    const plugin: Plugin = (await pluginOf('vite'))()
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      build: { ssr: 'main.ts', outDir: at('dist'), minify: true },
    })
  },
  rollup: async () => {
    const bundle = await rolldown({ input: at('main.ts'), plugins: [(await pluginOf('rollup'))()] })
    await bundle.write({ file: at('dist/main.js'), format: 'esm' })
  },
  esbuild: async () => {
    const plugins = [(await pluginOf('esbuild'))()]
    const outfile = at('dist/main.js')
    await esbuild({ entryPoints: [at('main.ts')], bundle: true, format: 'esm', outfile, plugins })
  },
}

describe.each(Object.keys(builders))('%s', (bundler) => {
  test('builds a program that simulates, and is no command of the simulation', async () => {
    await builders[bundler]()
    const { stdout } = await run(process.execPath, [at('dist/main.js'), '--help'])
    const { stdout: json } = await run(process.execPath, [
      join(root, 'dist/cli.js'),
      ...['run', at('model.eqs'), '--seed', '1', '--set', 'N=500', '--json', '--quiet'],
    ])
    const { t, i } = JSON.parse(json).result.monitors.M
    expect(stdout).toBe(`model.eqs ${t.length} ${i.at(-1)}\n`)
  })
})

describe('types', () => {
  const check = async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    return await run(process.execPath, [tsc, '-p', folder]).then(
      () => '',
      ({ stdout }) => stdout as string,
    )
  }

  test('are kept beside the script, and find wrong names', async () => {
    await builders.esbuild()
    expect(await check()).toBe('')
    writeFileSync(at('main.ts'), program.replace('monitors.M.i', 'monitors.spikes.i'))
    expect(await check()).toMatch(/main\.ts\(4,\d+\): .*'spikes' does not exist/)
    writeFileSync(at('main.ts'), program.replace('N: 500', 'M: 500'))
    expect(await check()).toMatch(/main\.ts\(3,\d+\): .*'M' does not exist/)
  })

  test('are written where they changed, and nowhere if they are not wanted', async () => {
    await builders.esbuild()
    const { mtimeMs } = statSync(at('model.d.eqs.ts'))
    await builders.esbuild()
    expect(statSync(at('model.d.eqs.ts')).mtimeMs).toBe(mtimeMs)
    rmSync(at('model.d.eqs.ts'))
    const plugins = [(await pluginOf('esbuild'))({ types: false })]
    await esbuild({
      entryPoints: [at('main.ts')],
      bundle: true,
      format: 'esm',
      write: false,
      plugins,
    })
    expect(() => statSync(at('model.d.eqs.ts'))).toThrow('ENOENT')
  })
})

test('a fault of the script is one of the build, with its place and its frame', async () => {
  const script = readFileSync(at('model.eqs'), 'utf8')
  writeFileSync(at('model.eqs'), script.replace('rand()<rate*dt', 'rand()<rat*dt'))
  const plugins = [(await pluginOf('esbuild'))()]
  const entryPoints = [at('main.ts')]
  const options = { entryPoints, bundle: true, write: false, logLevel: 'silent', plugins } as const
  const { errors } = await esbuild({ ...options, format: 'esm' }).then(
    () => ({ errors: [] }),
    (failure) => failure,
  )
  expect(errors[0].text).toContain("did you mean 'rate'?")
  expect(errors[0].location).toMatchObject({ line: 9, column: 42 })
})
