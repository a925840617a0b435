/** `exact` where variables drive others, against Brian's own formulas: test/numbers/exact-coupled-reference.py. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printExpression } from '../../../compiler/ir/print/expression.js'
import { evaluate } from '../algebra/evaluate.js'
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
