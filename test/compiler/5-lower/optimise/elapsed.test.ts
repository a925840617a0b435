/** Whether a neuron is still refractory: one comparison with a time. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
G = NeuronGroup(9, 'dv/dt = -v/(10*ms) : 1', threshold='v > 1', refractory=5*ms, method='euler')
run(1*ms)`

test('the latest spike that is long enough ago is computed before the loop', async () => {
  expect(await printed(script, 'G_stateupdater')).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input t
      input dt
      load _refractory : float = _refractory (uniform)
      let latestBefore : float = latestBefore(t, dt, trunc((_refractory + 0.001*dt)/dt))
      let minus_0_1_dt_over_0_001 : float = -0.1*dt/0.001
      for i in 0..N
        load lastspike : float = lastspike (contiguous)
        load v : float = v (contiguous)
        let not_refractory : boolean = lastspike <= latestBefore
        store not_refractory : boolean = not_refractory (contiguous)
        # dv/dt = -v/(10*ms) : 1
        store v : float = minus_0_1_dt_over_0_001*v + v (contiguous)
    "
  `)
})

test('without it each neuron counts its steps', async () => {
  expect(await printed(script, 'G_stateupdater', ['elapsed-times'])).toMatchInlineSnapshot(`
    "kernel G_stateupdater
      input t
      input dt
      load _refractory : float = _refractory (uniform)
      let scaled_dt : float = 0.001*dt
      let trunc : float = trunc((_refractory + 0.001*dt)/dt)
      let minus_0_1_dt_over_0_001 : float = -0.1*dt/0.001
      for i in 0..N
        load lastspike : float = lastspike (contiguous)
        load v : float = v (contiguous)
        let not_refractory : boolean = trunc((t - lastspike + scaled_dt)/dt) >= trunc
        store not_refractory : boolean = not_refractory (contiguous)
        # dv/dt = -v/(10*ms) : 1
        store v : float = minus_0_1_dt_over_0_001*v + v (contiguous)
    "
  `)
})

test('a time of each neuron is compared as it is written', async () => {
  const own = `
G = NeuronGroup(9, '''dv/dt = -v/(10*ms) : 1
r : second''', threshold='v > 1', refractory='r', method='euler')
run(1*ms)`
  expect(await printed(own, 'G_stateupdater')).toContain('trunc')
})
