/** `match` and `case` are names everywhere but in match statements. Python reference, 2.3.2. */
import type { IToken, TokenType } from 'chevrotain'
import * as T from './tokens.js'

/** Tokens in which the words that open a match statement or one of its cases are keywords. */
export function markMatches(tokens: readonly IToken[]): readonly IToken[] {
  if (!tokens.some((token) => token.image === 'match')) return tokens
  const marked = [...tokens]
  /** the depths at which cases are expected, the innermost last */
  const open: number[] = []
  let depth = 0
  for (let k = 0; k < tokens.length; k++) {
    const { tokenType, image } = tokens[k]
    if (tokenType === T.Indent) depth++
    if (tokenType === T.Dedent && depth-- === open[open.length - 1]) open.pop()
    if (tokenType !== T.Name || !isLineStart(tokens, k)) continue
    if (image === 'case' && open[open.length - 1] === depth) marked[k] = as(T.Case, tokens[k])
    if (image === 'match' && isMatch(tokens, k)) {
      marked[k] = as(T.Match, tokens[k])
      open.push(depth + 1)
    }
  }
  return marked
}

const as = (type: TokenType, token: IToken): IToken =>
  T.tokenAt(type, token.image, token.startOffset, T.endOf(token))

const breaks: ReadonlySet<TokenType> = new Set([T.Newline, T.Indent, T.Dedent])

const isLineStart = (tokens: readonly IToken[], k: number): boolean =>
  k === 0 || breaks.has(tokens[k - 1].tokenType)

/** Whether the line is `match subject:`. As anything else, what ends in a colon is no statement. */
function isMatch(tokens: readonly IToken[], start: number): boolean {
  let k = start + 1
  while (k < tokens.length && tokens[k].tokenType !== T.Newline) k++
  return k > start + 2 && tokens[k - 1].tokenType === T.Colon && T.startsItem(tokens[start + 1])
}
