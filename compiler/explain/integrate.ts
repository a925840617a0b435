/** How differential equations become steps of time. */
import type { Explanation } from './explanation.js'

export const integrate = {
  'unknown-method': {
    title: 'The method is one that Brian knows.',
    text: `
      The method says how a differential equation becomes a step of time. Without one, the first that
      fits is taken: 'exact' for linear equations, otherwise 'euler'.`,
    fails: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='eulre')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='euler')\nrun(1*ms)",
    read: ['integration'],
  },
  'method-not-built': {
    title: 'This method of Brian is not supported by brianc.',
    text: `
      Another method gives other numbers, so none is put in its place in silence. The simplest, 'euler',
      takes any equation; its error shrinks with the time step.`,
    fails: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='gsl_rk8pd')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='euler')\nrun(1*ms)",
    read: ['integration'],
  },
  'not-linear': {
    title: "Method 'exact' takes linear equations only.",
    text: `
      It solves the equation with a formula, once, and each step is then free of error. There is
      such a formula where the right side is linear in the variable: a*v + b, with a and b constant
      over a step. Squares, products of variables and exponentials of v are not linear.`,
    fails: "G = NeuronGroup(10, 'dv/dt = -v**2/ms : 1', method='exact')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = -v**2/ms : 1', method='euler')\nrun(1*ms)",
    read: ['integration'],
  },
  'varies-in-step': {
    title: "Method 'exact' needs what is constant over a step.",
    text: `
      Its formula holds as long as everything but the variable itself stands still for one time step.
      The time t and random numbers do not. A numerical method takes their value at the start of
      each step.`,
    fails: "G = NeuronGroup(10, 'dv/dt = (sin(t/ms) - v)/ms : 1', method='exact')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = (sin(t/ms) - v)/ms : 1', method='euler')\nrun(1*ms)",
    read: ['integration'],
  },
  'no-unique-solution': {
    title: "Method 'exact' needs an equation that contains v.",
    text: `
      Brian's 'exact' looks for the state in which v would stay as it is, and where v does not occur
      in dv/dt there is none, or any. Such an equation is a plain sum over time, for which
      'euler' is as exact.`,
    fails: "G = NeuronGroup(10, 'dv/dt = 1/ms : 1', method='exact')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = 1/ms : 1', method='euler')\nrun(1*ms)",
    read: ['integration'],
  },
  coupled: {
    title: "Method 'exact' for coupled equations is not supported.",
    text: `
      Equations that contain each other's variables are solved together, which brianc does not
      do yet. It does not take 'euler' in its place by itself, since Brian would take 'exact', and
      the numbers would differ.`,
    fails: `
      eqs = '''
      dv/dt = (g - v)/(10*ms) : 1
      dg/dt = -g/(5*ms) : 1
      '''
      G = NeuronGroup(10, eqs, method='exact')
      run(1*ms)`,
    mended: `
      eqs = '''
      dv/dt = (g - v)/(10*ms) : 1
      dg/dt = -g/(5*ms) : 1
      '''
      G = NeuronGroup(10, eqs, method='euler')
      run(1*ms)`,
    read: ['integration'],
  },
} as const satisfies Record<string, Explanation>
