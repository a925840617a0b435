/** A page in Chromium whose controls are tried: what it asks of its simulation and what it hears. */
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Reply, Request } from '../../runtime/page/protocol.js'
import { brianc } from '../support/brianc.js'
import { hasChromium, openBrowser } from '../support/chromium.js'

const SCRIPT = `from brian2 import *
# Membrane time constant
tau = 10*ms    # [1*ms : 1*ms : 50*ms]
taux = 2*tau
# Noise
sigma = 0.1    # [0.001 : 10]
# Input pattern
pattern = 2    # [1: weak, 2: strong]
noisy = True
N = 20
duration = 100*ms
kind = 1
rest = 0*mV
G = NeuronGroup(N, 'dv/dt = (0.8*pattern - v + rest/mV)/tau + noisy*sigma*sqrt(2/taux)*xi : 1',
                threshold='v > 1', reset='v = 0', method='euler')
H = NeuronGroup(1, 'v : 1' if kind == 1 else 'w : 1')
S = SpikeMonitor(G)
run(duration)
plot(S.t/ms, S.i, '.k')
`
const OWN_SEED = `from brian2 import *
seed(42)
G = NeuronGroup(2, 'v : 1')
G.v = 'rand()'
run(1*ms)
`
/** goes on for minutes */
export const LONG = 'seed=1&N=2000&duration=1000*second'

let folder: string
let browser: Browser
/** the one that was opened last */
export let page: Page
let problems: string[] = []

beforeAll(async () => {
  if (!hasChromium) return
  folder = await mkdtemp(join(tmpdir(), 'brianc-controls-'))
  const build = async (name: string, script: string) => {
    const path = join(folder, name)
    writeFileSync(`${path}.eqs`, script)
    const { code, stderr } = await brianc([`${path}.eqs`, '-o', `${path}.html`])
    if (code !== 0) throw new Error(stderr)
  }
  const pages = [build('model', SCRIPT), build('own-seed', OWN_SEED)]
  ;[browser] = await Promise.all([openBrowser(), ...pages])
})
afterEach(async () => {
  await page.context().close()
  expect(problems).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, { recursive: true })
})

interface Said {
  readonly asked: Request[]
  readonly replies: Reply[]
}

export async function open(fragment = '', name = 'model', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ offline: true, ...options })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  problems = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.addInitScript(recordMessages)
  await page.goto(`${pathToFileURL(join(folder, `${name}.html`))}${fragment && `#${fragment}`}`)
}

/** In the page: keeps what is asked of the simulation, and what it answers. */
function recordMessages(): void {
  const said: Said = { asked: [], replies: [] }
  const { Worker } = globalThis
  Object.assign(globalThis, {
    said,
    Worker: class extends Worker {
      constructor(url: string | URL) {
        super(url)
        this.addEventListener('message', ({ data }) => said.replies.push(data))
      }
      override postMessage(request: Request): void {
        said.asked.push(request)
        super.postMessage(request)
      }
    },
  })
}

export const said = (): Promise<Said> =>
  page.evaluate(() => (globalThis as unknown as { said: Said }).said)

/** The words on the state of the run, once they match. */
export async function state(pattern: RegExp): Promise<string> {
  await page.locator('.state', { hasText: pattern }).waitFor()
  return (await page.locator('.state').textContent()) ?? ''
}

export const times = async (): Promise<string> => (await page.locator('.times').textContent()) ?? ''
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const field = (name: string) =>
  page.locator(`.parameter:has(code:text-is("${name}")) input[type=text]`)
export const slider = (name: string) => page.getByRole('slider', { name })
export const seed = () => page.getByLabel('Seed', { exact: true })
export const problem = (name: string) =>
  page.locator(`.parameter:has(code:text-is("${name}")) .problem`)
export const fragment = () => page.evaluate(() => decodeURIComponent(location.hash))

/** As expect.poll, but on a machine that has much to do. */
export const eventually = <T>(find: () => T) => expect.poll(find, { timeout: 10_000 })

/** What the last run came to: its spikes, and the figures as SVG. */
export async function ended() {
  const { asked, replies } = await said()
  const run = asked.flatMap((request) => (request.kind === 'run' ? [request] : [])).at(-1)
  const done = replies.flatMap((reply) => (reply.kind === 'done' ? [reply] : [])).at(-1)
  const drawn = replies.flatMap((reply) => (reply.kind === 'figures' ? [reply] : [])).at(-1)
  const svg = drawn?.figures[0].layers.map((layer) => (layer.kind === 'svg' ? layer.svg : '')) ?? []
  return { request: run, outcome: done?.outcome, svg: svg.join('') }
}

/** Waits until another run than before has come to its end. */
export async function anotherRun(change: () => Promise<unknown>) {
  const { request } = await ended()
  await change()
  await page.waitForFunction((before) => {
    const { replies } = (globalThis as unknown as { said: Said }).said
    return replies.some((reply) => reply.kind === 'done' && reply.run > before)
  }, request?.run ?? 0)
  return ended()
}
