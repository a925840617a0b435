/**
 * Takes     Files, and where the runtime is.
 * Gives     a Bundle: one ES module without imports, of the kernels and what they use.
 * Promises  it runs from one file, with no network; same files, same bytes, wherever it is built.
 * Refuses   nothing: what does not bundle is a bug.
 */
import { dirname } from 'node:path'
import type { BuildFailure, BuildOptions, BuildResult, Plugin } from 'esbuild'
import { Bug, invariant } from '../diagnostics/bug.js'
import type { Bundle, Files } from '../ir/files.js'

export interface BundleOptions {
  readonly minify: boolean
  /** the built runtime (dist/runtime.js), or its source (runtime/index.ts) */
  readonly runtime: { readonly path: string }
}

/** Bundles of this process that are being made: the last one stops esbuild's service. */
const running = new Set<object>()

export async function bundle(files: Files, options: BundleOptions): Promise<Bundle> {
  const esbuild = await import('esbuild')
  const token = {}
  running.add(token)
  try {
    const result = await esbuild.build(settings(files, options))
    return { code: onlyOutput(result) }
  } catch (error) {
    throw asBug(error)
  } finally {
    running.delete(token)
    // a service that runs on would keep a process alive, and memory through the simulation
    if (running.size === 0) await esbuild.stop()
  }
}

function settings(files: Files, { minify, runtime }: BundleOptions) {
  return {
    stdin: { contents: files.typescript, loader: 'ts', sourcefile: 'model.ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // the code may be put into a page: no text of the user may end its script there
    supported: { 'inline-script': true },
    logLevel: 'silent',
    banner: { js: headerOf(files.typescript) },
    plugins: [runtimeFrom(runtime.path)],
    // paths in comments, and settings of a tsconfig nearby, may not depend on the place
    absWorkingDir: dirname(runtime.path),
    tsconfigRaw: {},
  } as const satisfies BuildOptions
}

/** The only import of an emitted module. */
const runtimeFrom = (path: string): Plugin => ({
  name: 'brianc/runtime',
  setup(build) {
    build.onResolve({ filter: /^brianc\/runtime$/ }, () => ({ path, sideEffects: false }))
  },
})

/** The comment that says where the module comes from: it survives minification. */
function headerOf(typescript: string): string {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(typescript)
  invariant(header, 'an emitted module starts with a comment')
  return header[0]
}

function onlyOutput(result: BuildResult<ReturnType<typeof settings>>): string {
  const outputs = Object.values(result.metafile.outputs)
  invariant(outputs.length === 1 && result.outputFiles.length === 1, 'a bundle is one file')
  const imports = outputs[0].imports.map((i) => i.path)
  invariant(imports.length === 0, `a bundle imports nothing, but this one ${imports.join(', ')}`)
  return result.outputFiles[0].text
}

function asBug(error: unknown): unknown {
  const { errors } = error as Partial<BuildFailure>
  if (errors === undefined) return error
  const places = errors.map(({ text, location }) =>
    location ? `${text} (${location.file}:${location.line}: ${location.lineText.trim()})` : text,
  )
  return new Bug(`the emitted module does not bundle: ${places.join('; ')}`)
}
