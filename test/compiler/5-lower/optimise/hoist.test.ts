/** What is the same for all elements. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
tau = 10*ms
G = NeuronGroup(9, 'dv/dt = (sin(2*pi*t/tau) - v)/tau : 1', method='exponential_euler')
run(1*ms)`

test('is computed before the loop', async () => {
  expect(await printed(script, 'G_stateupdater')).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input t
      input tau : float
      input dt
      let shift_v : float = -sin(6.283185307179586*t/tau)
      let decay_tau : float = exp(-dt/tau)
      for i in 0..N
        load v : float = v (contiguous)
        # dv/dt = (sin(2*pi*t/tau) - v)/tau : 1
        store v : float = -shift_v + decay_tau*(shift_v + v) (contiguous)
    "
  `)
})

test('without it for each element', async () => {
  expect(await printed(script, 'G_stateupdater', ['hoisting'])).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input t
      input tau : float
      input dt
      for i in 0..N
        load v : float = v (contiguous)
        let shift_v : float = -sin(6.283185307179586*t/tau)
        # dv/dt = (sin(2*pi*t/tau) - v)/tau : 1
        store v : float = -shift_v + exp(-dt/tau)*(shift_v + v) (contiguous)
    "
  `)
})
