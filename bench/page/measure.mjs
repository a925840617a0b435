/**
 * What pages weigh, how soon they show a figure, and whether their interface stays smooth, in
 * Chromium without a window:
 *
 *   node bench/page/measure.mjs [--repeats 5] [--browser /usr/bin/chromium] [--only seeds|cuba|million]
 *
 * Needs dist/. The load of the machine stands beside the figures: with much of it they say little.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const here = new URL('.', import.meta.url).pathname
const root = resolve(here, '../..')
const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '5' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
    only: { type: 'string', default: '' },
  },
})
const scratch = mkdtempSync(join(tmpdir(), 'bench-page-'))
/** says in a trace which of the browser's pages this is */
const MARK = 'page under test'
const MILLION = `from brian2 import *
N = 10000
P = PoissonGroup(N, 100*Hz)
S = SpikeMonitor(P)
run(1*second)
plot(S.t/ms, S.i, '.k', ms=1)
`
const FIGURES = `
subplot(211)
plot(M.t/ms, M.i, '.k', ms=1)
ylabel('Neuron')
subplot(212)
hist(M.t/ms, 100)
xlabel('Time (ms)')
`
const browser = await chromium.launch({
  executablePath: options.browser,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const parts = { seeds, cuba, million }
for (const [name, part] of Object.entries(parts)) {
  if (options.only === '' || options.only === name) await part()
}
await browser.close()
rmSync(scratch, { recursive: true })

async function seeds() {
  for (const name of ['input-latency', 'input-correlated']) {
    const path = built(join(root, 'examples', `${name}.eqs`))
    const bytes = readFileSync(path)
    const times = []
    for (let k = 0; k < Number(options.repeats); k++) {
      const page = await opened(path)
      times.push(await page.evaluate(() => globalThis.seen.firstFigure))
      await page.context().close()
    }
    times.sort((a, b) => a - b)
    const median = times[times.length >> 1]
    say(
      `${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped; ` +
        `first figure after ${ms(median)} (${times.map(ms).join(', ')})`,
    )
  }
}

/** The network of bench/models, with figures that grow while it runs. */
async function cuba() {
  const script = join(scratch, 'cuba.eqs')
  writeFileSync(script, readFileSync(join(root, 'bench/models/cuba.eqs'), 'utf8') + FIGURES)
  const path = built(script)
  for (const duration of ['5*second', '60*second']) {
    const page = await traced()
    await page.goto(`${pathToFileURL(path)}#seed=1&duration=${duration}`)
    await page.locator('.state', { hasText: 'Done' }).waitFor({ timeout: 300_000 })
    const { seconds, frames, gap, figures } = await page.evaluate(() => globalThis.seen.end())
    const state = await page.locator('.state').textContent()
    const tasks = await longTasks(page)
    const processor = await longestTask()
    say(
      `cuba, ${duration}: ${state}, drew ${figures} times; ${(frames / seconds).toFixed(1)} frames a ` +
        `second, longest gap ${ms(gap)}; longest task ${ms(processor)} of the processor; tasks over ` +
        `50 ms by the clock: ${tasks.length} (${tasks.map(ms).join(', ')})`,
    )
    await page.context().close()
  }
}

/** From the choice of a theme, which asks for all figures anew, to the frame that shows them. */
async function million() {
  const script = join(scratch, 'million.eqs')
  writeFileSync(script, MILLION)
  const page = await opened(built(script))
  await page.locator('.state', { hasText: 'Done' }).waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1000)
  const before = await longTasks(page)
  const times = []
  for (let k = 0; k < Number(options.repeats); k++) {
    times.push(
      await page.evaluate(
        async (theme) => {
          const start = performance.now()
          const field = document.querySelector('.theme select')
          field.value = theme
          field.dispatchEvent(new Event('change'))
          await globalThis.seen.nextPicture()
          return performance.now() - start
        },
        k % 2 ? 'light' : 'dark',
      ),
    )
    await page.waitForTimeout(300)
  }
  const tasks = (await longTasks(page)).slice(before.length)
  times.sort((a, b) => a - b)
  say(
    `a million spikes: redrawn in ${ms(times[times.length >> 1])} (${times.map(ms).join(', ')}); ` +
      `tasks over 50 ms: ${tasks.length} (${tasks.map(ms).join(', ')})`,
  )
  await page.context().close()
}

function built(script) {
  const path = join(scratch, `${basename(script, '.eqs')}.html`)
  execFileSync('node', [join(root, 'dist/cli.js'), script, '-o', path, '--quiet'])
  return path
}

/** A page whose tasks are written down until `longestTask` is asked. */
async function traced() {
  const page = await watched()
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] })
  return page
}

/**
 * Milliseconds of processor time of the longest task of the page's main thread: other programs have
 * no part in it, and the browser's own pages are left out.
 */
async function longestTask() {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const { pid, tid } = traceEvents.find(({ name }) => name === MARK)
  const tasks = traceEvents.filter(
    (event) => /RunTask$/.test(event.name) && event.pid === pid && event.tid === tid,
  )
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

/** A page whose first figure has been seen. */
async function opened(path) {
  const page = await watched()
  await page.goto(`${pathToFileURL(path)}#seed=1`)
  await page.waitForFunction(() => globalThis.seen.firstFigure > 0, null, { timeout: 60_000 })
  return page
}

async function watched() {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    offline: true,
  })
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.addInitScript((mark) => performance.mark(mark), MARK)
  return page
}

function longTasks(page) {
  return page.evaluate(() => globalThis.seen.long())
}

/** In the page: notes figures, frames and long tasks. Times are since the navigation began. */
function watch() {
  const tasks = []
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  const note = (entries) => tasks.push(...entries.map(({ duration }) => duration))
  observer.observe({ type: 'longtask', buffered: true })
  const waiting = []
  let [isCounting, frames, last, gap, figures] = [true, 0, 0, 0, 0]
  const seen = {
    firstFigure: 0,
    long: () => {
      note(observer.takeRecords())
      return [...tasks]
    },
    nextPicture: () => new Promise((resolve) => waiting.push(resolve)),
    end() {
      isCounting = false
      return { seconds: (last - first) / 1000, frames, gap, figures }
    },
  }
  let first = 0
  const count = (now) => {
    if (frames++ === 0) first = last = now
    gap = Math.max(gap, now - last)
    last = now
    if (isCounting) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  // the frame after the one that has it: then it is on the screen
  const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then))
  const drawn = () => {
    figures++
    afterPaint(() => {
      seen.firstFigure ||= performance.now()
      for (const resolve of waiting.splice(0)) resolve()
    })
  }
  globalThis.seen = seen
  const put = CanvasRenderingContext2D.prototype.putImageData
  CanvasRenderingContext2D.prototype.putImageData = function (...given) {
    put.apply(this, given)
    drawn()
  }
  new MutationObserver((records) => {
    const isFigure = ({ target, addedNodes }) =>
      target.className === 'figure-view' && addedNodes.length > 0
    if (records.some(isFigure)) drawn()
  }).observe(document, { childList: true, subtree: true })
}

function ms(x) {
  return `${x.toFixed(0)} ms`
}

function say(text) {
  console.log(`${text} [load ${loadavg()[0].toFixed(1)}]`)
}
