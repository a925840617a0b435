/** The public door of the compiler: from a script's text to a TypeScript module. Runs in a browser. */
import { diagnosticsJson, renderDiagnostics } from '../runtime/values/frame.js'
import { type Compilation, compile as compileSource } from './compile.js'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { faultOf } from './input.js'
import type { Files, PageText } from './ir/files.js'
import type { ReadFile, Source } from './ir/source.js'
import { notebookText } from './notebook.js'
import { type PassName, passes } from './passes.js'
import { version } from './version.js'

export type { Diagnostic, Files, PageText, PassName, ReadFile }
export { passes, version }

export interface Options {
  /** the name of the script in messages and in the emitted module; 'model.eqs' by default */
  readonly path?: string
  /** files beside the script, by their path from its folder: modules (text) and data */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** gives these files one by one, in place of `files` */
  readonly readFile?: ReadFile
  /** optimiser passes that are left out, which changes no result */
  readonly without?: readonly PassName[]
  /** `files.page` is wanted: title, description and equations for a page */
  readonly page?: boolean
}

export interface Compiled {
  /** the emitted TypeScript, unless there were errors */
  readonly files?: Files
  readonly diagnostics: readonly Diagnostic[]
  /** the diagnostics as a person reads them: frames with carets, without colours */
  readonly rendered: string
  /** the diagnostics in the JSON form of `--json` */
  readonly json: ReturnType<typeof diagnosticsJson>
}

/**
 * Compiles the text of a Brian 2 script, or of a notebook whose path ends in .ipynb. Never throws
 * for a fault of the script.
 */
export async function compile(text: string, options: Options = {}): Promise<Compiled> {
  const path = options.path ?? 'model.eqs'
  const script = path.endsWith('.ipynb') ? notebookText(text) : text
  if (typeof script !== 'string') return told([faultOf(script, path)], { path, text: '' })
  const readFile = fileReader(options.files) ?? options.readFile
  const compilation: Compilation = await compileSource(
    { path, text: script },
    { version, readFile, without: options.without, page: options.page },
  )
  const { diagnostics, files, source } = compilation
  return { files, ...told(diagnostics, { path, text: source.text }) }
}

function fileReader(files: Options['files']): ReadFile | undefined {
  if (!files) return undefined
  return (path) => {
    if (!Object.hasOwn(files, path)) return undefined
    const file = files[path]
    return typeof file === 'string' ? new TextEncoder().encode(file) : file
  }
}

const told = (diagnostics: readonly Diagnostic[], source: Source): Compiled => ({
  diagnostics,
  rendered: renderDiagnostics(diagnostics, source, { color: false }),
  json: diagnosticsJson(diagnostics, source.path, source.text),
})
