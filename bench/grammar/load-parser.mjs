/** The parser's room as a module, bundled in memory from its sources. */
import { build } from 'esbuild'

const entry = `
export * from './compiler/1-parse/index.js'
export { Reporter } from './compiler/diagnostics/diagnostic.js'
export { positionOf, locate } from './compiler/ir/source.js'
`

/** What the measurements need: the doors of 1-parse, a Reporter, and places. */
export async function loadParser() {
  const result = await build({
    stdin: { contents: entry, resolveDir: new URL('../..', import.meta.url).pathname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  const [{ text }] = result.outputFiles
  return await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)
}
