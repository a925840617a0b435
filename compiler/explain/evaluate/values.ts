/** Values, statements and loops of the script. */
import type { Explanation } from '../explanation.js'

export const values = {
  statement: {
    title: 'brianc does not support this statement.',
    text: `
      The statement is valid Python, but brianc compiles only what simulations use, and refuses the
      rest by name instead of guessing. The help line names another way to say it.`,
    fails: `
      async def simulate():
          run(10*ms)
      match 3:
          case 3:
              print('three')`,
    mended: `
      def simulate():
          run(10*ms)
      if 3 == 3:
          print('three')`,
    read: ['statements'],
  },
  expression: {
    title: 'brianc does not support this kind of expression.',
    text: `
      The expression is valid Python, but brianc compiles only what simulations use, and refuses the
      rest by name instead of guessing. The help line names another way to say it.`,
    fails: 'z = 3 + 2j',
    mended: 'real = 3\nimaginary = 2',
    read: ['expressions'],
  },
  'structure-at-run-time': {
    title: 'The structure of a model is known before it runs.',
    text: `
      Equations, thresholds, resets, methods and names are turned into code when the script is
      compiled. What is drawn at random or measured during a run is known only later, so it can
      set the values of the model, but not decide what it consists of.`,
    fails: `
      eqs = 'v : 1'
      if rand() > 0.5:
          eqs = 'v : volt'
      G = NeuronGroup(10, eqs)`,
    mended: `
      wide = True
      eqs = 'v : 1'
      if wide:
          eqs = 'v : volt'
      G = NeuronGroup(10, eqs)`,
    read: ['models'],
  },
  'dimension-mismatch': {
    title: 'Only quantities of the same dimension can be added.',
    text: `
      Volts and seconds have no sum, and no order. The carets show what the two sides are. Often a
      factor is missing (a resistance between volts and amps), or a plain number should carry
      a unit: 5*mV instead of 5. Dividing by a unit gives a plain number: x/mV.`,
    fails: 'El = -70*mV\ntotal = El + 5',
    mended: 'El = -70*mV\ntotal = El + 5*mV',
    read: ['units', 'Using units'],
  },
  'wrong-dimension': {
    title: 'The value has another dimension than what it is for.',
    text: `
      A variable that was declared in volt takes volts, a duration takes seconds. A plain number
      has no dimension, so it does not say whether 100 milliseconds or 100 seconds are meant:
      write 100*ms. Zero needs its unit too: 0*mV.`,
    fails: 'run(100)',
    mended: 'run(100*ms)',
    read: ['units', 'Using units'],
  },
  'wrong-type': {
    title: 'Here a value of another kind is needed.',
    text: `
      A model is a string of equations, a number of neurons is an integer, a variable takes numbers
      or quantities. The message says what was expected and what was given; perhaps two arguments
      changed places, or quotes are missing.`,
    fails: 'G = NeuronGroup(10, 5)',
    mended: "G = NeuronGroup(10, 'v : 1')",
    read: ['models'],
  },
  'failing-operation': {
    title: 'This operation would always fail.',
    text: `
      All values in it are known when the script is compiled, so the failure that Python would
      report when it comes to this line is reported at once. The message is the one that Python,
      numpy or Brian gives.`,
    fails: 'n = 3\nprint(5//(n - n))',
    mended: 'n = 3\nprint(5//n)',
    read: ['errors', 'Exceptions'],
  },
  unpack: {
    title: 'As many names on the left as values on the right.',
    text: `
      In a, b = x the items of x go to the names one by one, so their numbers agree. Where
      only some of the values are needed, pick them by index, or give the others to a name that
      is not used, such as _.`,
    fails: 'a, b = 1, 2, 3',
    mended: 'a, b, c = 1, 2, 3',
    read: ['structures', 'Tuples and Sequences'],
  },
  'not-iterable': {
    title: 'A loop goes over the items of something.',
    text: `
      Lists, arrays, tuples, strings and range(n) have items; a single number has none. To do
      something ten times, loop over range(10).`,
    fails: 'for k in 10:\n    print(k)',
    mended: 'for k in range(10):\n    print(k)',
    read: ['control', 'for Statements'],
  },
  'unrolled-jump': {
    title: 'A loop that builds a model cannot be left at random.',
    text: `
      A loop that makes groups with different equations is carried out when the script is compiled,
      since equations become code. How often it goes round must then be known. A break that depends
      on a random number or on a result is known only later.`,
    fails: `
      for name in ['a', 'b']:
          if rand() > 0.5:
              break
          G = NeuronGroup(1, name + ' : 1')`,
    mended: `
      for name in ['a', 'b']:
          if name == 'b':
              break
          G = NeuronGroup(1, name + ' : 1')`,
    read: ['models'],
  },
  'unroll-limit': {
    title: 'A loop that builds a model has a limited number of turns.',
    text: `
      A loop on which equations or names depend is carried out when the script is compiled, with all
      that it makes. Thousands of groups of one neuron are slow in every simulator: make one group
      of thousands of neurons, and give them different values as an array.`,
    fails: `
      k = 0
      while k < 100000:
          k += 1
      G = NeuronGroup(1, 'x' + 'abc'[k] + ' : 1')`,
    mended: `
      k = 2
      G = NeuronGroup(1, 'x' + 'abc'[k] + ' : 1')`,
    read: ['models'],
  },
  'nothing-to-run': {
    title: 'A script does something.',
    text: `
      The file holds no statement: it is empty, or consists of comments only. Perhaps it has not
      been saved yet, or another file was meant.`,
    fails: '# nothing but comments',
    mended: "from brian2 import *\nG = NeuronGroup(10, 'v : 1')\nrun(10*ms)",
    example: 'whole',
    read: ['models'],
  },
  'range-dimension': {
    title: 'The range of a parameter has its dimension (a warning).',
    text: `
      A comment such as [5*ms : 1*ms : 50*ms] behind a parameter makes a slider of it: from, step,
      to. Its values are written as the parameter is, each with its unit; only 0 needs none. Brian
      takes no notice of the comment, so the script runs as before, but without a slider.`,
    fails: 'tau = 20*ms  # [5 : 50]',
    mended: 'tau = 20*ms  # [5*ms : 50*ms]',
    read: ['units'],
  },
  'range-type': {
    title: 'A control offers only what the parameter can be (a warning).',
    text: `
      A parameter whose default is an integer takes integers, one whose default is True or False
      takes these. A control that offers anything else would offer what is refused when it is
      chosen, so there is none.`,
    fails: 'N = 10  # [0.5 : 0.5 : 20]',
    mended: 'N = 10  # [1 : 1 : 20]',
    read: ['units'],
  },
  'range-order': {
    title: 'A range goes from its minimum up to its maximum (a warning).',
    text: `
      The values in the brackets are minimum and maximum, or minimum, step and maximum, in this
      order. The maximum is larger than the minimum, the step is above 0 and no larger than the
      range.`,
    fails: 'tau = 20*ms  # [5*ms : 50*ms : 1*ms]',
    mended: 'tau = 20*ms  # [5*ms : 1*ms : 50*ms]',
    read: ['units'],
  },
  'range-default': {
    title: "The script's own value lies in the range (a warning).",
    text: `
      A control starts at the value that the script gives. Where the brackets leave this value out,
      one of the two is a mistake, and there is no control until they agree.`,
    fails: 'tau = 20*ms  # [30*ms : 50*ms]',
    mended: 'tau = 20*ms  # [10*ms : 50*ms]',
    read: ['units'],
  },
  'not-drawn': {
    title: 'Not all of matplotlib is drawn (a warning).',
    text: `
      The call is left out, and the figure goes without what it would show; all that the script
      computes stays as it is. Where the picture needs it, say it with calls that are drawn, such
      as plot, scatter, bar, hist, fill_between, imshow and text.`,
    fails: 'x = linspace(0, 1, 5)\nplt.streamplot(x, x, x, x)',
    mended: 'x = linspace(0, 1, 5)\nplot(x, x)',
    read: ['importing'],
  },
} as const satisfies Record<string, Explanation>
