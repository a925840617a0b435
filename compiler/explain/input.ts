/** Files that cannot be read as a script. */
import type { Explanation } from './explanation.js'

export const input = {
  unreadable: {
    title: 'The script has to be a file that can be read.',
    text: `
      The message says what the system answered: most often there is no file of that name in this
      folder, or the path leads to a folder. The exit code is 3, not 1, since the fault is not in
      the model.`,
    fails: 'brianc check modle.eqs',
    mended: 'brianc check model.eqs',
    example: 'sketch',
    read: ['importing'],
  },
  'too-large': {
    title: 'A script has at most 10 MB.',
    text: `
      That is far more than anybody writes. A larger file is not a script, or holds data. Compute the
      data with numpy.`,
    fails: 'v = array([0.1, 0.2, 0.3, <a million more>])',
    mended: 'v = linspace(0.1, 1, 1000000)',
    example: 'sketch',
    read: ['models', 'State variables'],
  },
  'not-text': {
    title: 'A script is plain text in UTF-8.',
    text: `
      The file holds bytes that no text in UTF-8 has: it is a picture, an archive or a document of a
      word processor, or it was saved in another encoding (UTF-16, Latin-1). Save the script
      again as UTF-8; every editor can.`,
    fails: 'brianc check model.docx',
    mended: 'brianc check model.eqs',
    example: 'sketch',
    read: ['text', 'Encoding declarations'],
  },
  'not-notebook': {
    title: 'A file that ends in .ipynb is a Jupyter notebook.',
    text: `
      A notebook is a JSON file with 'nbformat' and 'cells'. This one is not: it was cut off, edited
      by hand, or it is a script with the wrong ending. Rename a script to .py or .eqs; save a
      notebook again with Jupyter.`,
    fails: 'brianc check script-in-disguise.ipynb',
    mended: 'brianc check script.py',
    example: 'sketch',
    read: ['importing'],
  },
  'notebook-version': {
    title: 'Notebooks are read in format 4.',
    text: `
      Format 4 is from 2014 (IPython 3). Older notebooks keep their cells in worksheets. Jupyter
      converts them when it opens and saves them, nbconvert does it on the command line.`,
    fails: 'brianc check from-2013.ipynb',
    mended: 'jupyter nbconvert --to notebook --nbformat 4 from-2013.ipynb',
    example: 'sketch',
    read: ['importing'],
  },
  'notebook-language': {
    title: 'A notebook has to be written in Python.',
    text: `
      The notebook says which language its cells are written in. Brian 2 scripts are Python; cells
      in Julia or R mean something else even where they look alike.`,
    fails: 'brianc check analysis-in-julia.ipynb',
    mended: 'brianc check model.ipynb',
    example: 'sketch',
    read: ['importing'],
  },
  'no-code': {
    title: 'The script of a notebook is in its code cells.',
    text: `
      Text cells and raw cells are not read, and here all code cells are empty. If the model stands
      in a text cell, turn that into a code cell.`,
    fails: 'brianc check only-text.ipynb',
    mended: 'brianc check model.ipynb',
    example: 'sketch',
    read: ['importing'],
  },
  'cell-magic': {
    title: "A line '%%name' hands the whole cell to IPython.",
    text: `
      '%%time', '%%capture' and '%%prun' run the cell as it stands, so it is read. Cells for a shell,
      for another language or for a file are left out. What other magics do with a cell is not
      known: leaving it out could change the model, so it is refused.`,
    fails: '%%cython\ntau = 10*ms',
    mended: '%%time\ntau = 10*ms',
    example: 'sketch',
    read: ['importing'],
  },
} as const satisfies Record<string, Explanation>
