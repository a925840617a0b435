/**
 * Takes     Files, and where the runtime is.
 * Gives     a Bundle: one ES module without imports, of the kernels and what they use.
 * Promises  it runs from one file, with no network; same files, same bytes, wherever it is built.
 * Refuses   nothing: what does not bundle is a bug.
 */
import { dirname, join } from 'node:path'
import type { BuildFailure, BuildOptions, BuildResult, Plugin } from 'esbuild'
import { Bug, invariant } from '../diagnostics/bug.js'
import type { Bundle, Files } from '../ir/files.js'

export interface BundleOptions {
  readonly minify: boolean
  /** the bundle has a map, through that of the files, to the script */
  readonly sourceMap?: boolean
  /** the built runtime (dist/runtime.js), or its source (runtime/index.ts) */
  readonly runtime: { readonly path: string }
  /** `module` by default */
  readonly kind?: Kind
  /** esbuild's service ends with the last bundle: whoever is a part of a larger program may not do that */
  readonly endsService?: boolean
}

export { faultsHtml, pageHtml, readInterface } from './page.js'

/**
 * What the bundle is: a module that is a command too, one that is a part of something larger, or
 * the text of a classic worker of a page.
 */
type Kind = 'module' | 'library' | 'worker'
/** What a bundle is made of. */
export type Emitted = Pick<Files, 'typescript' | 'map'>

/** Bundles of this process that are being made: the last one stops esbuild's service. */
const running = new Set<object>()

/**
 * Where files are still being made, the bundler starts and reads the runtime in the meantime; without
 * files there is no bundle.
 */
export async function bundle(files: Emitted, options: BundleOptions): Promise<Bundle>
export async function bundle(
  files: Promise<Emitted | undefined>,
  options: BundleOptions,
): Promise<Bundle | undefined>
export async function bundle(
  files: Emitted | Promise<Emitted | undefined>,
  options: BundleOptions,
): Promise<Bundle | undefined> {
  const module = Promise.resolve(files)
  // where this is rejected, so is the build, or what comes after it
  module.catch(() => {})
  const esbuild = await import('esbuild')
  const token = {}
  running.add(token)
  try {
    const result = await esbuild.build(settings(module, options))
    const made = await module
    if (made === undefined) return undefined
    // a page says it elsewhere
    const header = options.kind === 'worker' ? '' : `${headerOf(made.typescript)}\n`
    const { text, map } = scriptIn(result)
    const own = made.map
    return { code: header + text, ...(map && own ? { map: finishedMap(map, header, own) } : {}) }
  } catch (error) {
    await module
    throw asBug(error)
  } finally {
    running.delete(token)
    // a service that runs on would keep a process alive, and memory through the simulation
    if (options.endsService && running.size === 0) await esbuild.stop()
  }
}

