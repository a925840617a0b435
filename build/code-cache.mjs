/**
 * Writes what V8 makes of the scripts of the command line beside them. The command line compiles a few
 * models first: V8 compiles a function when it is first called, and keeps only what it has compiled.
 * The build runs this in a process of its own: node build/code-cache.mjs '{"main": ..., "packages": ...}'
 */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const packed = JSON.parse(process.argv[2])
const examples = ['synapse-stdp', 'network-conductance', 'input-correlated', 'noise-threshold']

const { cacheOf, Scripts, sealed } = await loadedScripts()
const files = [packed.main, ...Object.values(packed.packages)]
if (!files.every((file) => existsSync(join(dist, cacheOf(file))))) {
  // what an earlier command line used of a package is not kept for ever
  for (const file of files) rmSync(join(dist, cacheOf(file)), { force: true })
  const scripts = new Scripts(dist, packed.packages)
  await use(scripts.load(packed.main))
  for (const [file, script] of scripts.loaded)
    write(cacheOf(file), sealed(script.createCachedData()))
}

async function use({ start }) {
  const folder = mkdtempSync(join(tmpdir(), 'brianc-'))
  const host = { runtime: join(dist, 'runtime.js'), importModule: (url) => import(url) }
  try {
    for (const name of examples) {
      const script = join(root, 'examples', `${name}.eqs`)
      process.argv = [process.argv[0], 'brianc', script, '-o', join(folder, 'sim.mjs'), '--quiet']
      await start(host)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function loadedScripts() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['compiler/scripts.ts'],
    write: false,
    format: 'esm',
    target: 'node20.19',
  })
  await stop()
  const text = Buffer.from(outputFiles[0].contents).toString('base64')
  return await import(`data:text/javascript;base64,${text}`)
}

/** Whole or not at all: a run may be reading the file. */
function write(name, contents) {
  const path = join(dist, name)
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, contents)
  renameSync(temporary, path)
}
