/** The page of a script as it is now, or one that says what is wrong with it. */
import { basename } from 'node:path'
import { renderDiagnostics } from '../runtime/values/frame.js'
import { type BundleOptions, faultsHtml, readInterface } from './7-bundle/index.js'
import type { CompileOptions } from './compile.js'
import { compileToPage } from './compile-to.js'
import type { Made } from './dev.js'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { Source } from './ir/source.js'
import { readSource } from './read-source.js'
import { version } from './version.js'

export async function devPage(
  path: string,
  wanted: CompileOptions,
  settings: BundleOptions,
): Promise<Made> {
  const faulty = async (diagnostics: readonly Diagnostic[], source: Source): Promise<Made> => {
    const faults = renderDiagnostics(diagnostics, source, { color: false })
    const own = await readInterface(settings.runtime.path, true)
    return { html: await faultsHtml(basename(path), faults, own, version), faults, beside }
  }
  const beside: string[] = []
  const readFile = (file: string) => {
    beside.push(file)
    return wanted.readFile?.(file)
  }
  const source = await readSource(path)
  if ('diagnostic' in source) return await faulty([source.diagnostic], { path, text: '' })
  const { compilation, bundled } = await compileToPage(
    source,
    { ...wanted, readFile },
    { ...settings, dev: true },
  )
  if (bundled === undefined) return await faulty(compilation.diagnostics, compilation.source)
  return { html: bundled.code, beside }
}
