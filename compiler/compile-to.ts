/** From a script to what the command line writes or runs: compiled and bundled at the same time. */
import { type BundleOptions, bundle, pageHtml, readInterface } from './7-bundle/index.js'
import { type CompileOptions, compile } from './compile.js'
import type { Source } from './ir/source.js'
import { version } from './version.js'

/** The bundler starts and reads the runtime while the script is compiled. */
export async function compileToBundle(
  source: Source,
  wanted: CompileOptions,
  settings: BundleOptions,
) {
  let ready = 0
  const compiling = breathe()
    .then(() => compile(source, wanted))
    .finally(() => {
      ready = seconds()
    })
  const files = compiling.then((compilation) => compilation.files)
  const [compilation, bundled] = await Promise.all([
    compiling,
    bundle(files, { ...settings, endsService: true }),
  ])
  const phases = { ...compilation.phases, bundle: seconds() - ready }
  return { compilation: { ...compilation, phases }, bundled }
}

/** The page needs the words of the model, and the interface that was built. */
export async function compileToPage(
  source: Source,
  wanted: CompileOptions,
  { dev = false, ...settings }: BundleOptions & { readonly dev?: boolean },
) {
  const reading = readInterface(settings.runtime.path, dev)
  const made = await compileToBundle(
    source,
    { ...wanted, page: true },
    { ...settings, kind: 'worker' },
  )
  const { compilation, bundled } = made
  if (bundled === undefined || !compilation.files) return made
  const code = await pageHtml(bundled.code, compilation.files, await reading, version)
  return { compilation, bundled: { code } }
}

/** Lets other processes be answered. */
export const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Seconds since the process started. */
export function seconds(): number {
  return performance.now() / 1000
}
