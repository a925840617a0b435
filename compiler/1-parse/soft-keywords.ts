/** `match` is a name everywhere but at the head of a match statement. Python reference, 8.6. */
import type { IToken, TokenType } from 'chevrotain'
import * as T from './tokens.js'

/**
 * Tokens with each match statement as `match subject : cases`, the cases as one token: patterns
 * have a grammar of their own, and nobody asks what they say.
 */
export function markMatches(tokens: readonly IToken[]): readonly IToken[] {
  if (!tokens.some((token) => token.image === 'match')) return tokens
  const marked: IToken[] = []
  for (let k = 0; k < tokens.length; k++) {
    const colon = isLineStart(tokens, k) ? matchColon(tokens, k) : undefined
    if (colon === undefined) {
      marked.push(tokens[k])
      continue
    }
    const end = blockEnd(tokens, colon + 2)
    const { image, startOffset } = tokens[k]
    marked.push(T.tokenAt(T.Match, image, startOffset, T.endOf(tokens[k])))
    marked.push(...tokens.slice(k + 1, colon + 1))
    const first = tokens[colon + 3].startOffset
    marked.push(T.tokenAt(T.Cases, 'case', first, T.endOf(tokens[end])))
    k = end
  }
  return marked
}

const breaks: ReadonlySet<TokenType> = new Set([T.Newline, T.Indent, T.Dedent])

const isLineStart = (tokens: readonly IToken[], k: number): boolean =>
  tokens[k].image === 'match' &&
  tokens[k].tokenType === T.Name &&
  (k === 0 || breaks.has(tokens[k - 1].tokenType))

/** The colon of `match subject:` where a block that starts with `case` follows. */
function matchColon(tokens: readonly IToken[], start: number): number | undefined {
  let k = start + 1
  while (k < tokens.length && tokens[k].tokenType !== T.Newline) k++
  const isMatch =
    k > start + 2 &&
    tokens[k - 1].tokenType === T.Colon &&
    tokens[k + 1]?.tokenType === T.Indent &&
    tokens[k + 2]?.image === 'case'
  return isMatch ? k - 1 : undefined
}

/** The Dedent that closes the block whose Indent stands at `indent`. */
function blockEnd(tokens: readonly IToken[], indent: number): number {
  let depth = 0
  for (let k = indent; k < tokens.length; k++) {
    if (tokens[k].tokenType === T.Indent) depth++
    if (tokens[k].tokenType === T.Dedent && --depth === 0) return k
  }
  return tokens.length - 1
}
