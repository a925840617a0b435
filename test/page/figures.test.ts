/** Figures, data, messages and downloads of pages, in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brianc, root } from '../support/brianc.js'
import { hasChromium, type OpenedPage, openBrowser, openPage } from '../support/chromium.js'
import { button, darkPixels, ended, saved } from './page-actions.js'

const SCRIPTS = {
  raster: readFileSync(join(root, 'examples/input-latency.eqs'), 'utf8'),
  fails: `from brian2 import *
tau = 10*ms
G = NeuronGroup(3, 'dv/dt = (1.5 - v)/tau : 1', threshold='v > 1', reset='v = 0', method='exact')
print('<b>before</b>')
run(5*ms)
for k in range(5):
    rates = [1, 2, 3]
    print('rate of', k, 'is', rates[k])
`,
  plain: `from brian2 import *
tau = 1*ms
G = NeuronGroup(3, 'dv/dt = v**3/tau : 1', method='euler')
G.v = [1, 2, 0.1]
P = PoissonGroup(50, 20*Hz)
inputs = SpikeMonitor(P)
run(20*ms)
for k in range(4000):
    print('line', k, 'of the text that this script prints')
`,
} as const

let folder: string
let browser: Browser
const fileOf = (name: string) => join(folder, name)

beforeAll(async () => {
  if (!hasChromium) return
  folder = await mkdtemp(join(tmpdir(), 'brianc-page-'))
  const pages = Object.entries(SCRIPTS).map(async ([name, script]) => {
    writeFileSync(fileOf(`${name}.eqs`), script)
    const { code, stderr } = await brianc([fileOf(`${name}.eqs`), '-o', fileOf(`${name}.html`)])
    if (code !== 0) throw new Error(stderr)
  })
  ;[browser] = await Promise.all([openBrowser(), ...pages])
}, 60_000)
afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, { recursive: true })
})

const open = (name: keyof typeof SCRIPTS): Promise<OpenedPage> =>
  openPage(browser, fileOf(`${name}.html`), 'seed=1')

describe.skipIf(!hasChromium)('a page with a figure', () => {
  let opened: OpenedPage
  let page: Page
  beforeAll(async () => {
    opened = await open('raster')
    page = opened.page
    await ended(page)
    await page.locator('.figure-view').waitFor()
    const flags = ['--seed', '1', '--out', fileOf('node.json'), '--figures', folder]
    await brianc(['run', fileOf('raster.eqs'), ...flags])
  }, 60_000)

  test('shows it, with a name for those who do not see it', async () => {
    const figure = page.getByRole('img')
    expect(await figure.getAttribute('aria-label')).not.toBe('')
    const { width = 0, height = 0 } = (await figure.boundingBox()) ?? {}
    expect(width / height).toBeCloseTo(640 / 480, 2)
    const dark = await darkPixels(page, await figure.screenshot())
    expect(dark).toBeGreaterThan(2000)
    expect(await page.locator('.figure-name').textContent()).toBe('Figure 1')
  })

  test('has the numbers behind it in a table, some rows at a time, and all of them as a file', async () => {
    const { monitors } = JSON.parse(readFileSync(fileOf('node.json'), 'utf8'))
    const { t, i, N } = monitors.M
    const rows = t.map((time: number, k: number) => [`${time / 0.001}`, `${i[k]}`])
    await page.getByText('Data', { exact: true }).click()
    const table = page.getByRole('table')
    const cells = () =>
      table
        .locator('tbody tr')
        .evaluateAll((lines) =>
          lines.map((line) => Array.from(line.children, (c) => c.textContent)),
        )
    await table.getByRole('columnheader', { name: 'Neuron index' }).waitFor()
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Time (ms)',
      'Neuron index',
    ])
    expect(await cells()).toEqual(rows.slice(0, 200))
    const total = N.toLocaleString('en')
    expect(await page.locator('.table-place').textContent()).toBe(`First 200 of ${total} rows`)
    await button(page, 'Next rows').click()
    await page.getByText(`201 to 400 of ${total} rows`).waitFor()
    expect(await cells()).toEqual(rows.slice(200, 400))
    const { name, bytes } = await saved(page, 'Save all as CSV')
    expect(name).toBe('figure-1-data-1.csv')
    const lines = bytes.toString().trimEnd().split('\r\n')
    expect(lines).toEqual(['Time (ms),Neuron index', ...rows.map((row: string[]) => row.join(','))])
  })

  test('saves results as Node gives them', async () => {
    const { name, bytes } = await saved(page, 'JSON')
    expect(name).toBe('raster.json')
    expect(bytes.equals(readFileSync(fileOf('node.json')))).toBe(true)
  })

  test('saves results for numpy and as tables', async () => {
    const { monitors } = JSON.parse(readFileSync(fileOf('node.json'), 'utf8'))
    const npz = await saved(page, /^NumPy/)
    expect(npz.name).toBe('raster.npz')
    const times = unzipSync(npz.bytes)['M.t.npy'].slice(128)
    expect(Array.from(new Float64Array(times.buffer))).toEqual(monitors.M.t)
    const csv = await saved(page, /^Tables/)
    expect(csv.name).toBe('raster.zip')
    const lines = strFromU8(unzipSync(csv.bytes)['M.csv']).trimEnd().split('\n')
    expect(lines).toHaveLength(monitors.M.N + 1)
  })

  test('saves its figure as the file of --figures, and as a picture twice as fine', async () => {
    const svg = await saved(page, 'Save Figure 1 as SVG')
    expect(svg.name).toBe('figure-1.svg')
    expect(svg.bytes.toString()).toBe(readFileSync(fileOf('figure-1.svg'), 'utf8'))
    const png = await saved(page, 'Save Figure 1 as PNG')
    expect(png.name).toBe('figure-1.png')
    expect(png.bytes.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1280, 960])
    expect(await darkPixels(page, png.bytes)).toBeGreaterThan(10000)
  })

  test('saves its script and the code made of it, which it also shows, folded', async () => {
    const script = await saved(page, /^Script/)
    expect(script.name).toBe('raster.eqs')
    expect(script.bytes.toString()).toBe(SCRIPTS.raster)
    const base64 = /^ *'[A-Za-z0-9+/]{80,}'/m
    const code = await saved(page, /^Generated code/)
    expect(code.name).toBe('raster.ts')
    expect(code.bytes.toString()).toMatch(base64)
    await page.getByText('Script and generated code').click()
    const shown = await page.getByLabel('raster.eqs', { exact: true }).textContent()
    expect(shown?.trimEnd()).toBe(SCRIPTS.raster.trimEnd())
    const typescript =
      (await page.getByLabel('Generated TypeScript', { exact: true }).textContent()) ?? ''
    expect(typescript).toMatch(/… \d+ kB of WebAssembly …/)
    expect(typescript).not.toMatch(base64)
    const lines = code.bytes.toString().split('\n')
    const last = page.getByLabel('Generated TypeScript', { exact: true }).locator('.line').last()
    const number = Number(await last.getAttribute('data-line'))
    expect(lines[number - 1]).toBe((await last.textContent())?.trimEnd())
  })

  test('is drawn anew in place: its canvases, buttons and focus stay', async () => {
    const view = page.locator('.figure-view')
    await button(page, 'Save Figure 1 as PNG').focus()
    await view.evaluate((node) => node.setAttribute('data-same', ''))
    await button(page, 'Run').evaluate((node: HTMLElement) => node.click())
    await ended(page)
    expect(await page.locator('.figure-view[data-same]').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('PNG')
  })

  test('asked for nothing but itself, and had no trouble', () => {
    expect(opened.problems).toEqual([])
    const foreign = opened.requests.filter((address) => !/^(blob|data):/.test(address))
    expect(foreign).toEqual([opened.requests[0]])
  })
})

describe.skipIf(!hasChromium)('messages', () => {
  test('a failure is told in words, with the line of the script', async () => {
    const { page, problems } = await open('fails')
    const alert = page.locator('.messages [role=alert]')
    await alert.getByText('The simulation stopped').waitFor()
    expect(await alert.textContent()).toContain('List index out of range.')
    expect(await alert.locator('.place').textContent()).toBe('line 8')
    expect(await alert.locator('mark').textContent()).toBe("print('rate of', k, 'is', rates[k])")
    const printed = await page.getByRole('log').textContent()
    expect(printed).toBe('<b>before</b>\nrate of 0 is 1\nrate of 1 is 2\nrate of 2 is 3\n')
    const json = button(page, 'JSON')
    expect(await json.getAttribute('aria-disabled')).toBe('true')
    await json.click({ force: true })
    expect(await page.locator('.downloads').textContent()).toContain('when a run has ended')
    expect(problems).toEqual([])
  })

  test('of a script without figures there is a summary; warnings and much text have their place', async () => {
    const { page } = await open('plain')
    await ended(page)
    const figures = page.getByLabel('Figures')
    expect(await figures.textContent()).toContain('This script draws no figures.')
    const row = page.getByRole('row', { name: 'inputs' })
    expect(await row.textContent()).toMatch(/^inputs\d+$/)
    const warning = (await page.getByRole('list', { name: 'Warnings' }).textContent()) ?? ''
    expect(warning).toContain('became infinite')
    expect(warning).toContain('run(20*ms)')
    expect(warning).not.toContain('--')
    const printed = (await page.getByRole('log').textContent()) ?? ''
    expect(printed).toHaveLength(100_000)
    expect(printed.endsWith('line 3999 of the text that this script prints\n')).toBe(true)
    expect(await page.locator('.printed .hint').textContent()).toMatch(
      /^The first [\d,]+ characters/,
    )
  })
})
