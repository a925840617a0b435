/** What happens while a simulation runs, and what --set refuses. */
import type { Explanation } from './explanation.js'

export const run = {
  'dimension-mismatch': {
    title: 'Two quantities of different dimension met at run time.',
    text: `
      Where brianc does not know the dimension of a value beforehand, it is checked when the statement
      is carried out. Only quantities of the same dimension can be added, compared, or assigned
      to each other.`,
    fails: `
      x = [1*mV, 1*ms]
      for k in range(2):
          print(x[k] + 1*mV)`,
    mended: `
      x = [1*mV, 2*mV]
      for k in range(2):
          print(x[k] + 1*mV)`,
    example: 'run',
    read: ['units', 'Using units'],
  },
  attribute: {
    title: 'The object has no attribute of that name.',
    text: `
      Which object stands before the dot was known only when the statement was carried out. The
      message says what kind of object it was. A new variable of a group is declared in its
      equations, not by assigning it.`,
    fails: 'for x in [array([1, 2]), 3]:\n    x.nothing = 3',
    mended: 'for x in [array([1, 2]), array([3])]:\n    x[0] = 3',
    example: 'run',
    read: ['structures'],
  },
  'not-finite': {
    title: 'A state variable became NaN or infinite.',
    text: `
      Most often the time step is too long for the method, or an equation divides by zero, takes the
      logarithm of a negative number or grows without bound between two resets. By default a run
      warns and goes on; with --on-nan stop it ends at the step where it happens, and the message
      has the last finite value. What is NaN or infinite before the run, as a threshold that is
      never reached, does not count. --on-nan ignore switches the watch off.`,
    fails: `
      G = NeuronGroup(1, 'dv/dt = v**2/ms : 1', method='euler')
      G.v = 2
      run(5*ms)`,
    mended: `
      G = NeuronGroup(1, 'dv/dt = v**2/ms : 1', threshold='v > 10', reset='v = 0', method='euler')
      G.v = 2
      run(5*ms)`,
    example: 'sketch',
    read: ['structures'],
  },
  runtime: {
    title: 'An object was to run in two networks.',
    text: `
      A Brian object belongs to the network that it ran in first. It cannot be run in another one, nor
      be added to one after a run. To leave it out of some runs, set its active flag to False.`,
    fails: `
      G = NeuronGroup(1, 'v : 1')
      Network(G).run(1*ms)
      Network(G).run(1*ms)`,
    mended: `
      G = NeuronGroup(1, 'v : 1')
      net = Network(G)
      net.run(1*ms)
      net.run(1*ms)`,
    example: 'run',
    read: ['running'],
  },
  'stop-iteration': {
    title: 'An iterator has no more items.',
    text: `
      next(...) gives the next item of an iterator, or the first item of a generator that passes its
      conditions. Where there is none and no second argument, it raises StopIteration.`,
    fails: 'rates = [0, 0]\nprint(next(r for r in rates if r > 0))',
    mended: 'rates = [0, 0]\nprint(next((r for r in rates if r > 0), 0))',
    example: 'run',
    read: ['structures'],
  },
  name: {
    title: 'A name had no value when it was used.',
    text: `
      The statement that gives the name a value was not carried out: the branch was not taken, or
      the loop had no turn. Give it a value before the branch.`,
    fails: 'if rand() > 2:\n    x = 1\nprint(x)',
    mended: 'x = 0\nif rand() > 2:\n    x = 1\nprint(x)',
    example: 'run',
    read: ['naming', 'Naming and binding'],
  },
  type: {
    title: 'The operation does not exist for values of this kind.',
    text: `
      A string cannot be divided, a list not be subtracted, and None is no number. The message is
      Python's or numpy's; it names the kinds of the values.`,
    fails: "for x in [1, 'a']:\n    print(x - 1)",
    mended: 'for x in [1, 2]:\n    print(x - 1)',
    example: 'run',
    read: ['errors', 'Exceptions'],
  },
  value: {
    title: 'The values do not fit the operation.',
    text: `
      The kinds are right, but not the values: arrays of different lengths, a negative size, a text
      that is no number. The message is Python's or numpy's.`,
    fails: 'n = int(3 + rand())\nprint(ones(n) + ones(2))',
    mended: 'n = int(3 + rand())\nprint(ones(n) + ones(3))',
    example: 'run',
    read: ['errors', 'Exceptions'],
  },
  index: {
    title: 'The index is outside of the list or array.',
    text: `
      n items have the indices 0 to n - 1; negative ones count from the end. An empty list has none,
      for instance when no spike was recorded: test len(x) > 0 first.`,
    fails: 'x = [1, 2, 3]\nfor k in range(4):\n    print(x[k])',
    mended: 'x = [1, 2, 3]\nfor k in range(3):\n    print(x[k])',
    example: 'run',
    read: ['structures'],
  },
  'file-not-found': {
    title: 'This program has stored no state under this file name.',
    text: `
      store(filename=...) keeps states as long as the program runs and writes no file, so restore()
      finds only what the same program has stored. Snapshots of Brian cannot be read.`,
    fails: "G = NeuronGroup(1, 'v : 1')\nrestore(filename='states')",
    mended: "G = NeuronGroup(1, 'v : 1')\nstore(filename='states')\nrestore(filename='states')",
    example: 'run',
    read: ['running'],
  },
  key: {
    title: 'The dictionary has no entry with this key.',
    text: `
      Keys are compared exactly: capital and small letters, strings and numbers are different. Test
      with key in d, or give a default: d.get(key, 0).`,
    fails: "rates = {'slow': 5}\nfor k in ['slow', 'fast']:\n    print(rates[k])",
    mended: "rates = {'slow': 5, 'fast': 50}\nfor k in ['slow', 'fast']:\n    print(rates[k])",
    example: 'run',
    read: ['structures', 'Dictionaries'],
  },
  magic: {
    title: 'run() mixes new objects with those of an earlier run.',
    text: `
      run() simulates all Brian objects that have a name where it is called. Objects that ran before
      go on from where they were, new ones start at t = 0, and both at once would have two times.
      Make all groups before the first run(), or all of them anew for each. Monitors may join
      at any time.`,
    fails: `
      G = NeuronGroup(1, 'v : 1')
      run(1*ms)
      H = NeuronGroup(1, 'v : 1')
      run(1*ms)`,
    mended: `
      G = NeuronGroup(1, 'v : 1')
      H = NeuronGroup(1, 'v : 1')
      run(1*ms)
      run(1*ms)`,
    example: 'run',
    read: ['running'],
  },
  'zero-division': {
    title: 'A number was divided by zero.',
    text: `
      Python refuses to divide plain numbers by zero. Arrays of numpy, and equations, give infinity
      or nan instead.`,
    fails: 'for k in range(3):\n    print(1/k)',
    mended: 'for k in range(3):\n    print(1/(k + 1))',
    example: 'run',
    read: ['errors', 'Exceptions'],
  },
  overflow: {
    title: 'A number became too large for its kind.',
    text: `
      Floats end at 1.8e308. Python refuses a power beyond that, and an integer of infinity; numpy's
      arrays give inf instead.`,
    fails: 'for k in [1, 1000]:\n    print(10.0**k)',
    mended: 'for k in [1, 100]:\n    print(10.0**k)',
    example: 'run',
    read: ['errors', 'Exceptions'],
  },
  recursion: {
    title: 'Functions called each other too deeply.',
    text: `
      A function that calls itself needs a case in which it does not. Python stops at a depth of 1000
      calls. A loop does the same without any depth.`,
    fails: 'def f(n):\n    return f(n + 1)\nprint(f(0))',
    mended: 'def f(n):\n    return n if n > 9 else f(n + 1)\nprint(f(0))',
    example: 'sketch',
    read: ['control', 'Defining Functions'],
  },
  memory: {
    title: 'There is not enough memory.',
    text: `
      An array of n numbers takes 8n bytes, and a monitor grows with every spike or time step that
      it records. Record fewer neurons, less often, or for a shorter time.`,
    fails: 'x = zeros(10**15)',
    mended: 'x = zeros(10**5)',
    example: 'sketch',
    read: ['recording'],
  },
  files: {
    title: 'A result could not be written.',
    text: `
      The message says what the system answered: the folder is missing or may not be written to, or
      the disk is full. Results are written whole or not at all, so nothing half-done is left.
      The exit code is 3.`,
    fails: 'brianc run model.eqs --out /results.json',
    mended: 'brianc run model.eqs --out results.json',
    example: 'sketch',
    read: ['running'],
  },
  setting: {
    title: 'A text that stands for a quantity could not be read.',
    text: `
      It is written as in the script: 20*ms, 1e-3, True, 3/(2*second). Only units can be named
      in it. The message says at which character reading stopped.`,
    fails: "simulate({ set: { tau: '20 ms' } })",
    mended: "simulate({ set: { tau: '20*ms' } })",
    example: 'sketch',
    read: ['units'],
  },
  unsupported: {
    title: 'Python can do this, brianc cannot yet.',
    text: `
      What is asked for became clear only at run time, such as the kind of a value, or a keyword of a
      plot. It is refused rather than left out in silence. The help line names another way.`,
    fails: 'plot([1, 2], nonsense=3)',
    mended: 'plot([1, 2])',
    example: 'sketch',
    read: ['importing'],
  },
} as const satisfies Record<string, Explanation>

