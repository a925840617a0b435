/** Notebooks: the code cells as a script, and places named by cell. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../compiler/index.js'
import { notebookText } from '../../compiler/notebook.js'
import { failureFrame } from '../../runtime/command/failure-frame.js'
import { SimulationError } from '../../runtime/results/faults.js'
import { spanOfLine } from '../../runtime/results/source-span.js'
import { cellLine, lineName, placeName } from '../../runtime/values/notebook-place.js'

type Cell = readonly [type: string, source: string | readonly string[]]

const notebook = (...cells: readonly Cell[]): string =>
  JSON.stringify({
    nbformat: 4,
    metadata: { kernelspec: { language: 'python' } },
    cells: cells.map(([cell_type, source]) => ({ cell_type, source })),
  })

const path = 'model.ipynb'
const check = (...cells: readonly Cell[]) => compile(notebook(...cells), { path })
const runs: Cell = ['code', 'run(1*ms)']

describe('the code cells', () => {
  test('are joined in their order, text cells left out', () => {
    const cells = notebook(['markdown', '# a'], ['code', ['a = 1\n', 'b = 2']], ['code', 'c = 3'])
    expect(notebookText(cells)).toBe('# %% cell 1\na = 1\nb = 2\n# %% cell 2\nc = 3\n')
  })

  test.each(['%%bash', '%%html', '%%writefile a.txt', '\n%%!'])('a cell %j is left out', (head) => {
    expect(notebookText(notebook(['code', `${head}\nls (`], ['code', 'c']))).toBe(
      '# %% cell 1\n\n# %% cell 2\nc\n',
    )
  })

  test('a comment like the heading is none', () => {
    const text = notebookText(notebook(['code', 'a\n# %% cell 7\nb'], ['code', 'c'])) as string
    expect(text).toBe('# %%% cell 1\na\n# %% cell 7\nb\n# %%% cell 2\nc\n')
    expect(cellLine(path, text, 4)).toEqual({ cell: 1, line: 3 })
    expect(cellLine(path, text, 6)).toEqual({ cell: 2, line: 1 })
  })

  test.each([
    ['', 'not-notebook'],
    ['a = 1', 'not-notebook'],
    ['[]', 'not-notebook'],
    ['null', 'not-notebook'],
    ['{"nbformat": 4}', 'not-notebook'],
    ['{"nbformat": 4, "cells": [7]}', 'not-notebook'],
    ['{"nbformat": 4, "cells": [{"cell_type": "code", "source": 7}]}', 'not-notebook'],
    ['{"nbformat": 3, "worksheets": []}', 'notebook-version'],
    ['{"nbformat": 4, "cells": []}', 'no-code'],
    [notebook(['markdown', 'a'], ['code', '\n ']), 'no-code'],
    [notebook(['code', '%%cython\na']), 'cell-magic'],
    [
      '{"nbformat": 4, "cells": [], "metadata": {"language_info": {"name": "julia"}}}',
      'notebook-language',
    ],
  ])('%s is refused', async (text, word) => {
    const { files, diagnostics } = await compile(text, { path })
    expect(files).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual([`input/${word}`])
  })
})

describe('what is for IPython alone', () => {
  test.each([
    '%matplotlib inline',
    '%%time\na = 1',
    '!pip install brian2',
    'run?',
    '??NeuronGroup.state',
    'if True:\n    %pwd',
    '%config A = \\\n (',
  ])('%j is no fault', async (source) => {
    expect((await check(['code', source], ['code', 'print(1)'])).diagnostics).toEqual([])
  })

  test('nothing is taken out of strings', async () => {
    const { files } = await check(['code', 'print("""\nreally?\n%time\n""")'])
    expect(files?.typescript).toContain("'\\nreally?\\n%time\\n'")
  })

  test('%time runs the statement behind it', async () => {
    const { files } = await check(['code', 'if True:\n  %time print(12 + 13)'])
    expect(files?.typescript).toContain('12n, 13n')
  })

  test('a script that is no notebook does not ask for help', async () => {
    const { diagnostics } = await compile('run?\n', { path: 'model.py' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['parse/invalid-character'])
  })
})

describe('places', () => {
  const start: Cell = ['code', 'from brian2 import *\ntau = 10*ms']
  const model: Cell = ['code', "\nG = NeuronGroup(1, '''\ndv/dt = (1-v)/tau : volt''')"]

  test('frames name the cell and count its lines', async () => {
    const { rendered } = await check(start, ['markdown', 'a\nb'], model, runs)
    expect(rendered).toContain(' --> model.ipynb, cell 2, line 3, column 11\n')
    expect(rendered).toContain('\n3 | dv/dt = (1-v)/tau : volt')
  })

  test('so does the document of --json', async () => {
    const { json } = await check(start, model, runs)
    expect(json.diagnostics[0].file).toBe(path)
    expect(json.diagnostics[0].span.start).toEqual({ cell: 2, line: 3, column: 11 })
  })

  test('and failures at run time', () => {
    const text = notebookText(notebook(['code', 'a'], ['code', 'b\n\nc[7]'])) as string
    const span = spanOfLine(text, 6)
    const error = new SimulationError('run/index', 'out of range', undefined, undefined, span, 1)
    expect(failureFrame(error, path, text, false)).toBe(
      'error[run/index]: out of range\n' +
        ' --> model.ipynb, cell 2, line 3, column 1\n' +
        '  |\n3 | c[7]\n  | ^^^^\n',
    )
    expect(lineName(path, text, 6)).toBe('cell 2, line 3')
  })

  test('a script has lines only', () => {
    expect(placeName('a.py', '# %% cell 1\nx', 2, 1)).toBe('a.py:2:1')
    expect(lineName('a.py', '# %% cell 1\nx', 2)).toBe('line 2')
  })
})
