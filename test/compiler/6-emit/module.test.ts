/** The emitted module: what it looks like, and that TypeScript accepts it. */
import { describe, expect, test } from 'vitest'
import { emit } from '../../../compiler/6-emit/index.js'
import { second } from '../../../runtime/values/dimension.js'
import { planOf } from '../5-lower/fixture.js'
import { planOfEverything } from './protocol-fixture.js'
import { typecheck } from './typecheck.js'

const origin = { version: '0.1.0', sha256: '0123456789abcdef' }
const emitted = async (plan: Parameters<typeof emit>[0]) => (await emit(plan, origin)).typescript

describe('an emitted module', () => {
  test('reads like this', async () => {
    await expect(await emitted(planOfEverything())).toMatchFileSnapshot('everything.golden.ts.txt')
  })

  test('passes tsc --strict, unused names included', async () => {
    const modules = {
      everything: await emitted(planOfEverything()),
      bare: await emitted(planOf({ equations: '', threshold: 'rand() < 0.5' })),
      names: await emitted(
        planOf({
          equations: 'count : 1\nevents : integer\nstep : boolean\nnew : 1\nG : 1\nk : 1\nMath : 1',
          threshold: 'step and count > N',
          reset: 'k = k + G\nnew = exp(Math*events)\nunused = rand()\ncount = externals',
          externals: { externals: {} },
        }),
      ),
      functions: await emitted(
        planOf({
          equations: `a : 1
            b = sin(a) + cos(a) + tan(a) + sinh(a) + cosh(a) + tanh(a) : 1
            c = arcsin(a) + arccos(a) + arctan(a) + exp(a) + log(a) + log10(a) : 1
            d = expm1(a) + log1p(a) + exprel(a) + sqrt(a) + abs(a) + ceil(a) + floor(a) : 1
            e1 = sign(a) + int(a) + clip(a, 0, 1) + timestep(t, dt) + a**0.3 + a//2 + a%3 : 1`,
          threshold: 'b + c + d + e1 > 0 and not (i // 2 == 1)',
        }),
      ),
    }
    expect(typecheck(modules)).toEqual([])
  })

  test('is the same text for the same plan', async () => {
    expect(await emitted(planOfEverything())).toBe(await emitted(planOfEverything()))
  })

  test('calls no host function whose last bits differ between engines', async () => {
    const text = await emitted(
      planOf({
        equations: 'dv/dt = (exp(v) + sin(v)**3 + v**0.3 + tanh(v)**-2)/tau : 1',
        method: 'euler',
        externals: { tau: { dimension: second } },
      }),
    )
    const hosts = new Set([...text.matchAll(/\bMath\.(\w+)/g)].map((match) => match[1]))
    const same = ['abs', 'floor', 'ceil', 'trunc', 'sqrt', 'min', 'max', 'sign', 'imul']
    expect([...hosts].filter((name) => !same.includes(name))).toEqual([])
    const code = text.slice(text.indexOf('function'), text.indexOf('const definition'))
    expect(code.replace(/\/\/.*|\/\*\*.*\*\//g, '')).not.toContain('**')
    expect(text).toMatch(/import \{[^}]*\bexp,[^}]*\bpow,[^}]*\bsin,[^}]*\btanh,/)
  })

  test('says nothing of the folder that it was made in', async () => {
    expect(await emitted(planOfEverything())).not.toContain('/home/me')
  })
})
