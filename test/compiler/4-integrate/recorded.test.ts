/** Every method against steps of Brian 2.5.1: see test/numbers/integrators-reference.py. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../support/brianc.js'
import { type Numbers, step, updated } from './step.js'

interface Row {
  readonly equations: string
  readonly method: string
  readonly start: Numbers
  readonly draws: readonly (readonly number[])[]
  readonly after: Numbers
}

const path = join(root, 'test/numbers/integrators.json')
const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]

test.each(rows)('I2, I9, I10, I12: $method of $equations', (row) => {
  const { equations, method, start, draws, after } = row
  const update = updated(equations, method)
  let values = start
  for (let k = 0; k < 3; k++) {
    values = step(update, values, { dt: 1e-4, t: k * 1e-4, draws: draws[k] })
  }
  for (const [name, value] of Object.entries(after)) {
    expect(
      Math.abs(values[name] / value - 1),
      `${name} is ${values[name]}, not ${value}`,
    ).toBeLessThan(1e-12)
  }
})
