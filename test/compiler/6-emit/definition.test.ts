import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import { moduleOf } from '../../support/module-of.js'

test('the model tells how a person sets its parameters', async () => {
  const { files, rendered } = await compile(`from brian2 import *
# Membrane "time" constant
tau = 20*ms  # [5*ms : 1*ms : 50*ms]
on = True    # [True: "on </script>", False: off]
taupost = 2*tau
gain = 3.0
`)
  expect(rendered).toBe('')
  const { model } = await moduleOf(files?.typescript ?? '')
  expect(model.parameters).toEqual([
    {
      name: 'tau',
      value: 0.02,
      unit: 's',
      dimension: 'second',
      type: 'float',
      label: 'Membrane "time" constant',
      range: { min: 0.005, max: 0.05, step: 0.001 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'on',
      value: true,
      unit: '',
      dimension: '1',
      type: 'boolean',
      choices: [
        { value: true, label: 'on </script>' },
        { value: false, label: 'off' },
      ],
    },
    {
      name: 'taupost',
      value: 0.04,
      unit: 's',
      dimension: 'second',
      type: 'float',
      shown: { unit: 'ms', scale: 0.001 },
      follows: ['tau'],
    },
    { name: 'gain', value: 3, unit: '', dimension: '1', type: 'float' },
  ])
})
