/** Dimensions, types, random numbers and statements of models. */
import type { Explanation } from '../explanation.js'

/** A group whose threshold or reset is the example. */
const reset = (eqs: string, statement: string) =>
  `G = NeuronGroup(10, '${eqs}', threshold='w > 1', reset='${statement}')\nrun(1*ms)`

const threshold = (eqs: string, condition: string) =>
  `G = NeuronGroup(10, '${eqs}', threshold='${condition}', reset='')\nrun(1*ms)`

export const dimensions = {
  'dimension-mismatch': {
    title: 'Only quantities of the same dimension can be added.',
    text: `
      Volts and amps have no sum, and no order. The carets show what the two sides are. In a model a
      factor is often missing: a resistance that makes volts of amps, a time constant below the
      whole of the right side. A plain number has no dimension, 0 included: write 0*mV.`,
    fails: 'dv/dt = (I - v)/(10*ms) : volt\nI : amp',
    mended: 'dv/dt = (R*I - v)/(10*ms) : volt\nI : amp\nR : ohm',
    example: 'equations',
    read: ['units'],
  },
  'argument-dimension': {
    title: 'Functions such as exp take pure numbers.',
    text: `
      The exponential of 70 millivolts would depend on the unit of voltage: its value in volts is
      another one than in millivolts. So the argument is divided by a quantity of its own
      dimension first, the scale on which the function changes: exp(v/DeltaT).`,
    fails: 'dv/dt = exp(v)*volt/ms : volt',
    mended: 'dv/dt = exp(v/(2*mV))*volt/ms : volt',
    example: 'equations',
    read: ['functions'],
  },
  'index-not-integer': {
    title: 'The columns of a TimedArray are counted by integers.',
    text: `
      A TimedArray of a table has a column for each index: its second argument must be an integer,
      as i, i % 3 or a variable that is declared ': integer'. The product of an integer and a float
      is a float, so int(...) is needed to count with it.`,
    fails: `table = TimedArray([[1, 2], [3, 4]], dt=1*ms)
G = NeuronGroup(2, 'dv/dt = table(t, 0.5*i)/ms : 1', method='euler')
run(1*ms)`,
    mended: `table = TimedArray([[1, 2], [3, 4]], dt=1*ms)
G = NeuronGroup(2, 'dv/dt = table(t, int(0.5*i))/ms : 1', method='euler')
run(1*ms)`,
    read: ['input'],
  },
  'argument-count': {
    title: 'A function takes the number of arguments that it has.',
    text: `
      The functions of equations have fixed numbers of arguments, without defaults. Perhaps a bracket
      is closed at the wrong place, or a decimal comma stands for a point.`,
    fails: 'dv/dt = -exp(v, 2)/ms : 1',
    mended: 'dv/dt = -exp(v*2)/ms : 1',
    example: 'equations',
    read: ['functions'],
  },
  'exponent-dimension': {
    title: 'An exponent is a pure number.',
    text: `
      A power says how often a value is multiplied by itself, which cannot be a number of volts.
      Divide the exponent by the quantity that sets its scale.`,
    fails: 'dv/dt = 2**x/ms : 1\nx : volt',
    mended: 'dv/dt = 2**(x/mV)/ms : 1\nx : volt',
    example: 'equations',
    read: ['units'],
  },
  'exponent-not-constant': {
    title: 'A quantity has a constant exponent.',
    text: `
      volt**2 and volt**3 are different dimensions. If the exponent could change while the model runs,
      the dimension of the result would change with it. Divide the base by a quantity of its
      own dimension, and any exponent is fine.`,
    fails: 'dv/dt = v**n/ms/mV : volt\nn : 1',
    mended: 'dv/dt = (v/mV)**n*mV/ms : volt\nn : 1',
    example: 'equations',
    read: ['units'],
  },
  'exponent-not-known': {
    title: 'The exponent of a quantity is written as a number.',
    text: `
      The dimension of a power depends on its exponent, so this has to be known when the equations are
      compiled. A name of the script can be changed with --set, hence the number itself.
      Divide the base by a quantity of its own dimension, and any exponent is fine.`,
    fails: "n = 2\nG = NeuronGroup(10, 'dv/dt = v**n/ms/mV : volt')\nrun(1*ms)",
    mended: "n = 2\nG = NeuronGroup(10, 'dv/dt = (v/mV)**n*mV/ms : volt')\nrun(1*ms)",
    read: ['units'],
  },
  'floor-division-dimension': {
    title: "'//' takes pure numbers.",
    text: `
      Division without remainder rounds to a whole number, and whether a quantity is whole depends on
      its unit. Divide it by the quantity that is to be counted: (t/ms) // 10.`,
    fails: 'x = v // 2 : volt\nv : volt',
    mended: 'x = (v/mV) // 2 : 1\nv : volt',
    example: 'equations',
    read: ['units'],
  },
  'derivative-dimension': {
    title: 'dv/dt has the dimension of v, divided by time.',
    text: `
      The equation says how fast v changes: volts per second, if v is in volt. That is why most
      right sides end with a division by a time constant. The unit after the colon is that of v
      itself.`,
    fails: 'dv/dt = -v : 1',
    mended: 'dv/dt = -v/(10*ms) : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'subexpression-dimension': {
    title: 'A subexpression has the unit that it is declared with.',
    text: `
      The unit after the colon is a promise that is checked. Where the two differ, either the
      declaration is wrong, or the formula has a factor too many or too few.`,
    fails: 'I = v/ohm : volt\nv : volt',
    mended: 'I = v/ohm : amp\nv : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'assigned-dimension': {
    title: 'A variable is assigned values of its own dimension.',
    text: `
      A variable in volt takes volts, in resets too. A plain number has no dimension, 0 included, so
      that it does not say what is meant: write v = 0*mV.`,
    fails: reset('v : volt\\nw : 1', 'v = 0'),
    mended: reset('v : volt\\nw : 1', 'v = 0*mV'),
    read: ['models', 'Threshold and reset'],
  },

  'not-a-condition': {
    title: "'and', 'or' and 'not' join conditions.",
    text: `
      Python also takes a number for a condition that holds unless it is 0; equations do not, since
      it is mostly a slip: v and w > 1 does not compare v with anything.`,
    fails: threshold('v : 1\\nw : 1', 'v and w > 1'),
    mended: threshold('v : 1\\nw : 1', 'v > 1 and w > 1'),
    read: ['equations', 'Equation strings'],
  },
  'sign-of-condition': {
    title: 'A condition has no sign.',
    text: `
      True and False are not numbers in equations. The opposite of a condition is not (...), and
      its number, 1 or 0, is int(...).`,
    fails: 'x = -(v > 1) : 1\nv : 1',
    mended: 'x = -int(v > 1) : 1\nv : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'condition-in-arithmetic': {
    title: 'A condition becomes a number with int().',
    text: `
      int(v > 0) is 1 where the condition holds and 0 elsewhere, which makes it a switch in a
      formula: int(v > 0)*a + int(v <= 0)*b.`,
    fails: 'dv/dt = -v*(v > 0)/ms : 1',
    mended: 'dv/dt = -v*int(v > 0)/ms : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'condition-arithmetic': {
    title: 'Conditions are joined by words, not by + and *.',
    text: `
      What True + True is depends on the language that equations are translated to: 2, or True. Write
      or for a condition, and int(a) + int(b) for a number.`,
    fails: threshold('a : boolean\\nb : boolean', 'a + b'),
    mended: threshold('a : boolean\\nb : boolean', 'a or b'),
    read: ['equations', 'Equation strings'],
  },
  'threshold-not-condition': {
    title: 'A threshold is a condition.',
    text: `
      It is tested for each neuron in each time step, and those for which it holds spike. A value
      alone does not say when that is: compare it with another one.`,
    fails: threshold('v : 1', 'v'),
    mended: threshold('v : 1', 'v > 1'),
    read: ['models', 'Threshold and reset'],
  },
  'declared-boolean': {
    title: 'What is declared boolean is a condition.',
    text: `
      A subexpression with the type boolean is true or false. Brian would take a number for true
      unless it is 0; brianc asks you to write that comparison.`,
    fails: 'b = v + 1 : boolean\nv : 1',
    mended: 'b = v + 1 > 0 : boolean\nv : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },

  'random-subexpression': {
    title: 'Random numbers do not belong into subexpressions.',
    text: `
      A subexpression is replaced by its formula wherever it is used, so that two uses in one time
      step would see two different random numbers under one name. Draw where the number is
      needed, or add the flag (constant over dt) for one draw in each time step.`,
    fails: 'x = rand() : 1\ndv/dt = (x - v)/ms : 1',
    mended: 'dv/dt = (rand() - v)/ms : 1',
    example: 'equations',
    read: ['random'],
  },
  'random-twice': {
    title: 'One random number of a kind in one expression.',
    text: `
      Formulas are simplified before they are compiled, and rand() - rand() would become 0, as the two
      look the same. Draw them into variables one by one.`,
    fails: 'dv/dt = (rand() - rand())/ms : 1',
    mended: 'dv/dt = (rand() - 0.5)/ms : 1',
    example: 'equations',
    read: ['random'],
  },

  'write-subexpression': {
    title: 'A subexpression is computed, not assigned.',
    text: `
      It is a name for a formula and stores nothing. Assign the variables in the formula, or make
      it a parameter.`,
    fails: reset('w : 1\\ns = 2*w : 1', 's = 1'),
    mended: reset('w : 1\\ns = 2*w : 1', 'w = 0.5'),
    read: ['models', 'Threshold and reset'],
  },
  'write-shared': {
    title: 'What all neurons share cannot be reset.',
    text: `
      A reset is carried out for each neuron that spiked. The time, the time step and shared variables
      exist once for the whole group, and belong to none of its neurons.`,
    fails: reset('w : 1', 't = 0*ms'),
    mended: reset('w : 1\\nlast : second', 'last = t'),
    read: ['models', 'Threshold and reset'],
  },
  'write-index': {
    title: "'i' is the number of a neuron and stays as it is.",
    text: `
      In models i counts the neurons of the group from 0. Call a variable of your own something else,
      such as k or current.`,
    fails: reset('w : 1', 'i = 3'),
    mended: reset('w : 1\\nk : integer', 'k = 3'),
    read: ['models', 'State variables'],
  },
  'operator-not-known': {
    title: 'Statements of the model know =, +=, -=, *= and /=.',
    text: `
      The other operators of Python that compute and assign in one are left out, since the languages
      that models are translated to do not have them. Write the assignment in full.`,
    fails: reset('w : 1', 'w **= 2'),
    mended: reset('w : 1', 'w = w**2'),
    read: ['models', 'Threshold and reset'],
  },
  'update-unknown': {
    title: 'Only what has a value can be changed by += and the like.',
    text: `
      A statement may introduce a temporary name with =; it is gone after the reset. += needs a value
      that is there before: a variable of the model, or a temporary of an earlier statement.`,
    fails: reset('w : 1', 'n += 2'),
    mended: reset('w : 1\\nn : integer', 'n += 2'),
    read: ['models', 'Threshold and reset'],
  },
  'float-into-integer': {
    title: 'An integer is changed by integers.',
    text: `
      A variable that was declared integer has no room for a fraction. Say how it is to be rounded,
      with int(), or declare the variable as 1.`,
    fails: reset('w : 1\\nk : integer', 'k += 0.5'),
    mended: reset('w : 1\\nk : 1', 'k += 0.5'),
    read: ['models', 'Threshold and reset'],
  },
  'update-condition': {
    title: 'A boolean is assigned, not added to.',
    text: `
      What True + True is depends on the language that models are translated to. Assign a condition,
      with and, or and not.`,
    fails: reset('w : 1\\nb : boolean', 'b += True'),
    mended: reset('w : 1\\nb : boolean', 'b = True'),
    read: ['models', 'Threshold and reset'],
  },
  'temporary-type-changes': {
    title: 'A temporary name keeps its type.',
    text: `
      In a reset a name that is not a variable of the model holds a value for the statements that
      follow. It is an integer, a float or a boolean, by its first value, and stays that.`,
    fails: reset('w : 1', 'q = 1; q = q/2; w = q'),
    mended: reset('w : 1', 'q = 1.0; q = q/2; w = q'),
    read: ['models', 'Threshold and reset'],
  },
  'division-by-zero': {
    title: 'A division by 0 is infinite or no number (a warning).',
    text: `
      Where the right side of a division is the number 0, the result is inf, -inf or nan in each step,
      as arithmetic of floating point numbers has it. Brian's numpy target stops there with a fault of
      Python. Mostly a value is missing; where infinity is meant, inf says so.`,
    fails: `
      G = NeuronGroup(10, 'v : 1')
      G.v = '1/0'`,
    mended: `
      G = NeuronGroup(10, 'v : 1')
      G.v = 'inf'`,
    read: ['equations', 'Equation strings'],
  },
} as const satisfies Record<string, Explanation>
