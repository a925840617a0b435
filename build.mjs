/**
 * Builds dist/: the command line, the library, the bundler, the runtime and their types.
 * `node build.mjs --no-types` leaves the type declarations out, which takes most of the time.
 */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

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
}

/** The compiler loads these late and only where it needs them: they stay packages. */
const external = ['ts-morph', 'esbuild', 'wabt', '@resvg/resvg-js']

const entries = [
  {
    // in pieces, so that a command that does not emit does not load the emitter
    entryPoints: { cli: 'compiler/cli.ts' },
    splitting: true,
    chunkNames: 'cli-[name]-[hash]',
    minify: true,
    platform: 'node',
    target: 'node20.19',
    external,
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
    entryPoints: { runtime: 'runtime/index.ts' },
    platform: 'neutral',
    target: 'es2022',
    // they stay packages, so that the bundle of a script that does without holds none of them
    external: ['d3-array', 'd3-format', 'd3-shape'],
  },
]

const results = await Promise.all(entries.map((entry) => build({ ...shared, ...entry })))
await stop()
const files = results.flatMap((result) => result.outputFiles)
mkdirSync(dist, { recursive: true })
for (const file of files) write(file.path, file.contents)
removeStale(files.map((file) => basename(file.path)))
if (!process.argv.includes('--no-types')) await declareTypes()

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

/** Pieces of the command line from an earlier build. */
function removeStale(names) {
  for (const name of readdirSync(dist)) {
    if (/^cli-.*\.js$/.test(name) && !names.includes(name)) rmSync(join(dist, name))
  }
}

/** dist/types: the declarations of compiler/ and runtime/. */
async function declareTypes() {
  const { default: ts } = await import('typescript')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const sources = { ...config, include: ['compiler', 'runtime'] }
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
