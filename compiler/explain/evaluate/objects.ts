/** Brian's objects. */
import type { Explanation } from '../explanation.js'

export const objects = {
  'read-only': {
    title: 'What Brian computes cannot be assigned.',
    text: `
      A subexpression (x = ... : unit in the equations) has no value of its own: it is computed from
      the others whenever it is used. The time, and what monitors recorded, are Brian's too.
      Assign to the parameters and variables that they are computed from.`,
    fails: "G = NeuronGroup(10, 'w = 2*v : 1\\nv : 1')\nG.w = 3",
    mended: "G = NeuronGroup(10, 'w = 2*v : 1\\nv : 1')\nG.v = 1.5",
    read: ['equations', 'Equation strings'],
  },
  'subexpression-value': {
    title: 'Values of subexpressions cannot be read in the script.',
    text: `
      A subexpression has no array of values: its formula takes its place wherever equations use it.
      Brian computes it when the script asks for it, brianc does not do that yet. The values of
      the variables in the formula are there.`,
    fails: "G = NeuronGroup(10, 'w = 2*v : 1\\nv : 1')\nprint(G.w[:])",
    mended: "G = NeuronGroup(10, 'w = 2*v : 1\\nv : 1')\nprint(2*G.v[:])",
    read: ['equations', 'Equation strings'],
  },
  'reset-without-threshold': {
    title: 'A reset needs a threshold.',
    text: `
      The reset is carried out when a neuron spikes, and it spikes when its threshold condition
      holds. Without a threshold no neuron of the group ever spikes, and the reset would
      never be used.`,
    fails: "G = NeuronGroup(10, 'v : 1', reset='v = 0')",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')",
    read: ['models', 'Threshold and reset'],
  },
  'source-without-spikes': {
    title: 'Only what spikes can be recorded with a SpikeMonitor.',
    text: `
      A group without a threshold has no spikes. Give it one, or record the course of its variables
      instead.`,
    fails: "G = NeuronGroup(10, 'v : 1')\nM = SpikeMonitor(G)",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > 1')\nM = SpikeMonitor(G)",
    read: ['recording', 'Recording spikes'],
  },
  'unknown-variable': {
    title: 'Monitors record variables of their group, by name.',
    text: `
      The names come from the equations of the group: variables of differential equations,
      parameters and subexpressions. A value that the equations do not name cannot be recorded;
      give it a name there.`,
    fails:
      "G = NeuronGroup(2, 'dv/dt = -v/(10*ms) : 1', method='exact')\n" +
      "M = StateMonitor(G, 'twice', record=True)\nrun(1*ms)",
    mended:
      "G = NeuronGroup(2, 'dv/dt = -v/(10*ms) : 1\\ntwice = 2*v : 1', method='exact')\n" +
      "M = StateMonitor(G, 'twice', record=True)\nrun(1*ms)",
    read: ['recording', 'Recording variables continuously'],
  },
  'unknown-slot': {
    title: 'when= names a slot of the time step.',
    text: `
      A time step goes through start, groups, thresholds, synapses, resets and end. before_ and
      after_ stand for the moments around each: after_resets sees what the resets have changed.`,
    fails:
      "G = NeuronGroup(2, 'dv/dt = -v/(10*ms) : 1', method='exact')\n" +
      "M = StateMonitor(G, 'v', record=True, when='late')\nrun(1*ms)",
    mended:
      "G = NeuronGroup(2, 'dv/dt = -v/(10*ms) : 1', method='exact')\n" +
      "M = StateMonitor(G, 'v', record=True, when='end')\nrun(1*ms)",
    read: ['running', 'Scheduling'],
  },
} as const satisfies Record<string, Explanation>
