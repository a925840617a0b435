/** What the side of a page that simulates answers: runtime/page/worker.ts. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SpikeMonitorResult } from '../../../runtime/monitors/results.js'
import { figureSvg } from '../../../runtime/plot/figure-svg.js'
import { resultJson } from '../../../runtime/results/json.js'
import type { PageProgram } from '../../../runtime/page/worker.js'
import { FakePage, openPage, programOf } from './fake-page.js'

const script = `
from brian2 import *
tau = 10*ms
N = 20
G = NeuronGroup(N, 'dv/dt = (1.5 - v)/tau : 1', threshold='v > 1', reset='v = rand()*0.5', method='exact')
M = SpikeMonitor(G)
print('begins')
run(100*ms)
print(M.num_spikes > 0)
plot(M.t/ms, M.i, '.k')
xlabel('Time (ms)')
savefig('raster.png')
`
/** Hours of simulated time: it ends when it is told to. */
const endless = script.replace('run(100*ms)', 'run(100000*second)')

let program: PageProgram
let slow: PageProgram
beforeAll(async () => {
  ;[program, slow] = await Promise.all([programOf(script), programOf(endless)])
})

describe('a run', () => {
  test('is told of from its first word to its outcome, in order', async () => {
    const page = new FakePage(program)
    page.run(1)
    const { outcome } = await page.next('done')
    const kinds = page.replies.map(({ kind }) => kind)
    expect(kinds[0]).toBe('ready')
    expect(kinds.filter((kind) => kind !== 'progress').slice(-2)).toEqual(['figures', 'done'])
    const printed = page.all('printed').map(({ text }) => text)
    expect(printed.join('')).toBe('begins\nTrue\n')
    const result = await program.simulate({ seed: 1 })
    expect(outcome.seed).toBe(1)
    expect(outcome.interrupted).toBe(false)
    expect(outcome.events).toEqual({ M: (result.monitors.M as SpikeMonitorResult).N })
    expect(outcome.scalars).toMatchObject({ tau: 0.01, N: 20 })
    const [figure] = (page.all('figures').at(-1) ?? { figures: [] }).figures
    expect(figure).toMatchObject({ name: 'raster', width: 460.8 })
    expect(figure.layers.length).toBeGreaterThan(0)
  })

  test('takes values of parameters, and one that cannot be is a failure that names it', async () => {
    const page = new FakePage(program)
    page.run(1, { tau: '5*ms' })
    expect((await page.next('done')).outcome.scalars.tau).toBe(0.005)
    page.run(2, { tau: '5*mV' })
    const { run, failure } = await page.next('failed')
    expect(run).toBe(2)
    expect(failure).toMatchObject({ code: 'set/dimension', parameter: 'tau', drawn: false })
    page.ask({ kind: 'save', format: 'json' })
    expect(page.all('saved')).toEqual([])
  })

  test('that fails says where, and whether there are figures', async () => {
    const page = await openPage(`
from brian2 import *
tau = 10*ms
G = NeuronGroup(1, 'dv/dt = -v/tau : 1', method='exact')
run(5*ms)
x = [1, 2]
print(x[int(tau/ms)])
`)
    page.run(1)
    const { failure } = await page.next('failed')
    expect(failure.message).toContain('index out of range')
    expect(failure.place).toMatchObject({ name: 'line 7', from: 1 })
    expect(failure.drawn).toBe(false)
  })

  test('ends when another begins, of which alone is told from then on', async () => {
    const page = new FakePage(slow)
    page.run(1)
    await page.next('printed')
    page.run(2)
    await page.next('printed', 2)
    const from = page.replies.findIndex((reply) => 'run' in reply && reply.run === 2)
    page.ask({ kind: 'stop' })
    const { run, outcome } = await page.next('done')
    expect([run, outcome.interrupted]).toEqual([2, true])
    const later = page.replies.slice(from).map((reply) => ('run' in reply ? reply.run : 2))
    expect(new Set(later)).toEqual(new Set([2]))
    expect(page.all('done')).toHaveLength(1)
  })

  test('that three others follow at once is not begun', async () => {
    const page = new FakePage(program)
    page.run(1)
    page.run(2)
    page.run(3)
    page.run(4)
    const { run } = await page.next('done')
    expect(run).toBe(4)
    expect(page.all('printed').map((reply) => reply.run)).not.toContain(3)
  })

  test('that is stopped keeps what it has', async () => {
    const page = new FakePage(slow)
    page.run(1)
    await page.next('progress')
    page.ask({ kind: 'stop' })
    const { outcome } = await page.next('done')
    expect(outcome.interrupted).toBe(true)
    expect(outcome.events.M).toBeGreaterThan(0)
    page.ask({ kind: 'save', format: 'json' })
    const { file } = await page.next('saved')
    const kept = JSON.parse(new TextDecoder().decode(file.bytes))
    expect(kept.interrupted).toBe(true)
    expect(kept.monitors.M.t).toHaveLength(outcome.events.M)
  })

  test('prints a flood of text in few messages', async () => {
    const page = await openPage(`
from brian2 import *
for k in range(20000):
    print('line', k)
`)
    page.run(1)
    await page.next('done')
    const printed = page.all('printed')
    expect(printed.length).toBeLessThan(100)
    const lines = printed.map(({ text }) => text).join('')
    expect(lines).toBe(Array.from({ length: 20000 }, (_, k) => `line ${k}\n`).join(''))
  })
})

