/** What axe finds in pages with everything that pages have, and what a keyboard can do with them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brianc, root } from '../support/brianc.js'
import { hasChromium, openBrowser, openPage } from '../support/chromium.js'
import { darkPixels, ended, saved } from './page-actions.js'
import { type Site, startSite } from './site.js'

/** All kinds of parameters, a warning, printed text, two tables behind a figure; it may fail. */
const EVERYTHING = `"""Everything at once

All that a page can show.
"""
from brian2 import *
# Membrane time constant
tau = 10*ms    # [1*ms : 1*ms : 50*ms]
taux = 2*tau
# Noise
sigma = 0.1    # [0.001 : 10]
# Input pattern
pattern = 2    # [1: weak, 2: strong]
noisy = True
broken = False
kind = 1
g = 3*nS/cm**2
duration = 100*ms
G = NeuronGroup(300, '''dv/dt = (0.8*pattern - v)/tau + noisy*sigma*sqrt(2/taux)*xi : 1
    dw/dt = w**3/tau : 1''', threshold='v > 1', reset='v = 0', method='euler')
G.w = 2
H = NeuronGroup(1, 'v : 1' if kind == 1 else 'w : 1')
S = SpikeMonitor(G)
M = StateMonitor(G, 'v', record=[0, 1])
run(duration)
print('spikes:', S.num_spikes)
subplot(211)
plot(S.t/ms, S.i, '.k')
xlabel('Time (ms)')
subplot(212)
plot(M.t/ms, M.v.T)
legend(['first', 'second'])
show()
if broken:
    print([1, 2][int(S.num_spikes)])
`
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { look: `${colorScheme}, desktop`, options: { ...DESKTOP, colorScheme } },
  { look: `${colorScheme}, phone`, options: { ...PHONE, colorScheme } },
])
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder: string
let browser: Browser
let site: Site
beforeAll(async () => {
  if (!hasChromium) return
  folder = await mkdtemp(join(tmpdir(), 'brianc-accessible-'))
  writeFileSync(join(folder, 'everything.eqs'), EVERYTHING)
  const seed = join(root, 'examples/input-latency.eqs')
  const builds = await Promise.all([
    brianc([join(folder, 'everything.eqs'), '-o', join(folder, 'everything.html')]),
    brianc([join(folder, 'everything.eqs'), '-o', join(folder, 'everything.mjs')]),
    brianc([seed, '-o', join(folder, 'seed.html')]),
  ])
  expect(builds.map(({ code }) => code)).toEqual([0, 0, 0])
  site = await startSite({
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Embedded</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style>body { margin: 0 }</style>
<script type="module" src="brianc-sim.js"></script>
<main><h1>Embedded</h1><brianc-sim src="everything.mjs"></brianc-sim></main></html>`,
    '/everything.mjs': readFileSync(join(folder, 'everything.mjs'), 'utf8'),
    '/brianc-sim.js': readFileSync(join(root, 'dist/brianc-sim.js'), 'utf8'),
  })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await site?.close()
  await browser?.close()
  if (folder) await rm(folder, { recursive: true })
})

type Axe = { run(options: RunOptions): Promise<AxeResults> }

/** What axe objects to, in a line each. */
async function objections(page: Page): Promise<string[]> {
  // the policy of a page lets no script in; the browser's own way is not asked
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // of WCAG 2.2: targets of 24 pixels
    return axe.run({ rules: { 'target-size': { enabled: true } } })
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** It does not scroll sideways if that is the width of the window. */
const widthOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth)

/** Opens all that is folded, and makes the script fail while its figures are shown. */
async function showEverything(page: Page): Promise<void> {
  await ended(page)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await page.locator('.table-frame td').first().waitFor()
  await page.getByLabel('broken', { exact: true }).check()
  await page.getByText('The simulation stopped').waitFor()
}

describe.skipIf(!hasChromium).each(LOOKS)('axe finds nothing: $look', ({ options }) => {
  test('on the page of a seed', async () => {
    const { page } = await openPage(browser, join(folder, 'seed.html'), 'seed=1', options)
    await ended(page)
    expect(await objections(page)).toEqual([])
    await page.context().close()
  })

  test('on a page with everything', async () => {
    const { page } = await openPage(browser, join(folder, 'everything.html'), 'seed=1', options)
    await showEverything(page)
    expect(await page.locator('.warnings > li').count()).toBeGreaterThan(0)
    expect(await objections(page)).toEqual([])
    expect(await widthOf(page)).toBe(options.viewport?.width)
    await page.context().close()
  })

  test('on a page that embeds it', async () => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(site.address)
    await showEverything(page)
    expect(await objections(page)).toEqual([])
    expect(await widthOf(page)).toBe(options.viewport?.width)
    const figure = await page.locator('.figure-view').screenshot()
    const [width, height] = [figure.readUInt32BE(16), figure.readUInt32BE(20)]
    const isDark = (await darkPixels(page, figure)) > (width * height) / 2
    expect(isDark).toBe(options.colorScheme === 'dark')
    await context.close()
  })
})

interface Stop {
  readonly name: string
  readonly region: string
  readonly top: number
  readonly left: number
  readonly height: number
  readonly outline: number
}

/** Where the focus is. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const node = document.activeElement as HTMLInputElement
    const label = node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent
    const { top, left, height } = node.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(node)
    return {
      name: label ?? node.textContent ?? '',
      region: node.closest('.bar, .side, .results')?.className ?? node.tagName,
      top: top + (node.closest('.bar, .side') ? 0 : scrollY),
      left,
      height,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    }
  })

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).name === name) return
  }
  throw new Error(`no Tab leads to ${name}`)
}

describe.skipIf(!hasChromium)('with the keyboard alone', () => {
  let page: Page
  let problems: readonly string[]
  beforeAll(async () => {
    const path = join(folder, 'everything.html')
    const permissions = ['clipboard-read', 'clipboard-write']
    ;({ page, problems } = await openPage(browser, path, 'seed=1', { ...DESKTOP, permissions }))
    page.setDefaultTimeout(10_000)
    await ended(page)
  })
  afterAll(() => page?.context().close())

  test('the focus is seen wherever it goes, and goes as the page is read', async () => {
    const stops: Stop[] = []
    for (let k = 0; k < 80; k++) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (stop.region === 'BODY') break
      stops.push(stop)
    }
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([])
    const regions = stops.map(({ region }) => region)
    expect(regions.filter((region, k) => region !== regions[k - 1])).toEqual([
      'bar',
      'side',
      'results',
    ])
    stops.slice(1).forEach((stop, k) => {
      const before = stops[k]
      if (before.region !== stop.region) return
      // below, or to the right in the same row
      const isBelow = stop.top > before.top + before.height / 2
      expect(isBelow || stop.left > before.left, `${before.name}, then ${stop.name}`).toBe(true)
    })
    expect(stops.length).toBeGreaterThan(25)
  })

  test('parameters of all kinds are changed', async () => {
    await tabTo(page, 'Membrane time constant tau')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('0.02 s')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash.includes('tau=0.02*second'))
    // the way back, then the slider
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('Reset tau')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => location.hash.includes('tau=21*ms'))
    await tabTo(page, 'Input pattern pattern')
    await page.keyboard.press('ArrowUp')
    await page.waitForFunction(() => location.hash.includes('pattern=1'))
    await tabTo(page, 'noisy')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => location.hash.includes('noisy=False'))
    expect((await focused(page)).name).toBe('noisy')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => !location.hash.includes('noisy'))
    await ended(page)
  })

  test('the data of a figure are opened and paged through, the figure is saved', async () => {
    await tabTo(page, 'Save Figure 1 as SVG')
    const [svg] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(svg.suggestedFilename()).toBe('figure-1.svg')
    await tabTo(page, 'Data')
    await page.keyboard.press('Enter')
    await page.locator('.table-frame td').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Next rows')
    await page.keyboard.press('Space')
    await page.getByText(/^201 to 400 of 1,000 rows$/).waitFor()
    expect((await focused(page)).name).toBe('Next rows')
  })

  test('results are saved, sources opened and copied', async () => {
    await tabTo(page, 'JSON')
    const [json] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')])
    expect(json.suggestedFilename()).toBe('everything.json')
    await tabTo(page, 'Script and generated code')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Copy everything.eqs')
    await page.keyboard.press('Enter')
    await page.locator('.source-head', { hasText: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(EVERYTHING)
  })

  test('theme and link; pause, step and stop', async () => {
    // past the end, from the top again
    await tabTo(page, 'Copy link')
    await page.keyboard.press('Enter')
    await page.getByText('Copied').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await tabTo(page, 'duration')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('5000 s')
    await page.keyboard.press('Enter')
    await page.locator('.state', { hasText: 'Running' }).waitFor()
    await tabTo(page, 'Pause')
    await page.keyboard.press('Space')
    await page.locator('.state', { hasText: 'Paused' }).waitFor()
    await tabTo(page, 'Step')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Stop')
    await page.keyboard.press('Enter')
    await page.locator('.state', { hasText: 'Stopped' }).waitFor()
    expect((await saved(page, 'JSON')).bytes.includes('"interrupted":true')).toBe(true)
    await tabTo(page, 'Reset')
    await page.keyboard.press('Enter')
    await page.locator('.state', { hasText: 'Ready' }).waitFor()
  })

  test('and nothing went wrong', () => expect(problems).toEqual([]))
})
