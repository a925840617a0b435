/** Synapses: names, sums, and the code of connect(). */
import type { Explanation } from '../explanation.js'

export const synapses = {
  'name-of-neurons': {
    title: 'Synapses and their neurons need different names.',
    text: `
      In the code of synapses a name is a variable of the synapse or else one of the neuron behind it.
      The same name for both would be easy to mistake, so Brian refuses it.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'v : 1', on_pre='v_post += 0.1')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'v_syn : 1', on_pre='v_post += v_syn')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'summed-target': {
    title: 'A sum goes into a parameter of the neurons.',
    text: `
      x_post = ... (summed) adds up a value of all synapses of a neuron in each step and stores it in the
      variable x of that neuron, which has to be a parameter of its equations.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, '''w : 1
        total_post = w : 1 (summed)''')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''v : 1
        total : 1''')
      S = Synapses(G, G, '''w : 1
        total_post = w : 1 (summed)''')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'summed-dimension': {
    title: 'A sum has the unit of the variable that it goes into.',
    text: `
      The parameter of the neurons has a unit, and so have the declaration of the sum and the values that
      are added up. All three have to agree.`,
    fails: `
      G = NeuronGroup(10, '''v : 1
        I : amp''')
      S = Synapses(G, G, 'I_post = 2*mV : amp (summed)')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, '''v : 1
        I : amp''')
      S = Synapses(G, G, 'I_post = 2*pA : amp (summed)')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'mixed-drive': {
    title: 'What changes at events cannot depend on each step.',
    text: `
      An (event-driven) equation is solved when a spike arrives, over the whole time since the last one.
      A variable that is integrated in each step took other values in between, and those at events
      only are not up to date in a step.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, '''dx/dt = -x/(10*ms) : 1 (clock-driven)
        dy/dt = (x - y)/(5*ms) : 1 (event-driven)''', on_pre='v_post += y')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, '''dx/dt = -x/(10*ms) : 1 (clock-driven)
        dy/dt = (x - y)/(5*ms) : 1 (clock-driven)''', on_pre='v_post += y')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'linked-end': {
    title: 'Synapses do not see linked variables of neurons yet.',
    text: `
      A linked variable stands for one of another group. The code of synapses would have to look there by
      way of two lists of indices, which is not compiled yet.`,
    fails: `
      A = NeuronGroup(10, 'x : 1')
      G = NeuronGroup(10, '''y : 1 (linked)
        v : 1''', threshold='v > 1', reset='v = 0')
      G.y = linked_var(A, 'x')
      S = Synapses(G, G, on_pre='v_post += y_pre')
      S.connect()
      run(1*ms)`,
    mended: `
      A = NeuronGroup(10, 'x : 1')
      G = NeuronGroup(10, '''y : 1
        v : 1''', threshold='v > 1', reset='v = 0')
      G.y = A.x
      S = Synapses(G, G, on_pre='v_post += y_pre')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'ordered-draw': {
    title: 'Where the order of synapses matters, two draws are compiled.',
    text: `
      Code that reads what it writes to the neurons goes through the synapses one by one, and random
      numbers are then drawn one by one as well. For rand() and randn() that is compiled, for poisson()
      and others not yet.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre='v_post = v_post*poisson(2) + 1')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre='v_post = v_post*rand() + 1')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
  'connect-by-synapse': {
    title: 'connect() cannot look at synapses that it makes.',
    text: `
      A string of connect() decides for each pair of neurons whether they get a synapse. It may use their
      numbers i and j and their variables, with _pre and _post. The variables of a synapse have no
      value before it exists.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'w : 1')
      S.connect('w > 0.5')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'w : 1')
      S.connect('v_pre > 0.5')`,
    read: ['synapses'],
  },
  'connect-not-condition': {
    title: 'The condition of connect() is true or false.',
    text: `
      For each pair of neurons it says whether there is a synapse. A number does not say that; chances are
      given by the argument p.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect('i*j')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect('i*j > 3')`,
    read: ['synapses'],
  },
  'connect-dimension': {
    title: 'Numbers and chances of connect() have no unit.',
    text: `
      The number of a neuron, how many synapses a pair gets and the chance of a synapse are pure numbers.
      A distance has to be compared with another one, or divided by one.`,
    fails: `
      G = NeuronGroup(10, 'x : metre')
      S = Synapses(G, G)
      S.connect(p='x_pre')`,
    mended: `
      G = NeuronGroup(10, 'x : metre')
      S = Synapses(G, G)
      S.connect(p='x_pre/mm')`,
    read: ['synapses'],
  },
  'connect-other-end': {
    title: 'What a generator counts cannot depend on what it gives.',
    text: `
      For each neuron i a generator for j counts numbers and makes the numbers of the other neurons of
      these. Only a condition, behind an if, may look at the neuron at the other end.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect(j='k for k in range(j)')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect(j='k for k in range(i) if v_post < 1')`,
    read: ['synapses'],
  },
  'connect-not-integer': {
    title: 'range() of connect() takes integers.',
    text: `
      It counts from one whole number to another. What a division gives is a float, even where nothing is
      left over; int() cuts off the fraction.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect(j='k for k in range(i/2)')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G)
      S.connect(j='k for k in range(int(i/2))')`,
    read: ['synapses'],
  },
} as const satisfies Readonly<Record<string, Explanation>>
