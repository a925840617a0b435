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
} as const satisfies Record<string, Explanation>
