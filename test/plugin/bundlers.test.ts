/** Scripts imported by esbuild and Vite, as a user has it: the built package in node_modules. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brianc, inScratch, node, root } from '../support/brianc.js'

const script = `from brian2 import *
tau = 10*ms
G = NeuronGroup(5, 'dv/dt = (2 - v)/tau : 1', threshold='v > 1', reset='v = 0', method='euler')
M = SpikeMonitor(G)
run(50*ms)
`
const main = `import { simulate } from './model.eqs'
const { monitors } = await simulate({ seed: 1 })
console.log(monitors.M.N)
`
/** Each writes out/main.js. */
const builds = {
  esbuild: `import brianc from 'brianc/esbuild'
import { build } from 'esbuild'
await build({
  entryPoints: ['main.js'], bundle: true, format: 'esm', outdir: 'out', plugins: [brianc()],
  logLevel: 'silent',
})
`,
  vite: `import brianc from 'brianc/vite'
import { build } from 'vite'
await build({
  build: { lib: { entry: 'main.js', formats: ['es'], fileName: 'main' }, outDir: 'out' },
  plugins: [brianc()], logLevel: 'silent',
})
`,
}

describe.each(Object.entries(builds))('%s', (bundler, build) => {
  const inProject = (body: (folder: string) => Promise<void>) =>
    inScratch(async (folder) => {
      mkdirSync(join(folder, 'node_modules'))
      symlinkSync(root, join(folder, 'node_modules/brianc'))
      symlinkSync(join(root, 'node_modules', bundler), join(folder, 'node_modules', bundler))
      const files = { 'package.json': '{ "type": "module" }', 'model.eqs': script, 'main.js': main }
      for (const [name, text] of Object.entries({ ...files, 'build.js': build })) {
        writeFileSync(join(folder, name), text)
      }
      await body(folder)
    })

  test('bundles the model, and keeps its types beside it', () =>
    inProject(async (cwd) => {
      expect(await node(['build.js'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      const ran = await node(['out/main.js'], { cwd })
      expect(ran).toEqual({ code: 0, stdout: '35\n', stderr: '' })
      await brianc(['model.eqs', '-o', 'own.d.ts'], { cwd })
      const own = readFileSync(join(cwd, 'own.d.ts'), 'utf8')
      expect(readFileSync(join(cwd, 'model.d.eqs.ts'), 'utf8')).toBe(own)
    }))

  test('a fault of the script ends the build at its line', () =>
    inProject(async (cwd) => {
      writeFileSync(join(cwd, 'model.eqs'), script.replace('/tau', '/ta'))
      const built = await node(['build.js'], { cwd })
      expect(built.code).toBe(1)
      expect(built.stderr).toMatch(/model\.eqs:3:/)
      expect(built.stderr).toContain("'ta' is not known")
      expect(existsSync(join(cwd, 'out/main.js'))).toBe(false)
    }))
})
