/** What stands in several places. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
G = NeuronGroup(9, '''dv/dt = -v*a*exp(-b)/ms : 1
dw/dt = exp(-b)*w/ms : 1
a : 1
b : 1''', method='euler')
run(1*ms)`

test('is computed once where it calls a function', async () => {
  expect(await printed(script, 'G_stateupdater')).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input dt
      let dt_over_0_001 : float = dt/0.001
      for i in 0..N
        load a : float = a (contiguous)
        load v : float = v (contiguous)
        load b : float = b (contiguous)
        load w : float = w (contiguous)
        let exp_minus_b : float = exp(-b)
        # dv/dt = -v*a*exp(-b)/ms : 1
        store v : float = dt_over_0_001*(-a*v*exp_minus_b) + v (contiguous)
        # dw/dt = exp(-b)*w/ms : 1
        store w : float = dt_over_0_001*(w*exp_minus_b) + w (contiguous)
    "
  `)
})

test('without it wherever it stands', async () => {
  expect(await printed(script, 'G_stateupdater', ['common-subexpressions'])).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input dt
      let dt_over_0_001 : float = dt/0.001
      for i in 0..N
        load a : float = a (contiguous)
        load v : float = v (contiguous)
        load b : float = b (contiguous)
        load w : float = w (contiguous)
        # dv/dt = -v*a*exp(-b)/ms : 1
        store v : float = dt_over_0_001*(-a*v*exp(-b)) + v (contiguous)
        # dw/dt = exp(-b)*w/ms : 1
        store w : float = dt_over_0_001*(w*exp(-b)) + w (contiguous)
    "
  `)
})
