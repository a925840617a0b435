/** Title and description of a page, from the script's docstring or its first comment. */
import type { Comment, Script } from '../../ir/script.js'

export interface Heading {
  readonly title: string
  /** paragraphs, plain text */
  readonly description: readonly string[]
}

export function headingOf(script: Script): Heading {
  const lines = docstring(script) ?? firstComment(script)
  const name = fileInWords(script.source.path)
  if (!lines) return { title: name, description: [] }
  const { underlined, paragraphs } = paragraphsOf(lines)
  const [first, ...rest] = paragraphs
  if (first === undefined) return { title: name, description: [] }
  const alone = first.lines === 1 && (underlined || rest.length > 0 || !/:\s/.test(first.text))
  const [title, ...left] =
    alone && first.text.length <= longest && !unfinished.test(first.text)
      ? [first.text.replace(/(?<!\.)\.$/, '')]
      : splitTitle(first.text, name)
  return { title, description: [...left, ...rest.map(({ text }) => text)] }
}

/** `Fig. 1 from:` is no title without what follows. */
const unfinished = /:$|\b(?:of|from|in|by|the|and|see)$/i

/** Of a title, in characters. */
const longest = 84

// ------------------------------------------------------------------ where the words stand

function docstring({ body }: Script): readonly string[] | undefined {
  const [first] = body
  if (first?.kind !== 'expression' || first.value.kind !== 'string' || first.value.bytes) {
    return undefined
  }
  const lines = first.value.value.text.split(/\r\n|\r|\n/)
  return lines.some((line) => /\p{L}/u.test(line)) ? lines.map((line) => line.trim()) : undefined
}

/** The first block of comment lines above all statements that says what the script is. */
function firstComment({ body, comments, source: { text } }: Script): string[] | undefined {
  const end = body[0]?.span.start ?? text.length
  const blocks: string[][] = []
  let last: Comment | undefined
  for (const comment of comments) {
    if (comment.span.start >= end) break
    const between = last && text.slice(last.span.end, comment.span.start)
    if (between !== undefined && /^(?:\r\n|\r|\n)[ \t]*$/.test(between)) {
      blocks[blocks.length - 1].push(comment.text)
    } else blocks.push([comment.text])
    last = comment
  }
  return blocks
    .map((block) => block.filter((line) => !isMark(line)).map(uncommented))
    .find((block) => block.some((line) => /\p{L}/u.test(line)) && !isLicence(block.join(' ')))
}

const uncommented = (line: string): string => line.replace(/^#+/, '').replace(/#+$/, '').trim()

/** Lines for programs: interpreters, encodings, editors, cells. */
const isMark = (line: string): boolean =>
  /^#!|^#.*\bcoding[:=]|^#\s*(?:-\*-|vim?:|%%|In ?\[)|^#\s*(?:noqa|type:|pylint:|flake8)/.test(line)

const isLicence = (text: string): boolean =>
  /copyright|©|\(c\) *\d{4}|spdx|licen[cs]e|all rights reserved|warranty/i.test(text)

/** `input-latency.eqs`: Input latency. */
function fileInWords(path: string): string {
  const file = path.split(/[/\\]/).pop() ?? ''
  const words = file
    .replace(/\.\w+$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const first = words.charAt(0).toUpperCase()
  return /[\p{L}\d]/u.test(words) && first !== '<' ? first + words.slice(1) : 'Model'
}

/** A name of the script stays as it is: `numpy.random`, `exponential_euler`, `v`. */
const capitalised = (text: string): string =>
  /^(?:a|[\p{Ll}'’-]{2,})(?=[\s,;:]|\.?$|\.\s)/u.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text

// ------------------------------------------------------------------ paragraphs

interface Paragraph {
  readonly text: string
  readonly lines: number
}

/** Lines joined; items of lists stay apart. Rules are left out, and tell a heading. */
function paragraphsOf(lines: readonly string[]) {
  const found: string[][] = [[]]
  let underlined = false
  for (const line of lines) {
    const rule = /^[-=~*_#+^"'`]{3,}$/.test(line)
    const item = /^(?:[-*•]|\d{1,2}[.)])\s+\S/.test(line)
    if (rule && found.length === 1 && found[0].length === 1) underlined = true
    if (rule || line === '' || item) found.push([])
    if (!rule && line !== '') found[found.length - 1].push(line)
    if (found[0].length === 0) found.splice(0, found.length - 1)
  }
  const paragraphs = found
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph): Paragraph => {
      return { text: paragraph.join(' ').replace(/\s+/g, ' '), lines: paragraph.length }
    })
  return { underlined, paragraphs }
}

// ------------------------------------------------------------------ the title of a paragraph

/**
 * What stands before the first colon, else the first sentence; the rest is description. Where
 * these are long the title is the beginning up to a comma or bracket, else `name`, and the whole stays below.
 */
function splitTitle(text: string, name: string): [title: string, description: string] | [string] {
  const sentence = cut(text, /[.!?](?=\s|$)/g, (at) => !isAbbreviation(text.slice(0, at)))
  const colon = cut(text, /:(?=\s)/g)
  if (colon !== undefined && colon <= Math.min(longest, sentence ?? colon)) {
    const rest = text.slice(colon + 1).trim()
    if (!generic.test(text.slice(0, colon))) return [text.slice(0, colon), capitalised(rest)]
    return splitTitle(capitalised(rest), name)
  }
  if (sentence !== undefined && sentence <= longest) {
    const rest = text.slice(sentence + 1).trim()
    return rest === '' ? [text.slice(0, sentence)] : [text.slice(0, sentence), rest]
  }
  const comma = cut(text, /[,;](?=\s)|\s(?=\()/g, (at) => at >= shortest)
  return comma !== undefined && comma <= longest ? [text.slice(0, comma), text] : [name, text]
}

/** A title that is cut says too little below this. */
const shortest = 24

const generic = /^(?:example|note|title|description|summary|model|file|script|author|brian2?)s?$/i

/** The first place outside brackets where a pattern matches and `fits`. */
function cut(text: string, pattern: RegExp, fits = (_: number) => true): number | undefined {
  for (const { index } of text.matchAll(pattern)) {
    const before = text.slice(0, index)
    const open = before.split('(').length - before.split(')').length
    if (index > 0 && open <= 0 && fits(index)) return index
  }
  return undefined
}

/** `et al`, `Fig`, an initial: their full stop ends no sentence. */
const isAbbreviation = (before: string): boolean =>
  /(?:^|[\s(])(?:al|fig|figs|eq|eqs|sec|vol|no|cf|vs|e\.g|i\.e|etc|approx|dr|prof|\p{Lu})$/iu.test(
    before,
  ) && !/\s[a-z]$/.test(before)
