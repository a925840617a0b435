import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { pngRenderer } from '../../../compiler/png.js'
import { findNode } from '../../../runtime/command/node.js'
import { type FigureOutput, writeFigures } from '../../../runtime/command/write-figures.js'
import {
  figuresOf,
  type PlotHost,
  pyplotFigure,
  pyplotSavefig,
  pyplotTitle,
} from '../../../runtime/plot/index.js'
import type { Value } from '../../../runtime/values/value.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  vi.doUnmock('@resvg/resvg-js')
})

async function write(
  names: readonly string[],
  png?: FigureOutput['png'],
  options: Record<string, Value> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  folders.push(folder)
  const sim: PlotHost = {}
  for (const name of names) {
    pyplotFigure(sim, [], {})
    pyplotTitle(sim, ['words'], {})
    pyplotSavefig(sim, [name], options)
  }
  const notes: string[] = []
  const node = findNode()
  if (!node) throw new Error('tests run in Node')
  const note = (text: string) => void notes.push(text)
  await writeFigures(figuresOf(sim), { node, folder, png, note })
  const read = (name: string) => readFileSync(join(folder, name))
  return { notes, files: readdirSync(folder).sort(), read }
}

it('names files as savefig says, inside the folder, no name twice', async () => {
  const { files, notes } = await write(['../../a.svg', '/etc/a.svg', 'b\\c.PDF', '..', '.png', 'd'])
  expect(files).toEqual(['a-2.svg', 'a.svg', 'c.svg', 'd.svg', 'figure-4.svg', 'png.svg'])
  expect(notes).toEqual([
    '/etc/a.svg is written as a-2.svg',
    'b\\c.PDF is written as c.svg: figures are SVG or PNG',
    '.. is written as figure-4.svg: figures are SVG or PNG',
    '.png is written as png.svg: figures are SVG or PNG',
    'd is written as d.svg: figures are SVG or PNG',
  ])
})

it('writes SVG with a note where a module runs by itself', async () => {
  const { files, notes } = await write(['plots/a.png'])
  expect(files).toEqual(['a.svg'])
  expect(notes).toEqual([
    'plots/a.png is written as a.svg: a module writes SVG, brianc run writes PNG',
  ])
})

it('writes PNG with resvg, of the size that savefig asks for', async () => {
  const { files, notes, read } = await write(['a.png', 'b.svg'], pngRenderer, { dpi: 50n })
  expect([files, notes]).toEqual([['a.png', 'b.svg'], []])
  const png = read('a.png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([320, 240])
})

it('says how to get PNG where resvg is missing', async () => {
  vi.doMock('@resvg/resvg-js', () => {
    throw new Error('not installed')
  })
  const { files, notes } = await write(['a.png'], pngRenderer)
  expect(files).toEqual(['a.svg'])
  expect(notes).toEqual([
    'a.png is written as a.svg: PNG needs the package @resvg/resvg-js (npm install @resvg/resvg-js)',
  ])
})
