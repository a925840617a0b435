/** Pages whose server forbids more than they do themselves, and modules in Chromium as in Node. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brianc, node, root } from '../support/brianc.js'
import { hasChromium, openBrowser } from '../support/chromium.js'
import { ended, saved } from './page-actions.js'
import { startSite } from './site.js'

const folder = mkdtempSync(join(tmpdir(), 'brianc-policy-'))
const fileOf = (name: string) => join(folder, name)

let browser: Browser
beforeAll(async () => {
  if (hasChromium) browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

describe.skipIf(!hasChromium)('where the server allows no WebAssembly', () => {
  test('the page computes the same bytes without it, and has no trouble', async () => {
    const script = join(root, 'examples/noise-threshold.eqs')
    await brianc([script, '-o', fileOf('noise-threshold.html')])
    await brianc(['run', script, '--seed', '1', '--out', fileOf('node.json')])
    const html = readFileSync(fileOf('noise-threshold.html'), 'utf8')
    expect(html).toContain("'wasm-unsafe-eval'")
    // of two policies both hold
    const policy = "script-src 'unsafe-inline'; worker-src blob:"
    const site = await startSite({ '/': html }, { 'content-security-policy': policy })
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto(`${site.address}#seed=1`)
    await ended(page)
    expect((await saved(page, 'JSON')).bytes.equals(readFileSync(fileOf('node.json')))).toBe(true)
    expect(await page.locator('.figure-view').count()).toBeGreaterThan(0)
    const [worker] = page.workers()
    const compiled = await worker.evaluate(() => {
      // the smallest module there is
      const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
      try {
        return Boolean(new WebAssembly.Module(bytes))
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(compiled).toBe('CompileError')
    expect(problems).toEqual([])
    await page.close()
    await site.close()
  })
})

describe.skipIf(!hasChromium)('modules in Chromium', () => {
  // bench/models/engines.mjs does the same with all examples
  test.each(['input-correlated', 'neuron-hodgkin-huxley', 'synapse-stdp'])(
    'the results of %s are those of Node, byte for byte, with WebAssembly and without',
    async (model) => {
      const module = fileOf(`${model}.mjs`)
      await brianc([join(root, 'examples', `${model}.eqs`), '-o', module])
      const entryPoints = [join(root, 'runtime/results/json.ts')]
      buildSync({ entryPoints, format: 'esm', bundle: true, outfile: fileOf('json.js') })
      const site = await startSite({
        '/': '<!doctype html><title>modules</title><script type="module" src="main.js"></script>',
        '/main.js': `import { simulate } from './model.mjs'
          import { resultJson } from './json.js'
          globalThis.resultOf = async (target) => resultJson(await simulate({ seed: 1, target }))`,
        '/model.mjs': readFileSync(module, 'utf8'),
        '/json.js': readFileSync(fileOf('json.js'), 'utf8'),
      })
      const page = await browser.newPage()
      await page.goto(site.address)
      for (const target of ['wasm', 'js']) {
        const text = await page.evaluate(`resultOf('${target}')`)
        const out = fileOf(`${model}-${target}.json`)
        await node([module, '--seed', '1', '--target', target, '--out', out])
        expect(`${text}\n` === readFileSync(out, 'utf8'), target).toBe(true)
      }
      await page.close()
      await site.close()
    },
  )
})
