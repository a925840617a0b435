/** Equations, units, and the strings of thresholds and resets. */
import type { Explanation } from '../explanation.js'

export const equations = {
  'missing-unit': {
    title: 'Every equation ends with the unit of what it defines.',
    text: `
      The unit after the colon says what kind of quantity the variable is: volt, amp, second, or
      1 for a pure number. Brian checks with it that volts are never added to amps, and that a
      value set from outside has the right kind. For dv/dt the unit is that of v, not of its rate.`,
    fails: 'dv/dt = -v/(10*ms)',
    mended: 'dv/dt = -v/(10*ms) : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'scaled-unit': {
    title: 'Equations declare base units: volt, not mV.',
    text: `
      Values are stored in base units, whatever they are written in. A declaration says what kind
      of quantity a variable is, not in which scale to show it, and a scale there would suggest
      that plain numbers count in it. Elsewhere write any scale you like: 10*mV.`,
    fails: 'dv/dt = -v/(10*ms) : mV',
    mended: 'dv/dt = -v/(10*ms) : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unknown-unit': {
    title: 'What follows the colon is a unit that Brian knows.',
    text: `
      These are the units of physics by their English names (volt, amp, siemens, farad, second,
      metre, ...), joined by *, / and **, or the word 1 for a pure number, integer for whole
      numbers and boolean for conditions.`,
    fails: 'dv/dt = -v/(10*ms) : vlot',
    mended: 'dv/dt = -v/(10*ms) : volt',
    example: 'equations',
    read: ['units', 'Using units'],
  },
  'unit-bool': {
    title: 'The types in equations are called boolean and integer.',
    text: `
      Python's names for these types are bool and int, Brian's declarations spell them out:
      boolean for true or false, integer for whole numbers, 1 for numbers with a fraction.`,
    fails: 'active : bool',
    mended: 'active : boolean',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unit-quantity': {
    title: 'A unit holds no numbers, except as exponents.',
    text: `
      A declaration says what kind of quantity a variable is. How much of it is the variable's
      value, which the right side or a statement such as G.x = 2*volt gives.`,
    fails: 'x : 2*volt',
    mended: 'x : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unit-form': {
    title: 'Units are joined by *, / and ** without brackets.',
    text: `
      A unit is a plain product, read from left to right: siemens/metre**2 has a square metre
      below the line, and each further / divides once more. Powers are written with **; in
      Python ^ is something else. (Brackets after the unit are for flags.)`,
    fails: 'g : siemens/(metre**2)',
    mended: 'g : siemens/metre**2',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unit-colon': {
    title: "A ':' stands between an equation and its unit.",
    text: `
      The colon separates what is computed from what it is declared to be. Without it the unit
      looks like a further part of the formula.`,
    fails: 'dv/dt = -v/(10*ms) volt',
    mended: 'dv/dt = -v/(10*ms) : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'empty-unit': {
    title: "After ':' comes a unit, also for pure numbers.",
    text: `
      A variable without dimension has the unit 1. Brian wants it to be said, since a unit left
      out by mistake would otherwise turn off the check of dimensions without a word.`,
    fails: 'n :',
    mended: 'n : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'differential-type': {
    title: 'What a differential equation changes is a real number.',
    text: `
      A differential equation changes its variable by a small amount in each time step. An
      integer or a boolean can only jump, so it cannot follow. Count in the reset (n += 1), or
      declare the variable : 1.`,
    fails: 'dn/dt = 5*Hz : integer',
    mended: 'dn/dt = 5*Hz : 1',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'several-names': {
    title: 'Each equation declares one variable.',
    text: `
      A line of equations has one name on its left, one right side (or none) and one unit. Two
      variables of the same kind need two lines.`,
    fails: 'v, w : volt',
    mended: 'v : volt\nw : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  separator: {
    title: 'Each equation stands on a line of its own.',
    text: `
      Equations are separated by line ends; a long one may go over several lines. The semicolon
      separates statements, as in a reset: reset='v = 0; n += 1'.`,
    fails: 'v : volt; w : volt',
    mended: 'v : volt\nw : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'equation-form': {
    title: 'There are three forms: dv/dt = ..., x = ..., and x alone.',
    text: `
      dv/dt = ... : unit says how v changes in time. x = ... : unit is a name for a formula,
      computed whenever it is used. x : unit is a parameter, a value that each neuron has and
      that you set. Time is the only thing to differentiate by, and t its only name.`,
    fails: 'dv/dx = -v/mm : volt',
    mended: 'dv/dt = -v/ms : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'unfinished-equation': {
    title: 'An equation goes on until its unit.',
    text: `
      The right side may go over several lines, so a line without a unit is taken to go on in the
      next one. Where the next line starts an equation of its own, the one above was left
      incomplete: a part of the formula, or its unit, is missing.`,
    fails: 'I = 3*\ndv/dt = -v/(10*ms) : volt',
    mended: 'I = 3*nA : amp\ndv/dt = -v/(10*ms) : volt',
    example: 'equations',
    read: ['equations', 'Equation strings'],
  },
  'empty-flags': {
    title: 'Brackets after the unit hold flags.',
    text: `
      Flags say more about a variable: constant, shared, unless refractory and others, separated
      by commas. With no flag in them the brackets say nothing, so something was probably
      forgotten.`,
    fails: 'w : volt ()',
    mended: 'w : volt (constant)',
    example: 'equations',
    read: ['equations', 'Flags'],
  },

  'empty-expression': {
    title: 'A string that should hold an expression is not empty.',
    text: `
      The threshold is a condition that is tested for every neuron in every time step. An empty
      string tests nothing. To have no threshold, leave the argument out.`,
    fails: "G = NeuronGroup(10, 'v : volt', threshold='', reset='v = 0*mV')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'v : volt', threshold='v > 10*mV', reset='v = 0*mV')\nrun(1*ms)",
    read: ['models', 'Threshold and reset'],
  },
  'statement-form': {
    title: 'A reset consists of assignments.',
    text: `
      It says what changes when a neuron spikes, so each statement stores something: v = 0*mV, or
      n += 1. A comparison (==) or a formula alone computes a value and forgets it.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v == 0')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      run(1*ms)`,
    read: ['models', 'Threshold and reset'],
  },
  'statement-target': {
    title: 'A statement of the model assigns the variable of one neuron.',
    text: `
      A reset is carried out for each neuron that spiked, and the name of a variable stands for
      the value of that neuron. So there is no index, and no other neuron within reach: what a
      spike does elsewhere is the business of synapses.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v[0] = 0')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      run(1*ms)`,
    read: ['models', 'Threshold and reset'],
  },
  'statement-operator': {
    title: 'Statements of the model assign with =, +=, -=, *= and /=.',
    text: `
      Model code becomes code in a faster language, and is about numbers. Python's operators on
      bits (|=, &=, ^=, <<=, >>=) are not part of it. For conditions write and, or and not.`,
    fails: `
      G = NeuronGroup(10, 'n : integer', threshold='n > 1', reset='n |= 1')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'n : integer', threshold='n > 1', reset='n -= 1')
      run(1*ms)`,
    read: ['models', 'Threshold and reset'],
  },
} as const satisfies Record<string, Explanation>
