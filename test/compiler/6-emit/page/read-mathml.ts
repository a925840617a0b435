/** Reads MathML as a person does: what the layout shows becomes brackets, signs become operators. */

export interface Element {
  readonly tag: string
  readonly children: readonly (Element | string)[]
}

/** The elements of a text; throws where it is not well-formed. */
export function elementsOf(markup: string): readonly (Element | string)[] {
  const open: { tag: string; children: (Element | string)[] }[] = [{ tag: '', children: [] }]
  for (const [, text, close, tag] of markup.matchAll(
    /([^<]+)|<(\/?)(\w+)(?: [\w-]+="[^"<>]*")*>/gy,
  )) {
    const top = open[open.length - 1]
    if (text !== undefined) top.children.push(unescaped(text))
    else if (close === '') open.push({ tag, children: [] })
    else if (top.tag !== tag) throw new Error(`</${tag}> closes <${top.tag}>`)
    else {
      open.pop()
      open[open.length - 1].children.push(top)
    }
  }
  if (open.length !== 1 || elementText(open[0]) !== textOnly(markup)) throw new Error(markup)
  return open[0].children
}

const elementText = (e: Element | string): string =>
  typeof e === 'string' ? e : e.children.map(elementText).join('')

const textOnly = (markup: string): string => unescaped(markup.replace(/<[^>]*>/g, ''))

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)|>/.test(text)) throw new Error(`not escaped: ${text}`)
  const plain: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => plain[name])
}

/** As text of Python: `\u2062` is a product, a fraction is a quotient of two brackets. */
export const pythonOf = (markup: string): string => elementsOf(markup).map(python).join('')

function python(e: Element | string): string {
  if (typeof e === 'string') return e
  const parts = e.children.map(python)
  switch (e.tag) {
    case 'mfrac':
      return `((${parts[0]})/(${parts[1]}))`
    case 'msup':
      return `${parts[0]}**(${parts[1]})`
    case 'msub':
      return `${parts[0]}_${parts[1]}`
    case 'msubsup':
      return `${parts[0]}_${parts[1]}**(${parts[2]})`
    case 'msqrt':
      return `sqrt(${parts.join('')})`
    case 'mo':
      return signs[parts[0]] ?? parts[0]
    default:
      return parts.join('')
  }
}

const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '⋅': '*',
  '×': '*',
  '\u2062': '*',
  '\u2061': '',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
}
