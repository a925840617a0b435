/** Pieces of MathML and HTML. Text gets in through `escaped` alone: it never becomes markup. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters and halves of surrogate pairs have no place in a page. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[&<>"']/g, (c) => entities[c])

export const mi = (name: string): string => `<mi>${escaped(name)}</mi>`
export const mn = (number: string): string => `<mn>${escaped(number)}</mn>`
export const mo = (operator: string): string => `<mo>${escaped(operator)}</mo>`
export const mrow = (...parts: readonly string[]): string =>
  parts.length === 1 ? parts[0] : `<mrow>${parts.join('')}</mrow>`
export const mfrac = (above: string, below: string): string => `<mfrac>${above}${below}</mfrac>`

/** A word between two parts, with a space on both sides. */
export const word = (text: string): string => `<mtext>\u00a0${escaped(text)}\u00a0</mtext>`

/** Brackets grow where there are fractions between them, and else are those of text. */
export const fenced = (inside: string, open = '(', close = ')'): string => {
  const fence = (bracket: string) =>
    /<m(?:frac|under|sqrt)>/.test(inside) ? mo(bracket) : `<mo stretchy="false">${bracket}</mo>`
  return mrow(fence(open), inside, fence(close))
}

/** A formula in a line of text, as large as one that stands alone. */
export const math = (...parts: readonly string[]): string =>
  `<math displaystyle="true">${parts.join('')}</math>`
