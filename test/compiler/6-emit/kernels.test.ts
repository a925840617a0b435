/** Emitted kernels compute what Brian computes. kernels-reference.py recorded its values. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emit } from '../../../compiler/6-emit/index.js'
import { verifyPlan } from '../../../compiler/ir/verify/plan.js'
import { type Dimension, second } from '../../../runtime/values/dimension.js'
import { planOf } from '../5-lower/fixture.js'
import { loadGroup, runGroup } from './run-kernels.js'

interface Recorded {
  readonly equations: string
  readonly threshold?: string
  readonly reset?: string
  readonly method?: string
  readonly N: number
  readonly steps: number
  readonly initial: Readonly<Record<string, readonly number[]>>
  readonly externals: Readonly<Record<string, number>>
  readonly state: Readonly<Record<string, readonly (number | boolean)[]>>
}

const path = new URL('kernels.json', import.meta.url)
const models: Readonly<Record<string, Recorded>> = JSON.parse(readFileSync(path, 'utf8'))
const dimensions: Readonly<Record<string, Dimension>> = { tau: second }

describe('kernels agree with Brian', () => {
  test.each(Object.entries(models))('%s', async (_name, model) => {
    const { equations, threshold = 'i >= 0', method, N, steps, initial, externals, state } = model
    const reset = model.reset?.trim()
    const known = Object.keys(externals).map((name) => [name, { dimension: dimensions[name] }])
    const text = { equations, threshold, reset, method, externals: Object.fromEntries(known) }
    const plan = planOf(text)
    verifyPlan(plan)
    const { typescript } = await emit(plan, { version: '0.1.0', sha256: 'none' })
    const result = runGroup(await loadGroup(typescript), N, initial, externals, steps, 42)
    for (const [name, values] of Object.entries(state)) {
      expect(result[name]).toHaveLength(N)
      values.forEach((value, k) => {
        // Brian's simplifier may associate sums and products in another order
        const tolerance = 1e-11 * Math.max(1, Math.abs(Number(value)))
        expect(Math.abs(result[name][k] - Number(value)), `${name}[${k}]`).toBeLessThanOrEqual(
          tolerance,
        )
      })
    }
  })
})