describe('figures', () => {
  /** A program whose figures are those that the test hands out. */
  function painter() {
    let paint = () => {}
    let end = () => {}
    const simulate: PageProgram['simulate'] = async (options = {}) => {
      const { figures, ...result } = await program.simulate({ ...options, seed: 1 })
      paint = () => options.onFigures?.(figures)
      await new Promise<void>((resolve) => {
        end = resolve
        options.signal?.addEventListener('abort', () => resolve())
      })
      const interrupted = options.signal?.aborted === true
      return { ...result, figures: interrupted ? [] : figures, interrupted }
    }
    return {
      page: new FakePage({ ...program, simulate }),
      paint: () => paint(),
      end: () => end(),
    }
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve, 30))

  test('of a run that was replaced are dropped', async () => {
    const { page, paint } = painter()
    page.run(1)
    await turn()
    paint()
    expect(page.all('figures')).toHaveLength(1)
    page.run(2)
    // the first run has not ended yet, so it is the one that paints
    paint()
    expect(page.all('figures')).toHaveLength(1)
  })

  test('that were drawn on the way stay when a run is stopped before its plots', async () => {
    const { page, paint } = painter()
    page.run(1)
    await turn()
    paint()
    page.ask({ kind: 'stop' })
    await page.next('done')
    expect(page.all('figures').map(({ figures }) => figures.length)).toEqual([1])
    page.ask({ kind: 'figure', index: 0, to: 'svg' })
    expect((await page.next('figure-file')).name).toBe('raster')
  })

  test('are not drawn while nobody sees them, and are drawn when somebody does', async () => {
    const { page, paint, end } = painter()
    page.ask({ kind: 'visible', visible: false })
    page.run(1)
    await turn()
    paint()
    end()
    await page.next('done')
    expect(page.all('figures')).toEqual([])
    page.ask({ kind: 'visible', visible: true })
    expect(page.all('figures').map(({ figures }) => figures.length)).toEqual([1])
  })

  test('as files are those of --figures, in any theme', async () => {
    const page = new FakePage(program)
    page.ask({ kind: 'theme', theme: 'dark' })
    page.run(1)
    await page.next('done')
    page.ask({ kind: 'figure', index: 0, to: 'png' })
    const { to, name, svg, width, height } = await page.next('figure-file')
    const { figures } = await program.simulate({ seed: 1 })
    expect(svg).toBe(figureSvg(figures[0]))
    expect([to, name, width, height]).toEqual(['png', 'raster', 640, 480])
    page.ask({ kind: 'figure', index: 7, to: 'png' })
    expect(page.all('figure-file')).toHaveLength(1)
  })
})

