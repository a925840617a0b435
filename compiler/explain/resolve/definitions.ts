/** Definitions, notation and names of equations. */
import type { Explanation } from '../explanation.js'

export const definitions = {
  'illegal-name': {
    title: 'Some names cannot be variables of a model.',
    text: `
      Units, constants and functions have a fixed meaning in equations; t, dt, i, N and xi are
      Brian's own; names that start with an underscore are kept for generated code. A model that
      defined them anew could not be read any more.`,
    fails: 'mV : 1',
    mended: 'v : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'duplicate-definition': {
    title: 'Each variable is defined by one equation.',
    text: `
      Two equations for one name contradict each other, even where they are equal. Often a block of
      equations was joined to another one that has it already, or v as a parameter was left
      over when dv/dt was added.`,
    fails: 'dv/dt = -v/ms : 1\nv : 1',
    mended: 'dv/dt = -v/ms : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'illegal-flag': {
    title: 'A flag fits only some kinds of equations.',
    text: `
      (unless refractory) stops a differential equation, (constant) is said of a parameter, (constant
      over dt) of a subexpression. Other flags belong to synapses. The help line says which
      can stand here.`,
    fails: 'v : 1 (unless refractory)',
    mended: 'v : 1 (constant)',
    example: 'equations',
    read: ['equations', 'Flags'],
  },
  'linked-with-flags': {
    title: 'A linked variable has no other flags.',
    text: `
      A linked variable stands for a variable of another group. Whether that is constant or shared is
      said where it is declared, in the equations of the other group.`,
    fails: 'v : 1 (linked, constant)',
    mended: 'v : 1 (linked)',
    example: 'equations',
    read: ['equations', 'Flags'],
  },
  'circular-subexpressions': {
    title: 'Subexpressions cannot depend on each other in a circle.',
    text: `
      A subexpression is replaced by its formula wherever it is used. In a circle there would be no
      end to that. One of them has to be computed from variables and parameters alone, or to be
      a differential equation.`,
    fails: 'a = b : 1\nb = a : 1',
    mended: 'a = b : 1\nb : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unknown-notation': {
    title: 'Equations are formulas, not Python at large.',
    text: `
      Numbers, names, + - * / // % **, comparisons, and, or, not, and calls of functions: that is
      all. Lists, indices, attributes, lambda, strings, and conditions written with if are for
      the script. A condition as a factor is written int(v > 0)*a.`,
    fails: 'dv/dt = (1 if v > 0 else -1)/ms : 1',
    mended: 'dv/dt = (int(v > 0) - int(v <= 0))/ms : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'bit-operator': {
    title: 'Powers are written **, conditions are joined by words.',
    text: `
      In Python ^, & and | work on the bits of integers, and equations do not have them at all. The
      power is v**2. Conditions are joined by and, or and not, which bind more loosely than
      comparisons, so that v > 0 and v < 1 needs no brackets.`,
    fails: 'dv/dt = -v^2/ms : 1',
    mended: 'dv/dt = -v**2/ms : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'chained-comparison': {
    title: 'In equations, a comparison has two sides.',
    text: `
      0 < v < 1 is fine in Python, but the languages that Brian translates equations into would
      compare the outcome of 0 < v with 1. So it is refused, and written as two comparisons.`,
    fails: 'inside = 0 < v < 1 : boolean\nv : 1',
    mended: 'inside = 0 < v and v < 1 : boolean\nv : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'keyword-argument': {
    title: 'Functions in equations take arguments by place.',
    text: `
      Names of arguments are Python's; the functions of equations have none, since they are
      translated to other languages. The order is that of numpy.`,
    fails: 'x = clip(v, 0, a_max=1) : 1\nv : 1',
    mended: 'x = clip(v, 0, 1) : 1\nv : 1',
    example: 'equations',
    read: ['functions'],
  },

  'unknown-name': {
    title: 'Each name in an equation means something.',
    text: `
      It is a variable or parameter of the same equations, or a value that the script has given a
      name before run(), or a unit, a constant or a function. Brian looks names up at run(), in
      the place that calls it: values inside of another function are not seen.`,
    fails: 'dv/dt = -v/tau : 1',
    mended: 'dv/dt = -v/tau : 1\ntau : second',
    example: 'equations',
    read: ['namespaces'],
  },
  'unknown-function': {
    title: 'Equations have a fixed set of functions.',
    text: `
      These are exp, log, sqrt, sin and the like, abs, clip, int, floor, rand, randn and some more.
      Functions of numpy are not among them just because the script imported them. Neither
      are min and max: use clip.`,
    fails: 'dv/dt = max(v, 1)/ms : 1',
    mended: 'dv/dt = clip(v, 1, inf)/ms : 1',
    example: 'equations',
    read: ['functions'],
  },
  'function-of-script': {
    title: 'A function that equations call says its units.',
    text: `
      Equations call a Python function only if the decorator @check_units says the unit of each
      argument and of the result. Often a subexpression is the shorter way: a name for a formula.`,
    fails: `
      def f(x):
          return 2*x
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1')
      run(1*ms)`,
    mended: `
      @check_units(x=1, result=1)
      def f(x):
          return 2*x
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1', method='euler')
      run(1*ms)`,
    read: ['functions'],
  },
  'function-not-compiled': {
    title: 'A function that equations call is a formula.',
    text: `
      Brian runs any Python function in each step. brianc compiles those that come to one formula
      of their arguments: local variables, if and else, np.exp, np.where and the like. Loops,
      lists and random numbers are no part of it.`,
    fails: `
      @check_units(x=1, result=1)
      def f(x):
          return np.sum(x)
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1', method='euler')
      run(1*ms)`,
    mended: `
      @check_units(x=1, result=1)
      def f(x):
          return np.exp(x)
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1', method='euler')
      run(1*ms)`,
    read: ['functions'],
  },
  'function-result': {
    title: 'A function gives what its decorator says.',
    text: `
      The unit of the value has to be the one that @check_units gives for the result.`,
    fails: `
      @check_units(x=1, result=1)
      def f(x):
          return x*mV
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1', method='euler')
      run(1*ms)`,
    mended: `
      @check_units(x=1, result=volt)
      def f(x):
          return x*mV
      G = NeuronGroup(10, 'dv/dt = f(v)/mV/ms : 1', method='euler')
      run(1*ms)`,
    read: ['functions'],
  },
  'function-not-built': {
    title: 'This function of Brian is not supported in equations.',
    text: `
      Brian has it, brianc does not compile it yet. Where its values do not change during the run,
      compute them in the script, and hand them over as a parameter of the equations.`,
    fails: "G = NeuronGroup(10, 'v : 1', threshold='arcsinh(v) > 1', reset='')\nrun(1*ms)",
    mended:
      "G = NeuronGroup(10, 'v : 1', threshold='log(v + sqrt(v**2 + 1)) > 1', reset='')\nrun(1*ms)",
    read: ['functions'],
  },
  'function-as-value': {
    title: 'A function is called with brackets.',
    text: `
      Its name alone is not a number. Where a variable was meant, it has the name of a function:
      give it another one.`,
    fails: 'dv/dt = (exp - v)/ms : 1',
    mended: 'dv/dt = (exp(1) - v)/ms : 1',
    example: 'equations',
    read: ['functions'],
  },
  'not-a-function': {
    title: 'A product is written with *.',
    text: `
      On paper k(v - u) is a product. In equations, as in Python, brackets directly behind a name
      call a function of that name. Put the star between: k*(v - u).`,
    fails: "k = 2\nG = NeuronGroup(10, 'dv/dt = k(1 - v)/ms : 1')\nrun(1*ms)",
    mended: "k = 2\nG = NeuronGroup(10, 'dv/dt = k*(1 - v)/ms : 1')\nrun(1*ms)",
    read: ['equations', 'Equation strings'],
  },
  'not-a-scalar': {
    title: 'Equations use single numbers of the script, not arrays.',
    text: `
      An equation is that of one neuron, so a name in it stands for one number. Different values for
      different neurons are a parameter of the equations, which takes an array. For values that
      change in time Brian has TimedArray.`,
    fails: `
      I = array([1.0, 2.0])
      G = NeuronGroup(2, 'dv/dt = (I - v)/ms : 1')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(2, 'dv/dt = (I - v)/ms : 1\\nI : 1')
      G.I = array([1.0, 2.0])
      run(1*ms)`,
    read: ['models', 'State variables'],
  },
  'not-a-number': {
    title: 'Equations use numbers and quantities of the script.',
    text: `
      A string, a list, a function or a Brian object has no value that could stand in a formula.
      Perhaps an object has the same name as the variable that was meant.`,
    fails: "G = NeuronGroup(10, 'dv/dt = (G - v)/ms : 1')\nrun(1*ms)",
    mended: "g = 2\nG = NeuronGroup(10, 'dv/dt = (g - v)/ms : 1')\nrun(1*ms)",
    read: ['namespaces'],
  },
  'unknown-dimension': {
    title: 'The dimensions in equations are known at compile time.',
    text: `
      Equations become code without units, after their dimensions were checked. The value has to
      have the same dimension on every way through the script. Compute with plain numbers
      where the way is decided at run time, and put the unit to the result.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1.0
      for k in range(int(10*rand())):
          x = x*mV
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1.0
      for k in range(int(10*rand())):
          x = x*0.5
      run(1*ms)`,
    read: ['units'],
  },
  'unknown-type': {
    title: 'The kinds of values in equations are known beforehand.',
    text: `
      Equations become code for numbers of one kind. The value has to be a number, or a condition, on
      every way through the script that leads to run().`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1
      if rand() < 0.5:
          x = 'one'
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = (x - v)/ms : 1')
      x = 1.0
      if rand() < 0.5:
          x = 2.0
      run(1*ms)`,
    read: ['namespaces'],
  },
  'function-changes': {
    title: 'A function in equations stays the same in all runs.',
    text: `
      Functions of the script become part of the code of the equations, which is compiled once for
      all runs. A number that the function reads may change between the runs.`,
    fails: `
      @check_units(x=1, result=1)
      def f(x):
          return 2*x
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1')
      run(1*ms)
      @check_units(x=1, result=1)
      def f(x):
          return 5*x
      run(1*ms)`,
    mended: `
      k = 2.0
      @check_units(x=1, result=1)
      def f(x):
          return k*x
      G = NeuronGroup(10, 'dv/dt = f(v)/ms : 1')
      run(1*ms)
      k = 5.0
      run(1*ms)`,
    read: ['namespaces'],
  },
  'noise-twice': {
    title: "A plain 'xi' stands in one equation only.",
    text: `
      In two equations xi could mean one noise that both share, or a noise for each of them. A name
      of its own says which: xi_1 in both equations is one noise, xi_1 and xi_2 are two.`,
    fails: 'dx/dt = -x/ms + xi/ms**0.5 : 1\ndy/dt = -y/ms + xi/ms**0.5 : 1',
    mended: 'dx/dt = -x/ms + xi_1/ms**0.5 : 1\ndy/dt = -y/ms + xi_2/ms**0.5 : 1',
    example: 'equations',
    read: ['models', 'Noise'],
  },
  'noise-outside': {
    title: "'xi' stands in differential equations only.",
    text: `
      White noise has a meaning only together with time: what it adds in a step depends on the
      length of the step. In a threshold or a reset there is no such step. A random number of a
      normal distribution is randn().`,
    fails: "G = NeuronGroup(10, 'v : 1', threshold='v > xi*second**0.5', reset='v = 0')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'v : 1', threshold='v > randn()')\nrun(1*ms)",
    read: ['models', 'Noise'],
  },
  'refractory-name': {
    title: 'This name exists only in groups with refractoriness.',
    text: `
      not_refractory says whether a neuron is outside of its refractory time, and lastspike when it
      spiked last. A group has them when it was made with refractory=....`,
    fails: 'dv/dt = -v*int(not_refractory)/ms : 1',
    mended: 'dv/dt = -v/ms : 1',
    example: 'equations',
    read: ['refractoriness'],
  },
  'hidden-by-default': {
    title: 'Names of Brian win over those of the script (a warning).',
    text: `
      Units, constants and functions mean the same in all equations. A value that the script gives
      such a name is seen by the script, but not by equations. Frequent ones are e, pi, i, N
      and units of one letter.`,
    fails: "e = 5.0\nG = NeuronGroup(10, 'dv/dt = (e - v)/ms : 1')\nrun(1*ms)",
    mended: "charge = 5.0\nG = NeuronGroup(10, 'dv/dt = (charge - v)/ms : 1')\nrun(1*ms)",
    read: ['namespaces'],
  },
  'hidden-by-namespace': {
    title: "A group's namespace comes before the script (a warning).",
    text: `
      What namespace= names is for the equations of that group alone, and is found there before the
      names that the script has at run(). Brian warns as well where both have a value: perhaps the
      script's own was meant to count.`,
    fails: `
      tau = 10*ms
      G = NeuronGroup(10, 'dv/dt = -v/tau : 1', namespace={'tau': 20*ms})
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/tau : 1', namespace={'tau': 20*ms})
      run(1*ms)`,
    read: ['namespaces'],
  },
  'hidden-by-variable': {
    title: 'Variables of the model win over the script (a warning).',
    text: `
      Inside of equations a name is first looked for among the variables of the model. If the script
      has a value of that name too, equations do not see it. Brian warns as well: either the
      parameter is not set (G.a = a), or it was not meant to be one.`,
    fails: `
      a = 5.0
      G = NeuronGroup(10, 'dv/dt = (a - v)/ms : 1\\na : 1')
      run(1*ms)`,
    mended: `
      drive = 5.0
      G = NeuronGroup(10, 'dv/dt = (a - v)/ms : 1\\na : 1')
      G.a = drive
      run(1*ms)`,
    read: ['namespaces'],
  },
} as const satisfies Record<string, Explanation>
