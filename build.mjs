/**
 * Builds dist/: the command line, the library, the bundler, the runtime and their types.
 * `node build.mjs --no-types` leaves the type declarations out, which takes most of the time.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { licences, packCommand, packPackage } from './build/packed.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const dist = join(root, 'dist')

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'esm',
  outdir: dist,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}

/** The compiler loads these late and only where it needs them: they stay packages. */
const external = ['ts-morph', 'esbuild', 'wabt', '@resvg/resvg-js']

const scripts = await Promise.all([
  packCommand(root, external),
  packPackage(root, 'ts-morph', dist),
])
const [main, tsMorph] = scripts.map(({ name }) => name)
const packed = { main, packages: { 'ts-morph': tsMorph } }

const entries = [
  {
    entryPoints: { cli: 'compiler/launch.ts' },
    platform: 'node',
    target: 'node20.19',
    define: { packed: JSON.stringify(packed) },
  },
  {
    entryPoints: { index: 'compiler/index.ts' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external,
  },
  {
    entryPoints: { node: 'compiler/7-bundle/index.ts' },
    platform: 'node',
    target: 'node20.19',
    external,
  },
  {
    entryPoints: { vitest: 'compiler/vitest.ts' },
    platform: 'neutral',
    target: 'es2022',
    external: ['vitest'],
  },
  {
    entryPoints: { runtime: 'runtime/index.ts' },
    // fields without a value are types alone: no code for them in bundles
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    platform: 'neutral',
    target: 'es2022',
    // they stay packages, so that the bundle of a script that does without holds none of them
    external: ['d3-array', 'd3-format', 'd3-shape'],
  },
  {
    entryPoints: ['vite', 'rollup', 'esbuild'].map((name) => `plugin/${name}.ts`),
    platform: 'node',
    target: 'node20.19',
    splitting: true,
    chunkNames: 'plugin',
    external: ['brianc', 'brianc/node', 'unplugin'],
  },
  // the interface of pages, which the bundler puts into them as text
  {
    entryPoints: { page: 'runtime/page/ui/page.ts', dev: 'runtime/page/ui/dev.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
  },
  {
    entryPoints: ['page', 'dev'].map((name) => `runtime/page/ui/${name}.css`),
    minify: true,
    target: 'es2022',
  },
]

const results = await Promise.all(entries.map((entry) => build({ ...shared, ...entry })))
results.push(await buildElement(results))
await stop()
const files = results.flatMap(({ outputFiles, metafile }) =>
  outputFiles.map(({ path, text }) => {
    const { inputs } = metafile.outputs[relative(root, path)]
    return { path, contents: licences({ inputs }, root) + text }
  }),
)
mkdirSync(dist, { recursive: true })
for (const { name, contents } of scripts) if (contents) write(join(dist, name), contents)
for (const file of files) write(file.path, file.contents)
removeStale([main, tsMorph])
execFileSync(process.execPath, [join(root, 'build/code-cache.mjs'), JSON.stringify(packed)], {
  stdio: 'inherit',
})
if (!process.argv.includes('--no-types')) await declareTypes()

/** `<brianc-sim>`, one module with the text of its worker and its style inside. */
async function buildElement(results) {
  const browser = { ...shared, platform: 'browser', target: 'es2022', minify: true }
  const worker = await build({
    ...browser,
    entryPoints: { worker: 'runtime/page/element-worker.ts' },
    define: { 'import.meta.page': 'true' },
    format: 'iife',
  })
  const style = results.flatMap((r) => r.outputFiles).find(({ path }) => path.endsWith('page.css'))
  return await build({
    ...browser,
    entryPoints: { 'brianc-sim': 'runtime/page/ui/element.ts' },
    define: {
      elementWorker: JSON.stringify(worker.outputFiles[0].text),
      elementStyle: JSON.stringify(style.text),
    },
  })
}

/** Whole or not at all, and only where something changed: a run may be reading the file. */
function write(path, contents) {
  const isCommand = basename(path) === 'cli.js'
  const text = (isCommand ? '#!/usr/bin/env node\n' : '') + Buffer.from(contents).toString('utf8')
  if (existing(path) === text) return
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  if (isCommand) chmodSync(temporary, 0o755)
  renameSync(temporary, path)
}

function existing(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Scripts of the command line from an earlier build, with what V8 made of them. */
function removeStale(names) {
  for (const file of readdirSync(dist)) {
    const kept = names.some((name) => file === name || file.startsWith(`${name}.`))
    if (file.startsWith('cli-') && !kept) rmSync(join(dist, file))
  }
}

/** dist/types: the declarations of compiler/ and runtime/. */
async function declareTypes() {
  const { default: ts } = await import('typescript')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const sources = { ...config, include: ['compiler', 'runtime', 'plugin'] }
  const { options, fileNames } = ts.parseJsonConfigFileContent(sources, ts.sys, root)
  const program = ts.createProgram(fileNames, {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    noEmit: false,
    outDir: join(dist, 'types'),
  })
  const { diagnostics } = program.emit()
  if (diagnostics.length === 0) return
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  }
  process.stderr.write(ts.formatDiagnostics(diagnostics, host))
  process.exitCode = 1
}
