/** Arithmetic of numbers. Brian takes a unit for a name that has one value. */
import { expect, test } from 'vitest'
import { printed } from './kernels.js'

const script = `
G = NeuronGroup(9, '''v : volt
rate = v*(2*Hz)/mV/second : Hz**2
w : 1''', threshold='v > 50*mV and rand() < rate*dt*second')
G.w = 'w**(5*ms/(10*ms))'
run(1*ms)`

test('numbers are computed, and what is multiplied by 1 is not', async () => {
  expect(await printed(script, 'G_spike_thresholder')).toMatchInlineSnapshot(`
    "kernel G_spike_thresholder
      input dt
      draw rand1 ~ rand
      for i in 0..N
        load v : float = v (contiguous)
        # rate = v*(2*Hz)/mV/second : Hz**2
        let rate : float = 2000*v
        # threshold: v > 50*mV and rand() < rate*dt*second
        event spike where v > 0.05 and rand1 < dt*rate
    "
  `)
  expect(await printed(script, 'G_spike_thresholder', ['folding'])).toMatchInlineSnapshot(`
    "kernel G_spike_thresholder
      input dt
      draw rand1 ~ rand
      let scaled_0_001_1 : float = 2*1/(0.001*1)
      let factor : float = 50*0.001
      let dt_1 : float = dt*1
      for i in 0..N
        load v : float = v (contiguous)
        # rate = v*(2*Hz)/mV/second : Hz**2
        let rate : float = scaled_0_001_1*v
        # threshold: v > 50*mV and rand() < rate*dt*second
        event spike where v > factor and rand1 < dt_1*rate
    "
  `)
})

test('which operation a power is does not depend on it', async () => {
  expect(await printed(script, 'G_set_w')).toContain('= sqrt(w)')
  expect(await printed(script, 'G_set_w', ['folding'])).toContain('= sqrt(w)')
})
