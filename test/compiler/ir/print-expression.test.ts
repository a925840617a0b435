import { describe, expect, test } from 'vitest'
import { parseExpression } from '../../../compiler/1-parse/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import type { Expression, Located } from '../../../compiler/ir/expression.js'
import { printExpression } from '../../../compiler/ir/print/expression.js'
import { printTree } from '../../../compiler/ir/print/tree.js'
import { locate } from '../../../compiler/ir/source.js'

function parse(text: string): Expression<Located> {
  const e = parseExpression(locate(text, 0), new Reporter())
  if (e === undefined) throw new Error(`no expression: ${text}`)
  return e
}

describe('printExpression', () => {
  test.each([
    ['((a))+(b*c)', 'a + b*c'],
    ['(a+b)*c', '(a + b)*c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['(a-b)-c', 'a - b - c'],
    ['a/(b*c)', 'a/(b*c)'],
    ['(a*b)/c', 'a*b/c'],
    ['(-a)**2', '(-a)**2'],
    ['-(a**2)', '-a**2'],
    ['a**(-b)', 'a**-b'],
    ['(a**b)**c', '(a**b)**c'],
    ['a**(b**c)', 'a**b**c'],
    ['a*(-b)', 'a*-b'],
    ['-(a*b)', '-(a*b)'],
    ['not (a<b)', 'not a < b'],
    ['(not a)==b', '(not a) == b'],
    ['(a<b)<c', '(a < b) < c'],
    ['a<b<c', 'a < b < c'],
    ['(a or b)and c', '(a or b) and c'],
    ['a or(b and c)', 'a or b and c'],
    ['(a and b)and c', '(a and b) and c'],
    ['(a if b else c)if d else e', '(a if b else c) if d else e'],
    ['a if b else(c if d else e)', 'a if b else c if d else e'],
    ['(a if b else c)+1', '(a if b else c) + 1'],
    ['a//b%c', 'a // b%c'],
    ['f(a,k = (b),*c,**d)', 'f(a, k=b, *c, **d)'],
    ['f(x)(y).z[0,1:2][:, ...]', 'f(x)(y).z[0, 1:2][:, ...]'],
    ['(a+b).c', '(a + b).c'],
    ['1 .real', '(1).real'],
    ['(a,)', '(a,)'],
    ['{1:2,**a}', '{1: 2, **a}'],
    ['[x for x,y in z if (a or b)]', '[x for (x, y) in z if a or b]'],
    ['lambda x,y=1:x', 'lambda x, y=1: x'],
    ['(lambda:1)()', '(lambda: 1)()'],
    ['"it\'s\\n"', "'it\\'s\\n'"],
    ['f"{{{a+b!r:>{w}}}}"', "f'{{{a + b!r:>{w}}}}'"],
    ['f(y:=2)', 'f((y := 2))'],
    ['a|b^c&d<<e', 'a | b ^ c & d << e'],
  ])('%j', (source, printed) => {
    const e = parse(source)
    expect(printExpression(e)).toBe(printed)
    expect(printTree(parse(printed))).toBe(printTree(e))
  })
})
