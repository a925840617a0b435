/** Explanations as a person or a tool reads them. */
import { painter } from '../../runtime/values/frame-color.js'
import { type Explanation, pages } from './explanation.js'

const width = 78

/** One explanation on a page of its own. */
export function pageText(code: string, e: Explanation, options: { readonly color: boolean }) {
  const paint = painter(options.color)
  const [page, section] = e.read
  const [title, path] = pages[page]
  const lines = [
    `${paint('error', code)}${paint('bold', `: ${e.title}`)}`,
    '',
    ...filled(e.text),
    '',
    paint('help', e.example === 'run' ? 'This fails when it runs:' : 'This is refused:'),
    '',
    ...example(e.fails),
    '',
    paint('help', 'This is fine:'),
    '',
    ...example(e.mended),
    '',
    `${paint('help', 'Read on:')} ${title}${section === undefined ? '' : `: ${section}`}`,
    `  ${address(path)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** All codes with their titles, one a line. */
export function listText(all: ReadonlyMap<string, Explanation>, options: { color: boolean }) {
  const paint = painter(options.color)
  const widest = Math.max(...[...all.keys()].map((code) => code.length))
  const lines = [...all].map(
    ([code, { title }]) => `${paint('bold', code)}${' '.repeat(widest - code.length)}  ${title}`,
  )
  return `${lines.join('\n')}\n`
}

/** The document of `explain --json`. */
export const explanationJson = (all: Iterable<readonly [string, Explanation]>) => ({
  schemaVersion: 1 as const,
  explanations: [...all].map(([code, e]) => ({
    code,
    title: e.title,
    text: filled(e.text).join(' '),
    fails: outdented(e.fails).join('\n'),
    mended: outdented(e.mended).join('\n'),
    read: { title: pages[e.read[0]][0], url: address(pages[e.read[0]][1]) },
  })),
})

const python = ['reference/', 'tutorial/']

/** Of a page in the manuals of Python and of Brian 2, or in brianc's own folder. */
function address(path: string): string {
  if (path.startsWith('docs/')) return path
  return python.some((folder) => path.startsWith(folder))
    ? `https://docs.python.org/3/${path}`
    : `https://brian2.readthedocs.io/en/2.5.1/${path}`
}

function filled(text: string): string[] {
  const lines = ['']
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.length - 1
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`
    if (longer.length <= width) lines[last] = longer
    else lines.push(word)
  }
  return lines
}

const example = (text: string): string[] =>
  outdented(text).map((line) => (line === '' ? '' : `    ${line}`))

/** The lines of an example without the indentation that they have in the table. */
export function outdented(text: string): string[] {
  if (!text.startsWith('\n')) return text.split('\n')
  const lines = text.slice(1).split('\n')
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  )
  return lines.map((line) => line.slice(margin).trimEnd())
}
