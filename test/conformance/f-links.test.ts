/** Section F, linked variables. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

test("F16: a linked variable is another's values", async () => {
  await prints(
    `
    A = NeuronGroup(3, 'x : volt')
    A.x = [1, 2, 3]*mV
    B = NeuronGroup(3, 'y : volt (linked)')
    B.y = linked_var(A, 'x')
    print(B.y[:], B.y)
    A.x[1] = 7*mV
    print(B.y[:], B.y[1], B.y['i > 0'])
  `,
    '[1. 2. 3.] mV <neurongroup_1.y: array([1., 2., 3.]) * mvolt>',
    '[1. 7. 3.] mV 7. mV [7. 3.] mV',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    A.x = 4
    B = NeuronGroup(3, '''y : 1 (linked)
    z : 1''')
    B.y = linked_var(A, 'x')
    B.z = 'y + i'
    print(B.y, B.z[:])
  `,
    '<neurongroup_1.y: 4.0> [4. 5. 6.]',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(1, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
    print(B.y[:])
  `,
    '[0.]',
  )
  await prints(
    `
    A = NeuronGroup(2, 'x : 1')
    A.x = [10, 20]
    B = NeuronGroup(4, '''y : 1 (linked)
    w : 1''')
    B.y = linked_var(A, 'x', index=[1, 0, 1, 0])
    B.w = 'y + i'
    print(B.y[:], B.w[:])
  `,
    '[20. 10. 20. 10.] [20. 11. 22. 13.]',
  )
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    A.x = [10, 20, 30]
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x', index=[2, 0, 1])
    C = NeuronGroup(4, 'z : 1 (linked)')
    C.z = linked_var(B, 'y', index=[0, 1, 2, 0])
    D = NeuronGroup(2, '''u : 1 (linked)
    w : 1''')
    D.u = linked_var(C, 'z', index=[3, 1])
    D.w = 'u + 1'
    print(B.y[:], C.z[:], D.u[:], D.w[:])
  `,
    '[30. 10. 20.] [30. 10. 20. 30.] [30. 10.] [31. 11.]',
  )
})

test('F17: links must fit', async () => {
  await faults(
    `
    A = NeuronGroup(3, 'x : volt')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
  `,
    'evaluate/wrong-dimension',
    "'y' must be in no unit (a pure number), but this is in volt",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(4, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
  `,
    'run/value',
    "Cannot link variable 'y' to 'x', the size of the target group does not match (4 != 3).",
  )
  await faultsEach(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, ...)
  `,
    ["'w'", 'evaluate/unknown-attribute', "'A' has no attribute 'w'"],
    [
      "'x', index=[0.0, 1.0, 2.0]",
      'run/type',
      'The index for a linked variable has to be an integer array',
    ],
    [
      "'x', index=[0, 1, 3]",
      'run/value',
      'Index array for linked variable y contains values outside of the valid range [0, 3[',
    ],
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1')
    B.y = linked_var(A, 'x')
  `,
    'evaluate/not-linked',
    "'y' cannot be linked: its equation does not say that it is a linked variable",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = 3
  `,
    'run/value',
    "Cannot set a linked variable directly, link it to another variable using 'linked_var'.",
  )
  await faults(
    `
    B = NeuronGroup(3, 'y : 1 (linked)', threshold='y > 1', reset='')
    run(0.1*ms)
  `,
    'run/type',
    'Link target for variable y has not been set.',
  )
})

test('F18: a link to a subexpression follows it in each step', async () => {
  await prints(
    `
    A = NeuronGroup(2, '''dx/dt = 1/ms : 1
    s = 2*x + i : 1''', method='euler')
    B = NeuronGroup(2, '''dy/dt = q/ms : 1
    q : 1 (linked)''', method='euler')
    B.q = linked_var(A, 's')
    M = StateMonitor(B, ['q', 'y'], record=True)
    run(0.4*ms)
    print(M.q[:], M.y[:], B.q[:], B.y[:])
  `,
    '[[0.  0.2 0.4 0.6]',
    ' [1.  1.2 1.4 1.6]] [[0.   0.   0.02 0.06]',
    ' [0.   0.1  0.22 0.36]] [0.8 1.8] [0.12 0.52]',
  )
  await prints(
    `
    A = NeuronGroup(2, '''dx/dt = 1/ms : 1
    s = 2*x + i : 1''', method='euler')
    B = NeuronGroup(3, '''q : 1 (linked)
    w : 1''')
    B.q = linked_var(A, 's', index=[1, 0, 1])
    B.run_regularly('w += q')
    run(0.3*ms)
    print(B.q[:], B.w[:])
  `,
    '[1.6 0.6 1.6] [3.6 0.6 3.6]',
  )
})
