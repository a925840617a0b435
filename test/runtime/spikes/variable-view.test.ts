import { describe, expect, it } from 'vitest'
import { type StateVariable, VariableView } from '../../../runtime/spikes/variable-view.js'
import { Slice } from '../../../runtime/values/slice.js'
import { type NDArray, type Quantity, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, volt, volts } from '../network/tiny.js'

function view(more: Partial<StateVariable> = {}): VariableView {
  const data = vector(Float64Array.of(0.001, 0.002, 0.003))
  return new VariableView({
    owner: 'neurongroup',
    name: 'v',
    dimension: volt,
    readOnly: false,
    scalar: false,
    live: true,
    array: () => data,
    ...more,
  })
}

const full = new Slice(null, null, null)
const numbers = (value: unknown) => [...((value as Quantity).value as NDArray).data]

describe('VariableView', () => {
  it('gives items, slices and its own memory', () => {
    const v = view()
    expect(v.getItem(1n)).toEqual(volts(0.002))
    expect(v.getItem(-1n)).toEqual(volts(0.003))
    const whole = v.getItem(full)
    const part = v.getItem(new Slice(0n, 2n, null))
    v.setItem(0n, volts(7))
    expect(numbers(whole)).toEqual([7, 0.002, 0.003])
    expect(numbers(part)).toEqual([0.001, 0.002])
    expect(codeOf(() => v.getItem(3n))).toBe('run/index')
  })

  it('gives copies of what a monitor recorded', () => {
    const v = view({ live: false })
    const whole = v.getItem(full)
    v.setItem(0n, volts(7))
    expect(numbers(whole)).toEqual([0.001, 0.002, 0.003])
  })

  it('checks what it is set to', () => {
    const v = view()
    v.setItem(new Slice(0n, 2n, null), volts(5))
    v.setItem([2n], 0n)
    expect(numbers(v.toArray())).toEqual([5, 5, 0])
    expect(codeOf(() => v.setItem(1n, 3n))).toBe('run/dimension-mismatch')
    expect(() => v.setItem(1n, seconds(3))).toThrow(
      'Incorrect unit for setting variable v (units are V and s).',
    )
    expect(codeOf(() => v.setItem(full, [volts(1), volts(2)]))).toBe('run/value')
    expect(codeOf(() => view({ readOnly: true }).setItem(1n, volts(1)))).toBe('run/type')
  })

  it('of a scalar knows only the whole', () => {
    const one = vector(Float64Array.of(0.003))
    const s = view({ scalar: true, name: 's', array: () => one })
    expect(s.getItem(full)).toEqual(volts(0.003))
    expect(s.toArray()).toEqual(volts(0.003))
    expect(() => s.getItem(1n)).toThrow("Illegal index for variable 's', it is a scalar variable.")
    expect(codeOf(() => s.setItem(0n, volts(1)))).toBe('run/index')
  })

  it('prints as Brian prints it', () => {
    expect(view().toText()).toBe('<neurongroup.v: array([1., 2., 3.]) * mvolt>')
  })
})
