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
      The methods gsl_... call a library of C, and Brian has them with compiled code only. Another method
      gives other numbers, so none is put in its place in silence. 'rk4' is of fourth order.`,
    fails: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='gsl_rk8pd')\nrun(1*ms)",
    mended: "G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='rk4')\nrun(1*ms)",
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
  oscillates: {
    title: "Method 'exact' goes through no complex numbers.",
    text: `
      Brian's 'exact' lets sympy solve the equations, and refuses what comes out with complex numbers.
      Two variables that drive each other around, such as a position and a velocity, oscillate, which
      the formula says with complex numbers. A Runge-Kutta method follows them closely.`,
    fails: `
      eqs = '''
      dx/dt = y/ms : 1
      dy/dt = -x/ms : 1
      '''
      G = NeuronGroup(10, eqs, method='exact')
      run(1*ms)`,
    mended: `
      eqs = '''
      dx/dt = y/ms : 1
      dy/dt = -x/ms : 1
      '''
      G = NeuronGroup(10, eqs, method='rk4')
      run(1*ms)`,
    read: ['integration'],
  },
  'method-needed': {
    title: 'For a circle of linear equations the method is to be named.',
    text: `
      Without a method, Brian takes 'exact' where sympy solves the equations. For three or more
      variables that all depend on each other that is not known before it has tried, so here the script
      names the method: 'exact' always works, and Brian says in a note which one it took.`,
    fails: `
      eqs = '''
      dx/dt = (y - 2*x)/ms : 1
      dy/dt = (x - 3*y + z)/ms : 1
      dz/dt = (y - 2*z)/ms : 1
      '''
      G = NeuronGroup(10, eqs)
      run(1*ms)`,
    mended: `
      eqs = '''
      dx/dt = (y - 2*x)/ms : 1
      dy/dt = (x - 3*y + z)/ms : 1
      dz/dt = (y - 2*z)/ms : 1
      '''
      G = NeuronGroup(10, eqs, method='exact')
      run(1*ms)`,
    read: ['integration'],
  },
  'not-conditionally-linear': {
    title: "Method 'exponential_euler' needs equations linear in v.",
    text: `
      It takes dv/dt as a*v + b, and solves that as if a and b stood still for a step. Equations of Hodgkin
      and Huxley are of this kind. Functions of v are part of a and b, so that (-v + exp(v))/tau can be
      solved; powers of v are not, and neither is exp(v)/tau, which has no term a*v.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = (1 - v**3)/ms : 1', method='exponential_euler')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = (1 - v**3)/ms : 1', method='rk2')
      run(1*ms)`,
    read: ['integration'],
  },
  'not-solved': {
    title: "Method 'independent' is supported for linear equations.",
    text: `
      Brian's 'independent' lets sympy look for a solution of each equation. brianc knows those that are
      linear in their own variable. The method is deprecated: Brian's own advice is 'exact'.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = v*(1 - v)/ms : 1', method='independent')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = v*(1 - v)/ms : 1', method='rk4')
      run(1*ms)`,
    read: ['integration'],
  },
  'deprecated-method': {
    title: "Method 'independent' is deprecated.",
    text: `
      It solves each equation as if the other variables stood still, which 'exact' does better: it
      solves linear equations together.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='independent')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/ms : 1', method='exact')
      run(1*ms)`,
    read: ['integration'],
  },
  'no-noise': {
    title: 'This method takes no noise.',
    text: `
      With xi the equation is a stochastic one, whose solution is no smooth curve. Formulas and
      Runge-Kutta methods for smooth curves would give it a wrong size. 'euler' takes noise with a
      constant factor; 'heun' and 'milstein' also take a factor that depends on the state.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + xi/ms**0.5 : 1', method='rk4')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + xi/ms**0.5 : 1', method='euler')
      run(1*ms)`,
    read: ['integration'],
  },
  'nonlinear-noise': {
    title: 'Equations are linear in their noise.',
    text: `
      White noise has no value at a time, only a sum over a time. It can be scaled and added; xi**2,
      1/xi, exp(xi) and the product of two noises have no meaning.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + xi**2 : 1', method='euler')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + xi*ms**-0.5 : 1', method='euler')
      run(1*ms)`,
    read: ['integration'],
  },
  'multiplicative-noise': {
    title: "Method 'euler' takes noise with a constant factor.",
    text: `
      Where the size of the noise depends on the state, it matters whether it is taken at the start
      of a step (Ito) or over the whole of it (Stratonovich): these are two equations with
      different solutions. In Brian noise has the meaning of Stratonovich, which 'heun' and
      'milstein' solve.`,
    fails: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + v*xi/ms**0.5 : 1', method='euler')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'dv/dt = -v/ms + v*xi/ms**0.5 : 1', method='heun')
      run(1*ms)`,
    read: ['integration'],
  },
  'shared-noise': {
    title: "Method 'milstein' takes one noise for each equation.",
    text: `
      With several noises in one equation, or one noise in several, the method would need integrals of
      one noise over another, which it does not compute. Brian refuses this too.`,
    fails: `
      eqs = '''
      dx/dt = -x/ms + xi_1/ms**0.5 : 1
      dy/dt = -y/ms + xi_1/ms**0.5 : 1
      '''
      G = NeuronGroup(10, eqs, method='milstein')
      run(1*ms)`,
    mended: `
      eqs = '''
      dx/dt = -x/ms + xi_1/ms**0.5 : 1
      dy/dt = -y/ms + xi_1/ms**0.5 : 1
      '''
      G = NeuronGroup(10, eqs, method='heun')
      run(1*ms)`,
    read: ['integration'],
  },
} as const satisfies Record<string, Explanation>
