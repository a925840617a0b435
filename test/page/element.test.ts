/** `<brianc-sim>`: any generated module in a page of somebody else's. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brianc, root } from '../support/brianc.js'
import { hasChromium, openBrowser } from '../support/chromium.js'

const host = `<!doctype html><html lang="en"><title>A lesson</title><link rel="icon" href="data:,">
<script type="module" src="brianc-sim.js"></script>
<h1>A lesson</h1><brianc-sim src="sim.mjs"></brianc-sim>`
const policy =
  "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; worker-src blob:; img-src data: blob:"

describe.skipIf(!hasChromium)('<brianc-sim>', () => {
  let folder: string
  let server: Server
  let address: string
  let browser: Browser
  let page: Page
  let problems: string[]
  let served = policy

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'element-'))
    const script = join(root, 'examples/input-latency.eqs')
    const { code, stderr } = await brianc([script, '-o', join(folder, 'sim.mjs')])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    server = createServer(({ url }, response) => {
      const files: Record<string, string> = {
        '/sim.mjs': join(folder, 'sim.mjs'),
        '/brianc-sim.js': join(root, 'dist/brianc-sim.js'),
      }
      const file = files[url ?? '']
      if (url !== '/' && file === undefined) return void response.writeHead(404).end()
      response.writeHead(200, {
        'content-type': file ? 'text/javascript' : 'text/html',
        'content-security-policy': served,
      })
      response.end(file ? readFileSync(file) : host)
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true })
  })

  const open = async () => {
    page = await browser.newPage()
    problems = []
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (message) => problems.push(message.text()))
    await page.goto(address)
  }

  test('runs a module, draws its figure and leaves the address of the page alone', async () => {
    await open()
    await page.locator('.state', { hasText: /^Done/ }).waitFor()
    await page.locator('figure svg').first().waitFor()
    await page.getByLabel('Seed', { exact: true }).fill('7')
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.locator('.state', { hasText: /^Done/ }).waitFor()
    expect(page.url()).toBe(address)
    expect(problems).toEqual([])
    await page.close()
  })

  test('says what is wrong where there is no such module, and takes another one', async () => {
    await open()
    await page.evaluate(() => document.querySelector('brianc-sim')?.setAttribute('src', 'none.mjs'))
    const alert = page.getByRole('alert').filter({ hasText: 'none.mjs cannot be loaded' })
    await alert.waitFor()
    await page.evaluate(() => document.querySelector('brianc-sim')?.setAttribute('src', 'sim.mjs'))
    await page.locator('.state', { hasText: /^Done/ }).waitFor()
    expect(await page.locator('brianc-sim .simulation').count()).toBe(1)
    await page.close()
  })

  test('says what the policy of the page has to allow', async () => {
    served = policy.replace('worker-src blob:', "worker-src 'none'")
    await open()
    served = policy
    const alert = page.locator('[role=alert]', { hasText: 'content security policy' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('worker-src blob:')
    expect(await alert.textContent()).not.toMatch(/bug|undefined/)
    await page.close()
  })

  test('ends its worker when it is taken away', async () => {
    await open()
    await page.locator('.state', { hasText: /^Done/ }).waitFor()
    expect(page.workers()).toHaveLength(1)
    await page.evaluate(() => document.querySelector('brianc-sim')?.remove())
    await expect.poll(() => page.workers().length).toBe(0)
    await page.close()
  })
})
