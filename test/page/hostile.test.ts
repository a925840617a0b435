/** A script whose text would be markup, were it not kept from that: none of it gets to be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brianc } from '../support/brianc.js'
import { hasChromium, openBrowser, openPage } from '../support/chromium.js'

const TITLE = 'A </title><script>alert(1)</script> & <!-- <script> title'
const PRINTED = '</script><script>alert(2)</script><!-- <script>'
const script = `"""${TITLE}

Describes <img src=x onerror=alert(3)> things.
"""
from brian2 import *
# A label in <b>bold</b></script>
tau = 10*ms  # [1*ms : 1*ms : 20*ms] </script><!-- <script>
G = NeuronGroup(3, 'dv/dt = -v/tau : 1  # </template></script><script>alert(4)</script>')
G.v = 1
M = StateMonitor(G, 'v', record=True)
run(20*ms)
print('${PRINTED}')
plot(M.t/ms, M.v.T, label='<script>alert(5)</script>')
legend()
title('</svg><script>alert(6)</script>')
xlabel('"><img src=x onerror=alert(7)>')
`
let folder: string
let html: string
const path = () => join(folder, 'a<b>&"c.html')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const source = join(folder, 'a<b>&"c.eqs')
  writeFileSync(source, script)
  expect((await brianc([source, '-o', path()])).code).toBe(0)
  html = readFileSync(path(), 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the page has the scripts of every page: the simulation as text, and the interface', () => {
  expect(html.match(/<script/gi)).toHaveLength(2)
  expect(html.match(/<\/script/gi)).toHaveLength(2)
  expect(html.match(/<!--/g)).toBe(null)
})

test.skipIf(!hasChromium)('what is written is shown as it is written', async () => {
  const browser = await openBrowser()
  try {
    const { page, problems } = await openPage(browser, path())
    page.on('dialog', (dialog) => problems.push(dialog.message()))
    await page.locator('.state', { hasText: /^Done/ }).waitFor()
    expect(await page.title()).toBe(TITLE)
    expect(await page.locator('h1').textContent()).toBe(TITLE)
    await page.locator('pre', { hasText: PRINTED }).first().waitFor()
    await page.getByText('A label in <b>bold</b></script>').waitFor()
    await page.locator('svg text', { hasText: '</svg><script>alert(6)</script>' }).waitFor()
    expect(await page.locator('main img, main script, main b').count()).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})
