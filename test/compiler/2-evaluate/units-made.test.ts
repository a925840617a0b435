/** Units that a script makes by computing with units are its own: Brian prints in the last ones. */
import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import { moduleOf } from '../../support/module-of.js'

const printed = async (text: string): Promise<string> => {
  const { files, rendered } = await compile(`from brian2 import *\n${text}`)
  if (!files) throw new Error(rendered)
  return (await (await moduleOf(files.typescript)).simulate({ seed: 1 })).stdout
}

const plain = 'print(repr(1/(4*mV)))'

test('what another script made is not known', async () => {
  const before = await printed(plain)
  expect(before).toBe('250. * metre ** -2 * kilogram ** -1 * second ** 3 * amp\n')
  expect(await printed(`unit = mV**-1\n${plain}`)).toBe('0.25 * mvolt ** -1\n')
  expect(await printed(plain)).toBe(before)
})

test('nor what a script makes later, where it is gone through again', async () => {
  const again = `${plain}
unit = mV**-1
print(repr(1/(4*mV)))
n = 2
for k in range(n):
    G = NeuronGroup(k + 1, 'v : %d' % (k // 9 + 1))`
  expect(await printed(again)).toBe(
    '250. * metre ** -2 * kilogram ** -1 * second ** 3 * amp\n0.25 * mvolt ** -1\n',
  )
})

test('nor what an earlier simulation made', async () => {
  const text = `from brian2 import *
tau = 4*mV
print(repr(1/tau))
for k in range(int(rand() + 2)):
    unit = mV**-(k + 1)
print(repr(1/tau))`
  const { files, rendered } = await compile(text)
  const { simulate } = await moduleOf(files?.typescript ?? rendered)
  const first = (await simulate({ seed: 1 })).stdout
  expect((await simulate({ seed: 1 })).stdout).toBe(first)
  expect(first.split('\n')[0]).not.toBe(first.split('\n')[1])
})
