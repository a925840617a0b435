/** What is written only where a condition holds. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
G = NeuronGroup(9, 'dv/dt = -v/(10*ms) : 1 (unless refractory)', threshold='v > 1',
                refractory=5*ms, method='euler')
G.run_regularly('v += 1; v *= 2', dt=1*ms)
run(1*ms)`

test('what is unless refractory is written only where the neuron is not', async () => {
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
        # dv/dt = -v/(10*ms) : 1 (unless refractory)
        store v : float = minus_0_1_dt_over_0_001*v + v (contiguous) where not_refractory
    "
  `)
})

test('without it every neuron is written, some with the value that they had', async () => {
  const text = await printed(script, 'G_stateupdater', ['conditional-stores'])
  expect(text).toMatchInlineSnapshot(`
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
        # dv/dt = -v/(10*ms) : 1 (unless refractory)
        store v : float = minus_0_1_dt_over_0_001*v + v if not_refractory else v (contiguous)
    "
  `)
})

test('a second statement starts from what the first one left', async () => {
  expect(await printed(script, 'G_run_regularly')).toMatchInlineSnapshot(`
    "kernel G_run_regularly
      for i in 0..N
        load v : float = v (contiguous)
        load not_refractory : boolean = not_refractory (contiguous)
        # v += 1
        let new_v : float = v + 1 if not_refractory else v
        store v : float = new_v (contiguous) where not_refractory
        # v *= 2
        store v : float = new_v*2 (contiguous) where not_refractory
    "
  `)
  const text = await printed(script, 'G_run_regularly', ['conditional-stores'])
  expect(text).toMatchInlineSnapshot(`
    "kernel G_run_regularly
      for i in 0..N
        load v : float = v (contiguous)
        load not_refractory : boolean = not_refractory (contiguous)
        # v += 1
        let new_v : float = v + 1 if not_refractory else v
        # v *= 2
        store v : float = new_v*2 if not_refractory else new_v (contiguous)
    "
  `)
})

test('neurons at the end of synapses are written where the condition holds, in any case', async () => {
  const synapses = `${script.replace('run(', "S = Synapses(G, G, on_pre='v_post += 0.5')\nS.connect()\nrun(")}`
  expect(await printed(synapses, 'S_pre')).toMatchInlineSnapshot(`
    "kernel S_pre
      for i in the list
        load v_post : float = v_post (gather)
        load not_refractory_post : boolean = not_refractory_post (gather)
        # v_post += 0.5
        store v_post : float = v_post + 0.5 (scatter) where not_refractory_post
    "
  `)
  const text = await printed(synapses, 'S_pre', ['conditional-stores'])
  expect(text).toMatchInlineSnapshot(`
    "kernel S_pre
      for i in the list
        load v_post : float = v_post (gather)
        load not_refractory_post : boolean = not_refractory_post (gather)
        # v_post += 0.5
        store v_post : float = v_post + 0.5 if not_refractory_post else v_post (scatter) where not_refractory_post
    "
  `)
})
