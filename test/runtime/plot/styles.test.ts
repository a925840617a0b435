import { describe, expect, it } from 'vitest'
import { findColor, toColor } from '../../../runtime/plot/colors.js'
import { parseFormat } from '../../../runtime/plot/format-string.js'
import { parseLabel } from '../../../runtime/plot/mathtext.js'
import { Tuple } from '../../../runtime/values/value.js'

describe('format strings', () => {
  // recorded from matplotlib.axes._base._process_plot_format
  it.each([
    ['k', { color: '#000000' }],
    ['.k', { color: '#000000', marker: '.', linestyle: 'None' }],
    ['k.', { color: '#000000', marker: '.', linestyle: 'None' }],
    ['r--', { color: '#ff0000', marker: 'None', linestyle: '--' }],
    ['C1--', { color: '#ff7f0e', marker: 'None', linestyle: '--' }],
    ['bo-', { color: '#0000ff', marker: 'o', linestyle: '-' }],
    ['-.', { marker: 'None', linestyle: '-.' }],
    [':', { marker: 'None', linestyle: ':' }],
    ['|', { marker: '|', linestyle: 'None' }],
    [',k', { color: '#000000', marker: ',', linestyle: 'None' }],
    ['.-', { marker: '.', linestyle: '-' }],
    ['-.r', { color: '#ff0000', marker: 'None', linestyle: '-.' }],
    ['1', { marker: '1', linestyle: 'None' }],
    ['0.5', { color: '#808080' }],
    ['green', { color: '#008000' }],
    ['tab:red', { color: '#d62728' }],
  ])('%s', (format, meaning) => {
    expect(parseFormat(format)).toEqual(meaning)
  })

  it.each(['q', 'kr', 'oo', '--:', '0', 'k-q', '#12'])('refuses %s', (format) => {
    expect(() => parseFormat(format)).toThrow(expect.objectContaining({ code: 'run/value' }))
  })
})

describe('colours', () => {
  it.each([
    ['lightblue', '#add8e6'],
    ['Gray', '#808080'],
    ['g', '#008000'],
    ['c', '#00bfbf'],
    ['C12', '#2ca02c'],
    ['tab:gray', '#7f7f7f'],
    ['tab:grey', '#7f7f7f'],
    ['#ABC', '#aabbcc'],
    ['#1f77b480', '#1f77b480'],
    ['0.75', '#bfbfbf'],
    ['none', 'none'],
  ])('%s is %s', (name, hex) => {
    expect(findColor(name)).toBe(hex)
  })

  it.each(['2', 'tab:puce', 'lightblu', '', '#12345', 'constructor'])('%s is none', (name) => {
    expect(findColor(name)).toBeUndefined()
  })

  it('reads tuples of three or four numbers', () => {
    expect(toColor('plot', new Tuple([1, 0.5, 0n]))).toBe('#ff8000')
    expect(toColor('plot', [0, 0, 0, 0.5])).toBe('#00000080')
    expect(() => toColor('plot', [0, 300, 0])).toThrow(/not a colour/)
  })
})

describe('math text', () => {
  const flat = (text: string) =>
    parseLabel(text).map((runs) => runs.map(({ text, level }) => (level ? `${level}:` : '') + text))

  it.each([
    ['plain $5', [['plain $5']]],
    ['$\\tau_m$ (ms)', [['τ', '-1:m', ' (ms)']]],
    ['$\\mu$V', [['μ', 'V']]],
    ['$\\mathrm{gain}^{10}$', [['gain', '1:10']]],
    ['$\\Delta t$', [['Δ', 't']]],
    ['$\\langle x \\rangle$', [['⟨', 'x', '⟩']]],
    ['$-1$', [['−1']]],
    ['two\nlines', [['two'], ['lines']]],
    ['costs \\$3', [['costs $3']]],
    ['$\\nosuch$', [['\\nosuch']]],
  ])('%s', (label, runs) => {
    expect(flat(label).map((line) => line.join('|'))).toEqual(runs.map((line) => line.join('|')))
  })
})
