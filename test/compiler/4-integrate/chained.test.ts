/** `exact` where variables drive others, against Brian's own formulas: test/numbers/exact-coupled-reference.py. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printExpression } from '../../../compiler/ir/print/expression.js'
import { evaluate } from '../algebra/evaluate.js'
import { prints } from '../../conformance/script.js'
import { root } from '../../support/brianc.js'
import { frame } from '../3-resolve/fixture.js'
import { updated } from './step.js'

const names = 'taum taue taui taux taus tau'.split(' ').map((name) => [name, 'float second'])
const given = frame({
  ...Object.fromEntries(names),
  C: 'float second',
  ...{ El: 'float', Iext: 'float', c: 'float', a: 'float', gl: 'float' },
})

interface Row {
  readonly equations: string
  readonly after: Readonly<Record<string, string>>
}

const path = join(root, 'test/numbers/exact-coupled.json')
const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]

test.each(rows)('I2: $equations', ({ equations, after }) => {
  const { assignments } = updated(equations, 'exact', given)
  for (const { variable, value } of assignments) {
    const formula = value.kind === 'conditional' ? value.then : value
    // a factor of 1.0 changes no bit
    expect(printExpression(formula)).toBe(after[variable].replaceAll('1.0*', ''))
  }
})

test.each([0.01, 0.01 * (1 + 2 ** -52), 0.01 * (1 + 1e-12)])(
  'time constants of 10 ms and %d s lose no digits',
  (taue) => {
    const { assignments } = updated('dv/dt=(ge-v)/taum:1\ndge/dt=-ge/taue:1', 'exact', given)
    const values = { v: 0, ge: 1, dt: 1e-3, taum: 0.01, taue }
    const v = evaluate(assignments[1].value, values)
    expect(Math.abs(v / (0.1 * Math.exp(-0.1)) - 1)).toBeLessThan(1e-12)
  },
)

test('I2: eight variables that all drive those after them, too many ways for a formula', async () => {
  const rows = Array.from({ length: 8 }, (_, k) => {
    const sources = Array.from({ length: k }, (_, j) => `x${j}`).join(' + ') || '0'
    return `dx${k}/dt = (${sources} - x${k})/t${k} : 1`
  })
  await prints(
    `
    t0, t1, t2, t3, t4, t5, t6, t7 = [k*ms for k in range(1, 9)]
    G = NeuronGroup(1, '''${rows.join('\n    ')}''', method='exact')
    G.x0 = 1
    run(1*ms)
    print(' '.join('%.9f' % getattr(G, name)[0] for name in ['x1', 'x3', 'x5', 'x7']))
  `,
    // the exponential of the matrix, by mpmath with 30 digits
    '0.238651219 0.201346712 0.172040601 0.151177005',
  )
})
