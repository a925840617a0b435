import { describe, expect, it } from 'vitest'
import { compile } from '../../../compiler/compile.js'

/** The emitted code of one statement, on one line. */
async function emitted(statement: string): Promise<string> {
  const text = `from brian2 import *\nx = [1, 2]\ntop = rand()\n${statement}\n`
  const { diagnostics, files } = await compile({ path: 'plot.eqs', text }, { version: '0.0.0' })
  expect(diagnostics).toEqual([])
  const lines = files?.typescript.split(`// ${statement}\n`)[1] ?? ''
  return lines.split('\n}\n')[0].replace(/\s+/g, ' ').trim()
}

describe('plain calls', () => {
  it.each([
    ["plot(x, x, '.k')", "plainMarkers(sim, [x, x], { marker: '.', color: '#000000' })"],
    ["plot(x, x, 'C1o', ms=3)", "{ marker: 'o', color: '#ff7f0e', markersize: 3n })"],
    ["fill(x, x, 'lightblue')", "plainFill(sim, [x, x, '#add8e6'], {})"],
    ["xlabel('Time (ms)')", "plainXlabel(sim, ['Time (ms)'], {})"],
    ['ylim(0, top)', 'plainYlim(sim, [0n, top], {})'],
    ['figure(figsize=(6, 4))', 'plainFigure(sim, [], { figsize: new Tuple([6n, 4n]) })'],
    ['subplot(121)', 'plainSubplot(sim, [121n], {})'],
    ['subplot(1, 2, 1)', 'plainSubplot(sim, [1n, 2n, 1n], {})'],
    ['tight_layout()', 'plainTightLayout(sim, [], {})'],
  ])('%s', async (statement, code) => {
    expect(await emitted(statement)).toContain(code)
  })

  it.each([
    'plot(x, x)',
    "plot(x, x, '.')",
    "plot(x, x, '.-k')",
    "plot(x, x, 'sk')",
    "plot(x, x, '.k', alpha=0.5)",
    "plot(x, x, '.k', ms=2, markersize=3)",
    "plot(x, x, '.k', x, x)",
    "plot(x, '.k')",
    "plot('.k')",
    "fill(x, x, 'lightblue', alpha=0.5)",
    "fill(x, x, 'nosuch')",
    "xlabel('$t$')",
    "xlabel('t', fontsize=9)",
    'xlabel(str(top))',
    'xlim((0, 1))',
    'xlim(None, 1)',
    'xlim(right=2)',
    "subplot('121')",
    "subplot(121, title='t')",
    'subplot(1, 2, (1, 2))',
    'subplot()',
    'figure(1)',
    "figure(figsize=(6, 4), facecolor='w')",
    'figure(figsize=None)',
    'tight_layout(pad=2)',
    "title('t')",
  ])('not for %s', async (statement) => {
    expect(await emitted(statement)).toMatch(/pyplot[A-Z]/)
  })
})
