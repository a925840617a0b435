/** Refractoriness, events, shared variables, and code strings of the script. */
import type { Explanation } from '../explanation.js'

export const groups = {
  'refractory-neither': {
    title: 'Refractoriness is a time, or the condition to stay refractory.',
    text: `
      A time says how long a neuron cannot spike after a spike. A condition is tested in each step,
      and as long as it holds the neuron stays refractory. Anything else has no meaning there.`,
    fails: `
      G = NeuronGroup(10, '''dv/dt = -v/(10*ms) : 1
      cost : joule''', threshold='v > 1', refractory='cost', method='exact')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''dv/dt = -v/(10*ms) : 1
      rest : second''', threshold='v > 1', refractory='rest', method='exact')
      run(1*ms)`,
    read: ['refractoriness'],
  },
  'event-not-condition': {
    title: 'An event happens when its condition holds.',
    text: `
      The string of an event is tested for each neuron in each step. It has to be true or false:
      a number does not say when the event happens.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', events={'high': 'v'})
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', events={'high': 'v > 1'})
      run(1*ms)`,
    read: ['models', 'Threshold and reset'],
  },
  'shared-in-event': {
    title: 'What happens to single neurons cannot set what all share.',
    text: `
      A (shared) variable has one value for the whole group. A reset, or other code of an event,
      runs for the neurons that had the event, which may be several at once or none.`,
    fails: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''', threshold='v > 1', reset='level += 1')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''v : 1
      level : 1''', threshold='v > 1', reset='level += 1')
      run(1*ms)`,
    read: ['equations', 'Flags'],
  },
  'shared-from-vector': {
    title: 'One value cannot be computed from many.',
    text: `
      A (shared) variable or subexpression has one value for the whole group. A variable without
      the flag has a value for each neuron, and it is not said which of them is meant.`,
    fails: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.level = '2*v'`,
    mended: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.level = 2*G.v[0]`,
    read: ['equations', 'Flags'],
  },
  'shared-after-vector': {
    title: 'Shared variables are set first.',
    text: `
      Brian computes what is the same for all neurons once, before it goes through the neurons. A
      statement that sets a (shared) variable cannot come after one that sets a variable of each
      neuron: the order written would not be the order carried out.`,
    fails: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.run_regularly('''v = 1
      level = 2''')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.run_regularly('''level = 2
      v = 1''')
      run(1*ms)`,
    read: ['equations', 'Flags'],
  },
  'shared-draw': {
    title: 'One random number for all neurons is not compiled here.',
    text: `
      Brian draws a single number for what is (shared), where the code of a step draws one for each
      neuron. Drawing too many would give other numbers than Brian's to everything that follows.`,
    fails: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.run_regularly('level = rand()')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''v : 1
      level : 1 (shared)''')
      G.level = 'rand()'
      run(1*ms)`,
    read: ['random'],
  },
  'guarded-draw': {
    title: 'Poisson numbers for a refractory variable are not compiled here.',
    text: `
      Brian draws such numbers only for the neurons that are not refractory. Drawing them for all
      would give other numbers than Brian's to everything that follows. A variable without the flag
      takes a number for each neuron, and can be added from there.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/(10*ms) : 1 (unless refractory)', threshold='v > 1',
                      refractory=5*ms, method='exact')
      G.run_regularly('v += poisson(2)')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''dv/dt = -v/(10*ms) : 1 (unless refractory)
      kick : 1''', threshold='v > 1', refractory=5*ms, method='exact')
      G.run_regularly('''kick = poisson(2)
      v += kick''')
      run(1*ms)`,
    read: ['refractoriness'],
  },
  'index-not-condition': {
    title: 'A string in square brackets has to be a condition.',
    text: `
      Such a string chooses the neurons that it holds for, so it has to be true or false of each.
      A number in a string is no index: to take single neurons, write the number without quotes.`,
    fails: `
      G = NeuronGroup(10, 'x : 1')
      print(G.x['2*i'])`,
    mended: `
      G = NeuronGroup(10, 'x : 1')
      print(G.x['2*i < 6'])`,
    read: ['models', 'State variables'],
  },
  'type-changes': {
    title: 'A value in equations stays a number, or a condition.',
    text: `
      Each run() reads the names of equations anew. What code a condition becomes is not what a number
      becomes, so the code of the equations depends on the kind. Write 1.0 instead of True where
      another run() has 1.5. Whole numbers and floats may change: they count as floats then.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1.5
      run(1*ms)
      x = True
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1.0
      run(1*ms)
      x = 1.5
      run(1*ms)`,
    read: ['namespaces'],
  },
} as const satisfies Record<string, Explanation>
