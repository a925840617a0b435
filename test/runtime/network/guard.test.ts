import { describe, expect, test } from 'vitest'
import { outcome } from '../../conformance/script.js'

const blowUp = `
  G = NeuronGroup(3, 'dv/dt = v**2/(ms*mV) : volt', method='euler')
  G.v = 'i*mV'
  run(20*ms)
  print(G.v[0]/mV)
`

describe('a state that becomes infinite or NaN', () => {
  test('is named, with the times around and its value before, and the run goes on', async () => {
    const { warnings, lines } = await outcome(blowUp)
    expect(lines).toEqual(['0.0'])
    expect(warnings).toEqual([
      'G.v[1] became infinite between 0. s and 12.8 ms; it was 1. mV before ' +
        '(--on-nan stop ends the run at the step)',
    ])
  })

  test('ends the run at its step where that is asked for', async () => {
    const { fault } = await outcome(blowUp, { onNan: 'stop' })
    // 2 mV doubles faster than 1 mV, so that the last element is the first
    expect(fault).toMatch(
      /^run\/not-finite: G\.v\[2\] became infinite in the step that ends at 1\./,
    )
    expect(fault).toMatch(/; it was [\d.]+(e\+\d+)? YV before$/)
  })

  test('is passed over where that is asked for', async () => {
    const { warnings, fault } = await outcome(blowUp, { onNan: 'ignore' })
    expect([warnings, fault]).toEqual([[], undefined])
  })

  test('becomes so: what is infinite before the run is meant to be', async () => {
    const { warnings } = await outcome(`
      G = NeuronGroup(2, '''dv/dt = -v/ms : 1
                            limit : 1''', threshold='v > limit', reset='', method='exact')
      G.limit = inf
      run(20*ms)
    `)
    expect(warnings).toEqual([])
  })

  test('NaN, in a network with a name of its own', async () => {
    const { warnings } = await outcome(`
      G = NeuronGroup(1, 'dv/dt = -sqrt(1 - t/(5*ms))/ms : 1', method='euler', name='cell')
      net = Network(G)
      net.run(20*ms)
    `)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(
      /^G\.v\[0\] became NaN between 0\. s and 12\.8 ms; it was 0\. before/,
    )
  })
})