export const set = {
  unknown: {
    title: '--set names a parameter of the script.',
    text: `
      Parameters are the names that the script gives a number, a boolean or a quantity exactly once,
      on a line that is not indented. Names inside of equations, arrays and strings are not.`,
    fails: 'brianc run model.eqs --set tua=20*ms',
    mended: 'brianc run model.eqs --set tau=20*ms',
    example: 'sketch',
    read: ['namespaces'],
  },
  value: {
    title: 'The value of --set is a number, a boolean or a quantity.',
    text: `
      It is written as in the script: 20*ms, 1e-3, True, 3/(2*second). Only units can be named in
      it, not other parameters. In a shell, quotes keep the star and brackets together.`,
    fails: 'brianc run model.eqs --set tau=2*tau',
    mended: "brianc run model.eqs --set 'tau=(20 + 5)*ms'",
    example: 'sketch',
    read: ['units'],
  },
  dimension: {
    title: 'A parameter keeps its dimension.',
    text: `
      All equations were checked with the dimension that the script gives it. A time takes times, a
      pure number takes pure numbers.`,
    fails: 'brianc run model.eqs --set tau=20',
    mended: 'brianc run model.eqs --set tau=20*ms',
    example: 'sketch',
    read: ['units'],
  },
  integer: {
    title: 'A parameter that is an integer takes integers.',
    text: `
      The script gives it a whole number, and may count or index with it. To make fractions possible,
      write 10.0 instead of 10 in the script.`,
    fails: 'brianc run model.eqs --set N=1.5',
    mended: 'brianc run model.eqs --set N=15',
    example: 'sketch',
    read: ['units'],
  },
  pinned: {
    title: 'This parameter is built into the structure of the model.',
    text: `
      Equations, names or loops over groups depend on it, and these are code, which cannot be changed
      without compiling. Change the script and compile again.`,
    fails: 'brianc run model.eqs --set layers=3',
    mended: 'layers = 3  # in model.eqs',
    example: 'sketch',
    read: ['models'],
  },
  seed: {
    title: 'A seed is an integer from 0 to 4294967295.',
    text: `
      It starts numpy's stream of random numbers, which takes 32 bits. The same seed gives the same
      numbers, spike by spike those of Brian.`,
    fails: 'brianc run model.eqs --seed -1',
    mended: 'brianc run model.eqs --seed 1',
    example: 'sketch',
    read: ['random'],
  },
  rng: {
    title: 'There are two streams of random numbers.',
    text: `
      numpy is the one of Brian: the same seed gives the same numbers, drawn one after the other.
      philox computes each number from what it is for: object, time step, element.`,
    fails: "simulate({ rng: 'mersenne' })",
    mended: "simulate({ rng: 'philox' })",
    example: 'sketch',
    read: ['random'],
  },
  target: {
    title: 'This engine cannot run WebAssembly.',
    text: `
      --target wasm insists on it. It may be missing, be without SIMD, or be forbidden by the policy
      of a page. With auto, kernels are JavaScript there, and the results are the same.`,
    fails: 'node sim.mjs --target wasm',
    mended: 'node sim.mjs --target auto',
    example: 'sketch',
    read: ['importing'],
  },
  threads: {
    title: 'From 1 to 64 threads share loops of WebAssembly.',
    text: `
      A loop over all neurons is cut into parts, which threads take in turn; the results are those of
      one thread. Kernels of --target js run in one thread.`,
    fails: 'brianc run model.eqs --target js --threads 2',
    mended: 'brianc run model.eqs --threads 2',
    example: 'sketch',
    read: ['importing'],
  },
} as const satisfies Record<string, Explanation>

export const bug = {
  runtime: {
    title: 'brianc broke a promise of its own.',
    text: `
      The fault is not in the script: something happened that the compiler had ruled out. Please
      report it, with the script and the version that the message names. The exit code is 70.`,
    fails: 'brianc run model.eqs',
    mended: 'brianc --version',
    example: 'sketch',
    read: ['importing'],
  },
} as const satisfies Record<string, Explanation>
