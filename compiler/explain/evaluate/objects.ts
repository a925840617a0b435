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
  'not-linked': {
    title: 'Only a variable that is declared (linked) can be linked.',
    text: `
      A linked variable has no values of its own: it stands for a variable of another group, and
      equations that use it read that variable. So the equations have to say which variables
      are linked. All others are set with numbers, arrays or strings.`,
    fails: "A = NeuronGroup(10, 'v : 1')\nB = NeuronGroup(10, 'w : 1')\nB.w = linked_var(A, 'v')",
    mended:
      "A = NeuronGroup(10, 'v : 1')\nB = NeuronGroup(10, 'w : 1 (linked)')\nB.w = linked_var(A, 'v')",
    read: ['equations', 'Flags'],
  },
  'index-of-whole': {
    title: 'In G.v[part], i and N are those of G (a warning).',
    text: `
      A subgroup as an index chooses elements of the whole group's variable. The string that sets
      them is evaluated for the whole group, where i counts from its first neuron and N is its
      size. For the subgroup, part.v = '...' counts from 0. Brian warns as well.`,
    fails: "G = NeuronGroup(10, 'v : 1')\npart = G[4:6]\nG.v[part] = 'i'",
    mended: "G = NeuronGroup(10, 'v : 1')\npart = G[4:6]\npart.v = 'i'",
    read: ['equations', 'Equation strings'],
  },
  'event-name': {
    title: 'The name of an event is a name like any other.',
    text: `
      Monitors and run_on_event find an event by its name, and the code that detects it is named
      after it. So it is made of letters, digits and underscores.`,
    fails: "G = NeuronGroup(10, 'v : 1', events={'too high': 'v > 1'})",
    mended: "G = NeuronGroup(10, 'v : 1', events={'too_high': 'v > 1'})",
    read: ['models', 'Threshold and reset'],
  },
  'spike-twice': {
    title: "A threshold defines the event 'spike'.",
    text: `
      What threshold=... gives is the condition of the event 'spike'. Where events={...} gives one
      as well, two conditions would say when the neuron spikes.`,
    fails:
      "G = NeuronGroup(10, 'v : 1', threshold='v > 1', events={'spike': 'v > 2'}, reset='v = 0')",
    mended:
      "G = NeuronGroup(10, 'v : 1', threshold='v > 1', events={'high': 'v > 2'}, reset='v = 0')",
    read: ['models', 'Threshold and reset'],
  },
  'unknown-event': {
    title: 'An event has to be defined where the group is made.',
    text: `
      Events of a group are its spikes, if it has a threshold, and those that events={...} defines
      by a condition each. What should happen at an event that no condition defines would never
      happen.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', events={'high': 'v > 1'})
      G.run_on_event('hihg', 'v = 0')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', events={'high': 'v > 1'})
      G.run_on_event('high', 'v = 0')`,
    read: ['models', 'Threshold and reset'],
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
  'threshold-alone': {
    title: 'A threshold alone lets a neuron spike in every step (a warning).',
    text: `
      Without a reset nothing takes the neuron back below its threshold, and without a refractory
      period it is tested again in the next step: as long as the condition holds, each step has a
      spike. Where that is meant, an empty reset says so.`,
    fails: "G = NeuronGroup(10, 'v : 1', threshold='v > 1')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')\nrun(1*ms)",
    read: ['models', 'Threshold and reset'],
  },
  'never-refractory': {
    title: 'A flag has no effect without refractoriness (a warning).',
    text: `
      A variable that is (unless refractory) stands still while its neuron is refractory. A group
      without refractory=... never is, and the flag changes nothing.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/(10*ms) : 1 (unless refractory)', threshold='v > 1',
                      reset='v = 0')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/(10*ms) : 1 (unless refractory)', threshold='v > 1',
                      reset='v = 0', refractory=5*ms)
      run(1*ms)`,
    read: ['models', 'Threshold and reset'],
  },
  'source-without-spikes': {
    title: 'Only what spikes can be recorded with a SpikeMonitor.',
    text: `
      A group without a threshold has no spikes. Give it one, or record the course of its variables
      instead.`,
    fails: "G = NeuronGroup(10, 'v : 1')\nM = SpikeMonitor(G)",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')\nM = SpikeMonitor(G)",
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
  'updater-form': {
    title: 'A described method ends with the assignment of x_new.',
    text: `
      ExplicitStateUpdater takes a text of assignments. Each gives a stage a name, the last one is that of
      x_new, the value after the step. x, t, dt, dW, f and g have a meaning already and are not assigned.`,
    fails: "mine = ExplicitStateUpdater('x = x + dt*f(x, t)')",
    mended: "mine = ExplicitStateUpdater('x_new = x + dt*f(x, t)')",
    read: ['integration'],
  },
  'updater-name': {
    title: 'A described method speaks of x, t, f and g only.',
    text: `
      The description holds for any equations: x is the variable, whatever its name, f(x, t) its
      right-hand side and g(x, t) the factor of the noise. It does not see the script's names. Stages
      are known from the line on that assigns them.`,
    fails: "mine = ExplicitStateUpdater('x_new = x + dt*F(x, t)')",
    mended: "mine = ExplicitStateUpdater('k = dt*f(x, t)\\nx_new = x + k')",
    read: ['integration'],
  },
} as const satisfies Record<string, Explanation>
