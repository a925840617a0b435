/** How expressions and calls are written. */
import type { Explanation } from '../explanation.js'

export const expressions = {
  'foreign-operator': {
    title: 'Python writes and, or, not, and has no ++.',
    text: `
      Signs such as &&, || and ++ come from C, Java or JavaScript. Python has words for the
      first two, in the script and in Brian's equations alike; a count goes up by n += 1.`,
    fails: 'N = 100\nsmall = N > 0 && N < 1000',
    mended: 'N = 100\nsmall = N > 0 and N < 1000',
    read: ['expressions', 'Boolean operations'],
  },
  starred: {
    title: "'*' in front of a value spreads it into a list or a call.",
    text: `
      A star takes the items out of a list, to be put into another list, a tuple or the
      arguments of a call. Alone there is nothing to put them into. If a product is meant,
      the left factor is missing.`,
    fails: 'rates = *[10, 20]*Hz',
    mended: 'rates = [10, 20]*Hz',
    read: ['expressions', 'Expression lists'],
  },
  'missing-product': {
    title: 'A product is written with *.',
    text: `
      In a formula on paper 20 ms is a product, in Python it is two values with nothing between
      them. Units are values to multiply by: the star says so, in the script and in equations.`,
    fails: 'tau = 20 ms',
    mended: 'tau = 20*ms',
    read: ['units', 'Using units'],
  },
  'missing-operator': {
    title: 'Between two values stands an operator or a comma.',
    text: `
      Two values side by side mean nothing. In a list or a call a comma is missing, in a formula
      an operator; or a quote or a bracket ended too early and what follows is left over.`,
    fails: 'delays = [1, 2 3]',
    mended: 'delays = [1, 2, 3]',
    read: ['expressions', 'Expression lists'],
  },
  'missing-operand': {
    title: 'An operator has a value on each side.',
    text: `
      The formula stops, or goes on with something else, where a value should stand. If the rest
      is meant to follow on the next line, put the whole formula in brackets: a line end
      outside of brackets ends the statement.`,
    fails: 'tau = 20*ms +\n      5*ms',
    mended: 'tau = (20*ms +\n       5*ms)',
    read: ['text', 'Implicit line joining'],
  },
  unexpected: {
    title: 'Here the text stops following the grammar.',
    text: `
      The message names what was expected and what stands there instead. The slip is often just
      before that place: a missing word, comma or bracket. In the example, a choice between two
      values needs both of them.`,
    fails: 'N = 100\nscale = 2 if N > 10',
    mended: 'N = 100\nscale = 2 if N > 10 else 1',
    read: ['expressions', 'Conditional expressions'],
  },
  'positional-after-keyword': {
    title: 'Arguments without a name come before those with one.',
    text: `
      Arguments without a name are told apart by their place, so they come first; those with a
      name may follow in any order. After a named one, the place would say nothing any more.`,
    fails: "G = NeuronGroup(N=10, 'v : volt')",
    mended: "G = NeuronGroup(10, 'v : volt')",
    read: ['control', 'Keyword Arguments'],
  },
  'repeated-keyword': {
    title: 'An argument is given once.',
    text: `
      Two values for one argument leave open which one counts, so Python refuses them, even
      where they are equal. This happens when a line is copied and changed.`,
    fails: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='euler', method='exact')",
    mended: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='exact')",
    read: ['control', 'Keyword Arguments'],
  },
  'repeated-parameter': {
    title: 'The parameters of a function have different names.',
    text: `
      A parameter is a name inside of the function. With two of the same name there would be no
      way to say which value is meant.`,
    fails: 'def rate(x, x):\n    return 2*x',
    mended: 'def rate(x, y):\n    return x*y',
    read: ['blocks', 'Function definitions'],
  },
  'keyword-argument': {
    title: "In a call, a plain name stands before '='.",
    text: `
      In the brackets of a call, name=value gives the parameter of that name a value. Anything
      else on the left, such as G.v or 2*x, is the name of no parameter. If you want to compare
      and hand over the answer, write ==.`,
    fails: 'x = 2\nprint(2*x=4)',
    mended: 'x = 2\nprint(2*x == 4)',
    read: ['expressions', 'Calls'],
  },
  'parameter-order': {
    title: "'/', '*' and '**' have their places among parameters.",
    text: `
      What stands before / is given by position, what stands behind * by name, and ** takes all
      other names, so it comes last. Each of the signs may occur once, and / and a lone * need
      parameters that they speak about.`,
    fails: 'def f(x, *):\n    return x\nprint(f(1))',
    mended: 'def f(x):\n    return x\nprint(f(1))',
    read: ['control', 'Special parameters'],
  },
  unpacking: {
    title: 'A comprehension has one element a turn.',
    text: `
      A star would put several in at once, which Python refuses. A second for inside the brackets
      goes over the parts of each item instead.`,
    fails: 'table = [[1, 2], [3]]\nprint([*row for row in table])',
    mended: 'table = [[1, 2], [3]]\nprint([x for row in table for x in row])',
    read: ['structures', 'List Comprehensions'],
  },
  'several-stars': {
    title: 'One target at most takes the rest of a sequence.',
    text: `
      A star in front of a target takes all items that the other targets leave. With two stars it
      would be open where the one ends and the other begins.`,
    fails: 'a, *b, *c = [1, 2, 3]\nprint(a)',
    mended: 'a, b, c = [1, 2, 3]\nprint(a)',
    read: ['statements', 'Assignment statements'],
  },
  'parameter-default': {
    title: 'Parameters with a default come last.',
    text: `
      A default stands in where an argument is left out, and arguments are matched by place. If
      a parameter with a default came before one without, leaving it out would shift all that
      follow.`,
    fails: 'def total(scale=1, x):\n    return scale*x',
    mended: 'def total(x, scale=1):\n    return scale*x',
    read: ['control', 'Default Argument Values'],
  },
  'generator-argument': {
    title: 'Beside other arguments, a generator has its own brackets.',
    text: `
      In x for x in y the comma after it could belong to the generator or to the call. As the
      only argument it may stand bare, otherwise not. Array functions of numpy are mostly
      shorter, and faster in Brian.`,
    fails: 'print(k for k in range(3), 1)',
    mended: 'print(arange(3), 1)',
    read: ['expressions', 'Generator expressions'],
  },
  'dict-or-set': {
    title: 'Braces hold entries with keys, or items, never both.',
    text: `
      With key: value in each place they make a dictionary, with plain values a set. Here some
      places have a key and some have none, most likely because one was forgotten.`,
    fails: "rates = {'slow': 5, 'fast'}",
    mended: "rates = {'slow': 5, 'fast': 50}",
    read: ['structures', 'Dictionaries'],
  },
  'not-operand': {
    title: "'not' binds more loosely than comparisons and sums.",
    text: `
      In a == not b Python would have to read (a == not) b, since not takes the whole comparison
      that follows it. With brackets around it, not and its value become one value.`,
    fails: 'a = True\nb = False\nsame = a == not b',
    mended: 'a = True\nb = False\nsame = a == (not b)',
    read: ['expressions', 'Operator precedence'],
  },
  'async-comprehension': {
    title: "'async for' is not supported by brianc.",
    text: `
      It waits for items that arrive from elsewhere, from a network for instance. All values of
      a simulation are there when they are asked for: an ordinary loop does the same.`,
    fails: `
      async def doubled(xs):
          return [2*x async for x in xs]`,
    mended: `
      def doubled(xs):
          result = []
          for x in xs:
              result.append(2*x)
          return result`,
    read: ['control', 'for Statements'],
  },
} as const satisfies Record<string, Explanation>