describe('answers', () => {
  test('a figure of very many marks as its SVG, with the picture of them beside it', async () => {
    const page = await openPage(`
from brian2 import *
x = arange(20001)
plot(x, x % 100, '.r')
`)
    page.run(1)
    await page.next('done')
    page.ask({ kind: 'figure', index: 0, to: 'svg' })
    const { svg, pictures } = await page.next('figure-file')
    expect(svg.match(/<image [^>]*href="\0(\d)\0"\/>/)?.[1]).toBe('0')
    expect(pictures).toHaveLength(1)
    const [{ columns, rows, pixels }] = pictures
    expect(pixels).toHaveLength(4 * columns * rows)
    const isRed = (_: number, k: number) => k % 4 > 0 || pixels[k] === 255 || pixels[k + 3] === 0
    expect(pixels.every(isRed) && pixels.includes(255)).toBe(true)
  })

  test('the results as a file are the bytes of --out', async () => {
    const page = new FakePage(program)
    page.run(1)
    await page.next('done')
    page.ask({ kind: 'save', format: 'json' })
    const { file } = await page.next('saved')
    const result = await program.simulate({ seed: 1 })
    expect(new TextDecoder().decode(file.bytes)).toBe(`${resultJson(result)}\n`)
    expect(file).toMatchObject({ name: 'model.json', type: 'application/json' })
  })

  test('the results as arrays of numpy and as tables, each in one zip', async () => {
    const page = new FakePage(program)
    page.run(1)
    await page.next('done')
    page.ask({ kind: 'save', format: 'npz' })
    page.ask({ kind: 'save', format: 'csv' })
    const [npz, csv] = page.all('saved').map(({ file }) => file)
    const { monitors } = await program.simulate({ seed: 1 })
    const { t, i } = monitors.M as SpikeMonitorResult
    expect(npz.name).toBe('model.npz')
    // an array of numpy has a header of 128 bytes
    const times = unzipSync(npz.bytes)['M.t.npy'].slice(128)
    expect(new Float64Array(times.buffer)).toEqual(t)
    expect(csv.name).toBe('model.zip')
    const tables = unzipSync(csv.bytes)
    expect(Object.keys(tables).sort()).toEqual(['G.csv', 'M.count.csv', 'M.csv', 'scalars.csv'])
    const [head, ...lines] = strFromU8(tables['M.csv']).trimEnd().split('\n')
    const columns = head.split(',')
    expect(columns).toContain('t [s]')
    const rows = lines.map((line) => line.split(',').map(Number))
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name)])
    expect(column('t [s]')).toEqual(Array.from(t))
    expect(column('i')).toEqual(Array.from(i))
  })

  test('results that are too large for a file are said to be', async () => {
    const monitors = { M: { kind: 'SpikeMonitor', event: 'spike', N: 1, t: new Float64Array(1) } }
    Object.defineProperty(monitors.M, 't', {
      enumerable: true,
      get: () => {
        throw new RangeError('Invalid string length')
      },
    })
    const simulate = async () => ({ ...(await program.simulate({ seed: 1 })), monitors })
    const page = new FakePage({ ...program, simulate } as unknown as PageProgram)
    page.run(1)
    await page.next('done')
    page.ask({ kind: 'save', format: 'json' })
    const { message, help } = await page.next('unsaved')
    expect(message).toBe('the results are too large for one json file')
    expect(help).toContain('npz')
    expect(page.all('saved')).toEqual([])
  })

  test('nothing is saved of a run that goes on', async () => {
    const page = new FakePage(slow)
    page.run(1)
    await page.next('progress')
    page.ask({ kind: 'save', format: 'json' })
    page.ask({ kind: 'stop' })
    await page.next('done')
    expect(page.all('saved')).toEqual([])
  })

  test('whether a parameter can have a value', async () => {
    const page = new FakePage(program)
    page.ask({ kind: 'check', name: 'tau', text: '20*ms' })
    page.ask({ kind: 'check', name: 'tau', text: '20*mV' })
    page.ask({ kind: 'check', name: 'tau', text: '20*' })
    const [good, wrong, broken] = page.all('checked')
    expect(good).toEqual({ kind: 'checked', name: 'tau', text: '20*ms', value: 0.02 })
    expect(wrong).toMatchObject({ message: expect.stringContaining('units of volt') })
    expect(wrong).toMatchObject({ help: 'give it a unit of second' })
    expect(broken).toMatchObject({ message: expect.stringContaining('is not a value') })
  })
})
