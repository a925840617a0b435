/** What nothing reads. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
k = 2
G = NeuronGroup(9, 'v : 1', threshold='v > 1', reset='''x = k*v
y = rand()
v = 1
v = 2''')
run(1*ms)`

test('is not computed, and what is overwritten is not stored; draws stay', async () => {
  expect(await printed(script, 'G_spike_resetter')).toMatchInlineSnapshot(`
    "kernel G_spike_resetter
      draw rand1 ~ rand
      for i in spike
        # v = 2
        store v : float = 2 (scatter)
    "
  `)
})

test('without it all of it is done', async () => {
  expect(await printed(script, 'G_spike_resetter', ['dead-variables'])).toMatchInlineSnapshot(`
    "kernel G_spike_resetter
      input k : integer
      draw rand1 ~ rand
      for i in spike
        load v : float = v (gather)
        # x = k*v
        let x : float = toFloat(k)*v
        # v = 1
        store v : float = 1 (scatter)
        # v = 2
        store v : float = 2 (scatter)
    "
  `)
})
