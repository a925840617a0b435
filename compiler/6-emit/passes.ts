/** What the back ends do to be quick, which changes no bit of any result. Each can be left out. */
import type { Pass, Without } from '../ir/pass.js'

export const emitPasses = [
  {
    name: 'run-start',
    does: 'computes what depends on names of the script and dt alone once in each run',
  },
  { name: 'fusion', does: 'finds spikes in the loop that updates the state' },
  { name: 'lanes', does: 'takes two elements at once in WebAssembly' },
  { name: 'turns', does: 'takes eight elements in a turn in WebAssembly' },
  { name: 'together', does: 'computes elementary functions of a loop two at a time' },
  { name: 'choices', does: 'has a loop for each answer that is the same for all elements' },
  { name: 'settled', does: 'keeps what stays so: a neuron that is not refractory' },
] as const satisfies readonly Pass[]

export type EmitPass = (typeof emitPasses)[number]['name']

export const isOn = (pass: EmitPass, without: Without): boolean => !without.has(pass)
