import { describe, expect, it } from 'vitest'
import { valueRepr } from '../../../runtime/values/format.js'
import { getItem, setItem } from '../../../runtime/values/items.js'
import { Slice } from '../../../runtime/values/slice.js'
import { type StateVariable, VariableView } from '../../../runtime/values/state-variable.js'
import { NDArray, type Quantity, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, volt, volts } from '../network/tiny.js'

function view(more: Partial<StateVariable> = {}): VariableView {
  const data = vector(Float64Array.of(0.001, 0.002, 0.003))
  return new VariableView({
    owner: 'neurongroup',
    name: 'v',
    dimension: volt,
    readOnly: false,
    array: () => data,
    ...more,
  })
}

const full = new Slice(null, null, null)
const numbers = (value: unknown) => [...((value as Quantity).value as NDArray).data]

describe('VariableView', () => {
  it('gives items, slices and its own memory', () => {
    const v = view()
    expect(getItem(v, 1n)).toEqual(volts(0.002))
    expect(getItem(v, -1n)).toEqual(volts(0.003))
    const whole = getItem(v, full)
    const part = getItem(v, new Slice(0n, 2n, null))
    setItem(v, 0n, volts(7))
    expect(numbers(whole)).toEqual([7, 0.002, 0.003])
    expect(numbers(part)).toEqual([0.001, 0.002])
    expect(codeOf(() => getItem(v, 3n))).toBe('run/index')
  })

  it('gives copies of what a monitor recorded', () => {
    const data = vector(Float64Array.of(0.001, 0.002, 0.003))
    const whole = getItem(view({ readOnly: true, array: () => data }), full)
    data.data[0] = 7
    expect(numbers(whole)).toEqual([0.001, 0.002, 0.003])
  })

  it('checks what it is set to', () => {
    const v = view()
    setItem(v, new Slice(0n, 2n, null), volts(5))
    setItem(v, [2n], 0n)
    expect(numbers(v.toArray())).toEqual([5, 5, 0])
    expect(codeOf(() => setItem(v, 1n, 3n))).toBe('run/dimension-mismatch')
    expect(() => setItem(v, 1n, seconds(3))).toThrow(
      'v should be set with a value with units volt, but got 3 second',
    )
    expect(codeOf(() => setItem(v, full, [volts(1), volts(2)]))).toBe('run/value')
    expect(codeOf(() => setItem(view({ readOnly: true }), 1n, volts(1)))).toBe('run/type')
  })

  it('of a scalar knows only the whole', () => {
    const one = new NDArray(Float64Array.of(0.003), 'float64', [])
    const s = view({ name: 's', array: () => one })
    expect(getItem(s, full)).toEqual(volts(0.003))
    expect(s.toArray()).toEqual(volts(0.003))
    expect(() => getItem(s, 1n)).toThrow("Illegal index for variable 's', it is a scalar variable.")
    expect(codeOf(() => setItem(s, 0n, volts(1)))).toBe('run/index')
  })

  it('prints as Brian prints it', () => {
    expect(valueRepr(view())).toBe('<neurongroup.v: array([1., 2., 3.]) * mvolt>')
  })
})
