/** Prints the time of a normal draw and the size of the code that draws it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const scratch = mkdtempSync(join(tmpdir(), 'random-'))
const outfile = join(scratch, 'normals.mjs')
const contents = `export { fillNormal } from './normal-law.js'
export { RandomState } from './random-state.js'`
const resolveDir = new URL('../../runtime/random', import.meta.url).pathname
buildSync({ stdin: { contents, resolveDir }, bundle: true, minify: true, format: 'esm', outfile })
const { RandomState, fillNormal } = await import(pathToFileURL(outfile).href)
const buffer = new Float64Array(10_000)
let best = Infinity
for (let run = 0; run < 40; run++) {
  const random = new RandomState(1)
  const start = performance.now()
  for (let k = 0; k < 50; k++) fillNormal(random, buffer, buffer.length)
  best = Math.min(best, performance.now() - start)
}
console.log(`${(best * 2).toFixed(1)} ns a normal, ${statSync(outfile).size} bytes`)
rmSync(scratch, { recursive: true })
