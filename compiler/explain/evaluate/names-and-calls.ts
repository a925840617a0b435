/** Names of the script, and calls. */
import type { Explanation } from '../explanation.js'

export const namesAndCalls = {
  'unknown-name': {
    title: 'A name has a value before it is used.',
    text: `
      A script is read from top to bottom. A name means something from the line on that gives it
      a value, that imports it, or that defines it as a function. Names of units and of Brian's
      objects come with 'from brian2 import *'. Capital and small letters are different.`,
    fails: 'duration = 10*ms\nprint(durration)',
    mended: 'duration = 10*ms\nprint(duration)',
    read: ['naming', 'Naming and binding'],
  },
  'not-built': {
    title: 'This name of a library is not supported by brianc.',
    text: `
      brianc knows the names of brian2, numpy and matplotlib.pyplot, and compiles those that
      simulations use; this one is not among them. Nothing is skipped in silence, since a
      result computed with half of a script would be a wrong one.`,
    fails: "x = eval('1 + 1')",
    mended: 'x = 1 + 1',
    read: ['importing'],
  },
  'no-run-time-value': {
    title: 'Classes and modules cannot be handled like values.',
    text: `
      Classes such as NeuronGroup, and modules such as numpy, are gone when the model runs: what
      is left are the objects that they made. So they can be called and read from, and given
      another name, but not printed, compared or stored in arrays.`,
    fails: 'print(NeuronGroup)',
    mended: "print('NeuronGroup')",
    read: ['models'],
  },
  'not-callable': {
    title: 'What stands before brackets is a function.',
    text: `
      A bracket directly behind a value calls it. In a formula on paper k(v - u) is a product;
      in Python the product has a star, k*(v - u). It also happens when a function's name has
      been given to a number further up.`,
    fails: 'k = 0.04\nx = k(3)',
    mended: 'k = 0.04\nx = k*(3)',
    read: ['expressions', 'Calls'],
  },
  'missing-argument': {
    title: 'Arguments without a default have to be given.',
    text: `
      Some arguments have a default, others do not since no value would be right for everybody: a
      group needs its equations, run() its duration.`,
    fails: 'G = NeuronGroup(10)',
    mended: "G = NeuronGroup(10, 'v : volt')",
    read: ['models'],
  },
  'too-many-arguments': {
    title: 'There are more arguments than the function has parameters.',
    text: `
      Arguments are matched by place, and here some are left over. Perhaps a bracket is closed too
      late, two values were meant as one list, [1, 2], or a decimal comma stands for a point.`,
    fails: 'x = sqrt(2, 5)',
    mended: 'x = sqrt(2.5)',
    read: ['control', 'Defining Functions'],
  },
  'unknown-argument': {
    title: 'No parameter has the name that stands before this =.',
    text: `
      An argument with a name goes to the parameter of that name. A wrong name is refused, as a
      setting that has no effect would be worse. The names are Brian's own.`,
    fails: "G = NeuronGroup(10, 'v : 1', treshold='v > 1')",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')",
    read: ['models'],
  },
  'argument-twice': {
    title: 'An argument is given once, by place or by name.',
    text: `
      The first argument without a name goes to the first parameter, and so on. Where a name
      then gives the same parameter once more, one of the two is wrong.`,
    fails: "G = NeuronGroup(10, 'v : 1', N=5)",
    mended: "G = NeuronGroup(10, 'v : 1')",
    read: ['control', 'Keyword Arguments'],
  },
  argument: {
    title: 'brianc does not support this argument.',
    text: `
      The function is supported and the argument is one of it, but what it does is not built. An
      argument that was ignored would give results that look right and are not, so it is refused.
      The help line names a way to do without.`,
    fails: "print('a', file='log.txt')",
    mended: "print('a')",
    read: ['importing'],
  },
  'unknown-attribute': {
    title: 'This object has nothing of that name.',
    text: `
      After the dot stands a variable of the group, or a name that all objects of its kind have.
      Variables of a group are those of its equations, spelled alike: capital and small letters
      are different. A new variable is declared in the equations, not by assigning it.`,
    fails: "G = NeuronGroup(10, 'v : volt')\nG.V = 1*mV",
    mended: "G = NeuronGroup(10, 'v : volt')\nG.v = 1*mV",
    read: ['models', 'State variables'],
  },
  'data-file': {
    title: 'Files of numbers are read when the script is compiled.',
    text: `
      The compiled simulation is one file and reads no others, so numbers are loaded when it is
      compiled and become part of it. The file has to lie in the folder of the script or below it,
      and its name has to be written in the script.`,
    fails: "values = np.loadtxt('not-there.txt')",
    mended: 'values = np.array([1.0, 2.5, 4.0])',
    read: ['structures'],
  },
  'outside-except': {
    title: "'raise' alone hands on the exception that is being handled.",
    text: `
      Inside an except block, raise without a value raises the same exception again. Elsewhere
      there is none, so it has to be said what is raised.`,
    fails: 'raise',
    mended: `
      if 1 > 2:
          raise ValueError('1 is not above 2')`,
    read: ['errors'],
  },
} as const satisfies Record<string, Explanation>