function settings(
  module: Promise<Emitted | undefined>,
  { minify, sourceMap, runtime, kind = 'module' }: BundleOptions,
) {
  return {
    entryPoints: [{ in: kind === 'worker' ? 'worker.js' : 'model.ts', out: 'main' }, 'early.js'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify,
    sourcemap: sourceMap ? 'external' : false,
    ...(kind === 'worker'
      ? { format: 'iife', define: { ...forPage(true), 'import.meta.url': '""' } }
      : { format: 'esm', define: forPage(false) }),
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // the code may be put into a page: no text of the user may end its script there
    supported: { 'inline-script': true },
    logLevel: 'silent',
    plugins: [sources(module, runtime.path, kind)],
    // paths in comments, and settings of a tsconfig nearby, may not depend on the place
    absWorkingDir: dirname(runtime.path),
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  } as const satisfies BuildOptions
}

/** See runtime/plot/layers/data/data-of.ts. */
const forPage = (is: boolean): Record<string, string> => ({ 'import.meta.page': `${is}` })

/**
 * The emitted module, its only import, and a module of no use but that it asks for the runtime too: so
 * that the runtime is read while the emitted module is waited for.
 */
const sources = (module: Promise<Emitted | undefined>, runtime: string, kind: Kind): Plugin => ({
  name: 'brianc',
  setup(build) {
    const inDist = ({ path }: { path: string }) => ({ path: join(dirname(runtime), path) })
    build.onResolve({ filter: /^(model\.ts|(early|worker|no-command|for-page)\.js)$/ }, inDist)
    build.onResolve({ filter: /^brianc\/runtime$/ }, ({ importer }) => {
      const own = /[\\/]model\.ts$/.test(importer) && runtimeFor[kind]
      return { path: own ? join(dirname(runtime), own) : runtime, sideEffects: false }
    })
    build.onLoad({ filter: /[\\/]model\.ts$/ }, async () => {
      return { contents: contentsOf(await module), loader: 'ts' }
    })
    for (const [name, contents] of Object.entries(ownModules)) {
      const filter = new RegExp(`[\\\\/]${name}\\.js$`)
      build.onLoad({ filter }, () => ({ contents }))
    }
  },
})

/** What emitted code has for the runtime, where that is not the whole. */
const runtimeFor: Readonly<Record<Kind, string | undefined>> = {
  module: undefined,
  library: 'no-command.js',
  worker: 'for-page.js',
}

const ownModules = {
  early: "import 'brianc/runtime'",
  worker:
    "import { model, simulate } from 'model.ts'\n" +
    "import { servePage } from 'brianc/runtime'\n" +
    'servePage({ model, simulate }, self)',
  // neither pages nor parts of programs have a command line
  'no-command': "export * from 'brianc/runtime'\nexport const runAsCommand = () => {}",
  // nor does a page ask for another stream than Brian's
  'for-page':
    "export * from 'brianc/runtime'\n" +
    'export const runAsCommand = () => {}, philoxRandom = undefined',
}

/** The comment that says where the module comes from: it survives minification. */
function headerOf(typescript: string): string {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(typescript)
  invariant(header, 'an emitted module starts with a comment')
  return header[0]
}

/** esbuild follows a map that it finds at the end. */
function contentsOf(made: Emitted | undefined): string {
  const { typescript = '', map } = made ?? {}
  if (map === undefined) return typescript
  const data = Buffer.from(map).toString('base64')
  // in two parts: in one, tools would take it for the map of this file
  const mark = ['//# sourceMapping', 'URL=data:application/json;base64'].join('')
  return `${typescript}\n${mark},${data}\n`
}

function scriptIn({ metafile, outputFiles }: BuildResult<ReturnType<typeof settings>>) {
  const output = metafile.outputs['out/main.js']
  const file = outputFiles.find(({ path }) => /[\\/]main\.js$/.test(path))
  const map = outputFiles.find(({ path }) => /[\\/]main\.js\.map$/.test(path))
  invariant(output && file && outputFiles.length === (map ? 4 : 2), 'a bundle is one file')
  const imports = output.imports.map((i) => i.path)
  invariant(imports.length === 0, `a bundle imports nothing, but this one ${imports.join(', ')}`)
  return { text: file.text, map: map?.text }
}

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent: readonly (string | null)[]
  readonly mappings: string
}

/** Below the header. The runtime has a name and no text, wherever it lies. */
function finishedMap(text: string, header: string, own: string): string {
  const map: SourceMap = JSON.parse(text)
  const scripts = (JSON.parse(own) as SourceMap).sources
  // as seen from the folder that esbuild thinks to write to
  const scriptOf = (source: string) => scripts.find((name) => source === `../${name}`)
  return JSON.stringify({
    ...map,
    sources: map.sources.map(
      (source) =>
        scriptOf(source) ?? `brianc/${source.replace(/^(.*\bnode_modules\/|(\.\.\/)+)/, '')}`,
    ),
    sourcesContent: map.sourcesContent.map((content, k) =>
      scriptOf(map.sources[k]) === undefined ? null : content,
    ),
    mappings: header.replace(/[^\n]/g, '').replaceAll('\n', ';') + map.mappings,
  })
}

function asBug(error: unknown): unknown {
  const { errors } = error as Partial<BuildFailure>
  if (errors === undefined) return error
  const places = errors.map(({ text, location }) =>
    location ? `${text} (${location.file}:${location.line}: ${location.lineText.trim()})` : text,
  )
  return new Bug(`the emitted module does not bundle: ${places.join('; ')}`)
}
