/** Compound units that equations declare: Brian shows quantities in them. Semantics 11.5. */
import type { Equations } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import type { Code } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import { call } from './targets.js'

/** Makes the units at run time, as Brian does when it reads the equations. */
export function declareUnits(e: Evaluator, { equations }: Equations<Located>, span: Span): void {
  // a script that shows no text need not have them
  if (!/print|str\(|repr|format|in_unit|f['"]/.test(e.source.text)) return
  for (const text of new Set(equations.map(({ unit }) => unit.text))) {
    const code = unitCode(text)
    if (code?.kind === 'call') e.emit({ kind: 'evaluate', value: code, span })
  }
}

const factor = /([*/]?)\s*(?:(1)|([A-Za-z]\w*))\s*(?:\*\*\s*(-?\s*\d+))?\s*/y

/** The product that the declaration writes; nothing for `1`, `boolean` and `integer`. */
function unitCode(text: string): Code | undefined {
  let code: Code | undefined
  factor.lastIndex = 0
  const plain = text.replaceAll(/[()]/g, '')
  while (factor.lastIndex < plain.length) {
    const found = factor.exec(plain)
    if (!found) return undefined
    const [, operator, one, name, exponent] = found
    const base: Code = one ? { kind: 'constant', value: 1n } : { kind: 'unit', name }
    const power = BigInt((exponent ?? '1').replaceAll(' ', ''))
    const part = exponent ? call('power', base, { kind: 'constant', value: power }) : base
    code = code ? call(operator === '/' ? 'divide' : 'multiply', code, part) : part
  }
  return code
}
