/**
 * Lets bundlers import Brian scripts: `import { simulate } from './model.eqs'`. One plugin for Vite,
 * Rollup and esbuild, by unplugin; `vite.ts`, `rollup.ts` and `esbuild.ts` are their doors.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type Diagnostic } from 'brianc'
import { bundle } from 'brianc/node'
import { createUnplugin, type UnpluginBuildContext, type UnpluginContext } from 'unplugin'
import { readBeside } from '../compiler/read-beside.js'

export interface Options {
  /** which modules are Brian scripts: those that end in `.eqs` by default */
  readonly include?: RegExp
  /**
   * whether `model.d.eqs.ts`, the types of `model.eqs`, is kept beside it: true by default.
   * TypeScript reads it where `allowArbitraryExtensions` is on
   */
  readonly types?: boolean
}

type Context = UnpluginBuildContext & UnpluginContext

/** The runtime lies beside the plugin in dist/. */
const runtime = { path: fileURLToPath(new URL('runtime.js', import.meta.url)) }

export const brianc = createUnplugin((options: Options | undefined = {}) => ({
  name: 'brianc',
  // unplugin's word for esbuild: what load() gives is JavaScript
  esbuild: { loader: 'js' as const },
  load: {
    filter: { id: options.include ?? /\.eqs$/ },
    handler(this: Context, id: string) {
      return load(this, pathOf(id), options)
    },
  },
}))

/** Vite adds queries to the paths of modules. */
const pathOf = (id: string): string => id.replace(/\?.*$/s, '')

async function load(context: Context, path: string, { types = true }: Options): Promise<string> {
  const text = await readFile(path, 'utf8')
  const { files, diagnostics, rendered } = await compile(text, {
    path,
    readFile: (beside) => {
      const found = readBeside(path, beside)
      if (typeof found === 'object') context.addWatchFile(join(dirname(path), beside))
      return found
    },
  })
  if (!files) {
    context.error({ message: rendered, id: path, ...placeOf(diagnostics, text) })
    return ''
  }
  if (diagnostics.length > 0) context.warn({ message: rendered, id: path })
  if (types) await keepTypes(path, files.declarations)
  // what the bundler makes of it is minified or not as the rest of the program
  const { code } = await bundle(files, { minify: false, runtime, kind: 'library' })
  return code
}

/** Where bundlers show the first fault. */
function placeOf([first]: readonly Diagnostic[], text: string) {
  if (first?.span === undefined) return {}
  const before = text.slice(0, first.span.start).split('\n')
  return { loc: { line: before.length, column: before[before.length - 1].length } }
}

/** Written only where it changed: whoever watches the folder would start again. */
async function keepTypes(path: string, declarations: string): Promise<void> {
  const file = path.replace(/\.(\w+)$/, '.d.$1.ts')
  if ((await readFile(file, 'utf8').catch(() => undefined)) === declarations) return
  const temporary = `${file}.${process.pid}.tmp`
  await writeFile(temporary, declarations)
  await rename(temporary, file)
}
