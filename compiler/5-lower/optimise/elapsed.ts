/**
 * Whether a neuron is still refractory: `timestep(t - lastspike, dt) >= steps` falls as `lastspike`
 * grows, so that it holds up to some time, the same for all neurons. One comparison with that
 * takes the place of a division, and gives the same truth value for every double.
 */
import type { Kernel, LoweredExpression } from '../../ir/kernel.js'
import { intrinsic, intrinsicOf } from '../arithmetic.js'
import { isLeaf, mapOperands, namesIn, operands } from '../names-in.js'
import { keyOf } from './hoist.js'
import { mapValues } from './map-values.js'

type E = LoweredExpression

export function compareTimes(kernel: Kernel): Kernel {
  const uniform = new Set([
    ...kernel.inputs.map(({ name }) => name),
    ...kernel.loads.filter(({ access }) => access === 'uniform').map(({ local }) => local),
  ])
  const isUniform = (e: E) => [...namesIn(e)].every((name) => uniform.has(name))
  const rewrite = (e: E): E => compared(e, isUniform) ?? mapOperands(e, rewrite)
  return { ...kernel, body: kernel.body.map((s) => mapValues(s, rewrite)) }
}

function compared(e: E, isUniform: (e: E) => boolean): E | undefined {
  if (e.kind !== 'compare' || e.operators[0] !== '>=') return undefined
  const [elapsed, steps] = e.operands
  if (intrinsicOf(elapsed) !== 'trunc' || !isUniform(steps)) return undefined
  const [quotient] = operands(elapsed)
  if (quotient.kind !== 'binary' || quotient.operator !== '/' || !isName(quotient.right, 'dt')) {
    return undefined
  }
  const sum = quotient.left
  if (sum.kind !== 'binary' || sum.operator !== '+' || keyOf(sum.right) !== shift) return undefined
  const difference = sum.left
  if (difference.kind !== 'binary' || difference.operator !== '-') return undefined
  const { left: t, right: since } = difference
  if (!isName(t, 't') || !isLeaf(since) || isUniform(since)) return undefined
  const { span } = e
  const latest = intrinsic('latestBefore', [t, quotient.right, steps], 'float', span)
  return { ...e, operators: ['<='], operands: [since, latest] }
}

const isName = (e: E, name: string): boolean => e.kind === 'name' && e.name === name

/** 0.001*dt, of `timestep` */
const shift = 'binary * float(float:0.001,dt)'
