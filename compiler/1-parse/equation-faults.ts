/** What to say when an equation cannot be read, beyond what goes wrong in any expression. */
import type { IToken } from 'chevrotain'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Failure, spanOf, syntaxFault } from './faults.js'
import { messages } from './messages.js'
import * as T from './tokens.js'

export function equationFault(failure: Failure): Diagnostic {
  const token: IToken | undefined = failure.tokens[failure.index]
  if (token?.tokenType === T.Semicolon) {
    return messages.make('separator', { span: spanOf(failure, token) }, {})
  }
  const unfinished = token?.tokenType === T.Equal ? nameBefore(failure) : undefined
  if (unfinished !== undefined) {
    const place = { span: spanOf(failure, unfinished) }
    return messages.make('unfinished-equation', place, { name: unfinished.image })
  }
  const keyword = token !== undefined && T.isKeyword(token)
  if (keyword && (failure.rule === '' || failure.rule === 'head')) {
    const place = { span: spanOf(failure, token) }
    return messages.make('keyword-name', place, { word: token.image })
  }
  if (token !== undefined && failure.rule === '') {
    const line = /[^\r\n]*/.exec(failure.place.text.slice(token.startOffset))?.[0] ?? ''
    const span = failure.place.span(token.startOffset, token.startOffset + line.trimEnd().length)
    return messages.make('equation-form', { span }, { text: line.trim() })
  }
  return syntaxFault(failure)
}

/** The left side of a new equation that the unfinished one above swallowed. */
function nameBefore({ tokens, index, place, rule }: Failure): IToken | undefined {
  if (rule !== 'equation') return undefined
  let k = index - 1
  const gap = () => place.text.slice(T.endOf(tokens[k - 1]), tokens[k].startOffset)
  while (k > 0 && !/[\r\n]/.test(gap())) k--
  return k > 0 ? tokens[k] : undefined
}
