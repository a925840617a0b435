/** A golden file of Node holds in Chromium, with both back ends, and is explained there. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
// @ts-expect-error: a script of bench/ without declarations
import { askBrowser } from '../../bench/browser.mjs'
import { brianc, inScratch, root } from '../support/brianc.js'

const chromium = '/usr/bin/chromium'

const page = `<!doctype html><script type="module">
  import { simulate } from './sim.mjs'
  import { compareGolden, explain, readGolden } from './golden.mjs'
  const golden = readGolden(await (await fetch('./model.golden.json')).text())
  const { seed, set } = golden
  const found = []
  for (const target of ['wasm', 'js']) {
    found.push(explain(compareGolden(golden, await simulate({ seed, set, target }))))
  }
  found.push(explain(compareGolden(golden, await simulate({ seed: 2, set }))))
  await fetch('/found', { method: 'POST', body: JSON.stringify(found) })</script>`

test.skipIf(!existsSync(chromium))(
  'a golden file holds in Chromium',
  () =>
    inScratch(async (folder) => {
      cpSync(join(root, 'examples/input-latency.eqs'), join(folder, 'model.eqs'))
      const run = (...argv: string[]) => brianc(argv, { cwd: folder })
      expect((await run('golden', 'record', 'model.eqs', '--seed', '1')).code).toBe(0)
      expect((await run('model.eqs', '-o', 'sim.mjs')).code).toBe(0)
      await build({
        entryPoints: [join(root, 'runtime/golden/index.ts')],
        outfile: join(folder, 'golden.mjs'),
        format: 'esm',
        bundle: true,
        platform: 'browser',
      })
      const answer = (url: string) => {
        if (url === '/') return ['text/html', page]
        const type = url.endsWith('.mjs') ? 'text/javascript' : 'application/json'
        const path = join(folder, url)
        return existsSync(path) ? [type, readFileSync(path, 'utf8')] : undefined
      }
      const answered = await askBrowser(chromium, { answer, scratch: folder, patience: 60_000 })
      const [wasm, js, other] = JSON.parse(answered)
      expect([wasm, js]).toEqual(['', ''])
      expect(other).toContain('first difference: spike monitor M, spike 1 of 1,910, of neuron')
    }),
  90_000,
)
