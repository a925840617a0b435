/** matplotlib's `$...$` labels as runs of Unicode text: greek, sub- and superscripts. */
import type { MathText } from './features.js'
import { textWidth } from './font.js'
import type { Figure } from './state.js'
import { escapeText, short } from './svg/numbers.js'

/** A piece of a line: raised or lowered by `shift` em and drawn `scale` times the font size. */
export interface Run {
  readonly text: string
  readonly italic: boolean
  /** 0: on the line; 1: superscript; -1: subscript */
  readonly level: number
}

/** How a script is drawn: size, and shift up (positive) in ems of the line's font. */
const scriptScale = 0.7
const scriptShift = { 1: 0.38, [-1]: -0.2 } as Readonly<Record<number, number>>

/** The lines of a label (split at newlines), each as runs. */
export function parseLabel(text: string): Run[][] {
  return text.split('\n').map(parseLine)
}

export const mathtext: MathText = {
  width(line, size) {
    const widths = parseLine(line).map((run) =>
      textWidth(run.text, run.level ? size * scriptScale : size),
    )
    return widths.reduce((sum, width) => sum + width, 0)
  },

  rise(line) {
    const raised = parseLine(line).filter(({ level }) => level > 0)
    if (raised.length === 0) return 0
    return raised.some(({ text }) => !/^[acemnorsuvwxz\u2009+−=∗]*$/.test(text)) ? 0.16 : 0.03
  },

  /** A shift is undone at the start of the next run. */
  svg(line, size) {
    let shifted = 0
    return parseLine(line)
      .map((run) => {
        const shift = run.level === 0 ? 0 : scriptShift[run.level] * size
        const move = shifted - shift
        shifted = shift
        const attributes =
          (move === 0 ? '' : ` dy="${short(move)}"`) +
          (run.level === 0 ? '' : ` font-size="${short(size * scriptScale)}"`) +
          (run.italic ? ' font-style="italic"' : '')
        const text = escapeText(run.text)
        return attributes === '' ? text : `<tspan${attributes}>${text}</tspan>`
      })
      .join('')
  },

  plain: (text) =>
    parseLabel(text)
      .map((runs) => runs.map((run) => (run.level > 0 ? `^${run.text}` : run.text)).join(''))
      .join(' '),
}

/** Gives a figure the code for `$...$`: for calls whose words may hold it. */
export function useMathtext(figure: Figure): void {
  figure.features.mathtext = mathtext
}

function parseLine(line: string): Run[] {
  const parts = line.split(/(?<!\\)\$/)
  // an odd number of dollars is plain text, as in matplotlib
  if (parts.length < 3 || parts.length % 2 === 0) return plain(line)
  return merge(parts.flatMap((part, k) => (k % 2 ? parseMath(part) : plain(part))))
}

const plain = (text: string): Run[] =>
  text === '' ? [] : [{ text: text.replace(/\\\$/g, '$'), italic: false, level: 0 }]

/** Joins neighbours of one look. */
function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last && last.italic === run.italic && last.level === run.level) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text }
    } else merged.push(run)
  }
  return merged
}

const tokenPattern = /\\[a-zA-Z]+|\\.|[{}^_]|\s+|[^\\{}^_\s]/gu

function parseMath(source: string): Run[] {
  const tokens = source.match(tokenPattern) ?? []
  let at = 0
  const group = (level: number, upright: boolean): Run[] => {
    const runs: Run[] = []
    while (at < tokens.length && tokens[at] !== '}') runs.push(...item(level, upright))
    return runs
  }
  const item = (level: number, upright: boolean): Run[] => {
    const token = tokens[at++]
    if (token === undefined) return []
    if (token === '{') {
      const runs = group(level, upright)
      at++
      return runs
    }
    if (token === '^' || token === '_') return item(token === '^' ? 1 : -1, upright)
    if (/^\s/.test(token)) return []
    const name = token.slice(1)
    if (token[0] === '\\' && uprightCommands.includes(name)) return item(level, true)
    if (token[0] === '\\' && silentCommands.includes(name)) return item(level, upright)
    if (token === '\\frac') {
      const over = item(level, upright)
      return [...over, { text: '/', italic: false, level }, ...item(level, upright)]
    }
    if (token[0] === '\\' && Object.hasOwn(accents, name)) {
      return item(level, upright).map((run) => ({
        ...run,
        text: Array.from(run.text, (letter) => letter + accents[name]).join(''),
      }))
    }
    const text = token[0] === '\\' ? command(name) : (operators[token] ?? token)
    const slanted = !upright && /^[a-zA-Zα-ω]$/.test(text)
    return [{ text, italic: slanted, level }]
  }
  const runs: Run[] = []
  while (at < tokens.length) {
    if (tokens[at] === '}') at++
    else runs.push(...item(0, false))
  }
  return spaced(runs)
}

/** Thin spaces about the operators on the line that have something on both sides. */
function spaced(runs: readonly Run[]): Run[] {
  const isOperator = (run: Run | undefined) =>
    run?.level === 0 && spacedOperators.includes(run.text)
  return runs.map((run, k) => {
    const binary = isOperator(run) && k > 0 && k < runs.length - 1 && !isOperator(runs[k - 1])
    return binary ? { ...run, text: `\u2009${run.text}\u2009` } : run
  })
}

const spacedOperators = ['+', '−', '=', '<', '>', '×', '·', '±', '≈', '∼', '≤', '≥', '≠', '→', '∝']

/** An unknown command is shown as it was written. */
function command(name: string): string {
  if (Object.hasOwn(symbols, name)) return symbols[name]
  const greek = greekNames.split(' ').indexOf(name.toLowerCase())
  if (greek < 0) return functionNames.includes(name) ? name : `\\${name}`
  const capital = name[0] !== name[0].toLowerCase()
  return (capital ? 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ' : 'αβγδεζηθικλμνξοπρστυφχψω')[greek]
}

const uprightCommands = ['mathrm', 'mathregular', 'mathdefault', 'text', 'mathsf', 'mathtt', 'rm']
const silentCommands = ['mathit', 'mathbf', 'mathcal', 'left', 'right', 'displaystyle']
const functionNames = ['exp', 'log', 'ln', 'sin', 'cos', 'tan', 'max', 'min', 'lim', 'sinh', 'tanh']
const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
  'sigma tau upsilon phi chi psi omega'
const accents: Record<string, string> = {
  overline: '\u0305',
  bar: '\u0304',
  hat: '\u0302',
  dot: '\u0307',
  ddot: '\u0308',
  tilde: '\u0303',
  vec: '\u20d7',
}
const operators: Record<string, string> = { '-': '−', '*': '∗', "'": '′' }
const symbols: Record<string, string> = {
  langle: '⟨',
  rangle: '⟩',
  infty: '∞',
  times: '×',
  cdot: '·',
  pm: '±',
  circ: '°',
  degree: '°',
  propto: '∝',
  approx: '≈',
  sim: '∼',
  leq: '≤',
  geq: '≥',
  le: '≤',
  ge: '≥',
  neq: '≠',
  ne: '≠',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  partial: '∂',
  nabla: '∇',
  sum: '∑',
  int: '∫',
  sqrt: '√',
  ell: 'ℓ',
  hbar: 'ℏ',
  varepsilon: 'ε',
  vartheta: 'ϑ',
  varphi: 'φ',
  ',': '\u2009',
  ';': '\u2005',
  ':': '\u2005',
  ' ': ' ',
  quad: '\u2003',
  '%': '%',
  $: '$',
  _: '_',
  '#': '#',
  '&': '&',
  '{': '{',
  '}': '}',
}
