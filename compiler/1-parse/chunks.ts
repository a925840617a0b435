/** Tokens of a script in pieces: one a statement of the top level, so that each can fail alone. */
import type { IToken } from 'chevrotain'
import * as T from './tokens.js'

/** These continue the statement above them. */
const continuations = new Set([T.Elif, T.Else, T.Except, T.Finally])
const compound = new Set([T.If, T.For, T.While, T.Try, T.With, T.Async])

/** Each statement of the top level with its blocks, decorators and `else` parts. */
export function chunks(tokens: readonly IToken[]): IToken[][] {
  const list: IToken[][] = []
  let chunk: IToken[] = []
  let depth = 0
  tokens.forEach((token, k) => {
    chunk.push(token)
    const { tokenType } = token
    if (tokenType === T.Indent) depth++
    else if (tokenType === T.Dedent) depth--
    else if (tokenType !== T.Newline) return
    if (depth === 0 && !goesOn(chunk, tokens[k + 1])) {
      list.push(chunk)
      chunk = []
    }
  })
  if (chunk.length > 0) list.push(chunk)
  return list
}

function goesOn(chunk: readonly IToken[], next: IToken | undefined): boolean {
  if (next === undefined) return false
  const head = chunk[0].tokenType
  if (next.tokenType === T.Indent) return true
  if (continuations.has(next.tokenType)) return compound.has(head)
  return head === T.At && isOnlyDecorators(chunk)
}

/** The last line is a decorator, so what it decorates is still to come. */
function isOnlyDecorators(chunk: readonly IToken[]): boolean {
  let k = chunk.length - 2
  while (k >= 0 && chunk[k].tokenType !== T.Newline) k--
  return chunk[k + 1].tokenType === T.At
}
