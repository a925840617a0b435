/** Rows C12 to C19, what strings may hold, and their functions. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('C12: the rest of Python is an error in a string', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v.real : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v[0] : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (v, v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = [v] : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = {v} : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (lambda: v)() : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v if v > 1 else 0 : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = sum(v for k in v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-function',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (y := v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v + "a" : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v + 1j : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = ... : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
})

test('C13: forms of numbers', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for e in ('1e3', '1_000', '.5', '5.', '0.1 + 0.2', '1e-300', '123456789012345678.0'):
        G.x = e
        print(repr(float(G.x[0])))
  `,
    '1000.0',
    '1000.0',
    '0.5',
    '5.0',
    '0.30000000000000004',
    '1e-300',
    '1.2345678901234568e+17',
  )
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for e in ('0x10', '0b11', '1E2'):
        G.x = e
        print(G.x[0])
  `,
    '16.0',
    '3.0',
    '100.0',
  )
})

test('C14: the functions that strings know', async () => {
  await prints(
    `
    seed(3)
    G = NeuronGroup(2, '''x : 1
    y : 1
    k : integer''')
    G.x = [0.25, 0.75]
    for f in 'abs arccos arcsin arctan ceil cos cosh exp expm1 exprel floor log log10 log1p sign sin sinh sqrt tan tanh'.split():
        G.y = f + '(x)'
        print(f, '%.14g %.14g' % tuple(G.y[:]))
    G.y = 'clip(x, 0.3, 0.5)'
    print(G.y[:])
    G.y = 'rand()'
    print(G.y[:])
    G.y = 'randn()'
    print(G.y[:])
    G.k = 'poisson(5)'
    print(G.k[:])
    G.k = 'int(x*10)'
    print(G.k[:])
    G.k = 'timestep(3*ms, dt)'
    print(G.k[:])
  `,
    'abs 0.25 0.75',
    'arccos 1.3181160716528 0.72273424781342',
    'arcsin 0.25268025514208 0.84806207898148',
    'arctan 0.24497866312686 0.64350110879328',
    'ceil 1 1',
    'cos 0.96891242171064 0.73168886887382',
    'cosh 1.0314130998796 1.2946832846768',
    'exp 1.2840254166877 2.1170000166127',
    'expm1 0.28402541668774 1.1170000166127',
    'exprel 1.136101666751 1.4893333554836',
    'floor 0 0',
    'log -1.3862943611199 -0.28768207245178',
    'log10 -0.60205999132796 -0.1249387366083',
    'log1p 0.22314355131421 0.55961578793542',
    'sign 1 1',
    'sin 0.24740395925452 0.68163876002333',
    'sinh 0.25261231680817 0.82231673193583',
    'sqrt 0.5 0.86602540378444',
    'tan 0.25534192122104 0.93159645994407',
    'tanh 0.24491866240371 0.63514895238729',
    '[0.3 0.5]',
    '[0.5507979  0.70814782]',
    '[ 0.09649747 -1.8634927 ]',
    '[4 2]',
    '[2 7]',
    '[30 30]',
  )
})

test("C15: pi, e and inf are constants; nan only by the script's own import", async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for c in ('pi', 'e', 'inf', '-inf'):
        G.x = c
        print(repr(float(G.x[0])))
  `,
    '3.141592653589793',
    '2.718281828459045',
    'inf',
    '-inf',
  )
})

test("C16: functions at special points are numpy's", async () => {
  await prints(
    `
    G = NeuronGroup(5, '''x : 1
    y : 1''')
    G.x = [-1, -0.5, 0, 0.5, 1]
    for f in 'abs arccos arcsin arctan cos cosh exp expm1 exprel floor log log10 log1p sign sin sinh sqrt tan tanh'.split():
        G.y = f + '(x)'
        print(f, G.y[:])
    G.y = 'ceil(x)'
    print(G.y[:] == [-1, 0, 0, 1, 1])
  `,
    'abs [1.  0.5 0.  0.5 1. ]',
    'arccos [3.14159265 2.0943951  1.57079633 1.04719755 0.        ]',
    'arcsin [-1.57079633 -0.52359878  0.          0.52359878  1.57079633]',
    'arctan [-0.78539816 -0.46364761  0.          0.46364761  0.78539816]',
    'cos [0.54030231 0.87758256 1.         0.87758256 0.54030231]',
    'cosh [1.54308063 1.12762597 1.         1.12762597 1.54308063]',
    'exp [0.36787944 0.60653066 1.         1.64872127 2.71828183]',
    'expm1 [-0.63212056 -0.39346934  0.          0.64872127  1.71828183]',
    'exprel [0.63212056 0.78693868 1.         1.29744254 1.71828183]',
    'floor [-1. -1.  0.  0.  1.]',
    'log [        nan         nan        -inf -0.69314718  0.        ]',
    'log10 [     nan      nan     -inf -0.30103  0.     ]',
    'log1p [       -inf -0.69314718  0.          0.40546511  0.69314718]',
    'sign [-1. -1.  0.  1.  1.]',
    'sin [-0.84147098 -0.47942554  0.          0.47942554  0.84147098]',
    'sinh [-1.17520119 -0.52109531  0.          0.52109531  1.17520119]',
    'sqrt [       nan        nan 0.         0.70710678 1.        ]',
    'tan [-1.55740772 -0.54630249  0.          0.54630249  1.55740772]',
    'tanh [-0.76159416 -0.46211716  0.          0.46211716  0.76159416]',
    '[ True  True  True  True  True]',
  )
})

test('C17: exprel, expm1 and log1p are accurate near 0', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    y : 1''')
    G.x = [0, 1e-12, -1e-9]
    for f in ('exprel', 'expm1', 'log1p'):
        G.y = f + '(x)'
        print('%.15g %.15g %.15g' % tuple(G.y[:]))
  `,
    '1 1.0000000000005 0.9999999995',
    '0 1.0000000000005e-12 -9.999999995e-10',
    '0 9.999999999995e-13 -1.0000000005e-09',
  )
})

test('C18: clip takes the lower of both bounds last', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    k : integer''')
    G.x = [-3, 0, 3]
    G.x = 'clip(x, -1, 1)'
    print(G.x[:])
    G.x = 'clip(x, 1, -1)'
    print(G.x[:])
    G.k = 'clip(i, 1, 1)'
    print(G.k[:])
  `,
    '[-1.  0.  1.]',
    '[-1. -1. -1.]',
    '[1 1 1]',
  )
})

test('C19: timestep() is exact', async () => {
  await prints(
    `
    G = NeuronGroup(100000, '''x : second
    k : integer''')
    G.x = 'i*0.1*ms'
    G.k = 'timestep(x, 0.1*ms)'
    print(sum(G.k[:] != arange(100000)))
    G.x = arange(100000)*0.1*ms
    G.k = 'timestep(x, 0.1*ms)'
    print(sum(G.k[:] != arange(100000)))
    G.k = 'timestep(-10*second, 0.1*ms)'
    print(G.k[0])
  `,
    '0',
    '0',
    '-99999',
  )
})
