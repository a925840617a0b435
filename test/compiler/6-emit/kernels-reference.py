"""Records what Brian 2.5.1 (numpy target) makes of some groups, for kernels.test.ts.

python3 kernels-reference.py > kernels.json
"""
import json
import sys

from brian2 import *

prefs.codegen.target = 'numpy'

MODELS = {
    'arithmetic': dict(
        N=7,
        equations='''
        x : 1
        y : 1
        k : integer
        m : integer
        flag : boolean
        z : 1
        ''',
        reset='''
        m = k // 3
        x = (k % 1000) / 3 + x % 2.5
        y = x // 0.75 - (-x) % 1.5
        flag = (k % 2 == 0) or (x > y and not flag)
        k = k * 1000003 + (i - 3) % 4 - int(flag)
        z = x**3 - y**2 + abs(y)**0.5 + (0.1*(x - y))**5 + x**-2
        m = m - (k % 7) * sign(y)
        z = clip(z, -100, 50*i) + ceil(y) + floor(x) + int(z*0.001)
        ''',
        initial=dict(x=[0.5, -1.25, 3.75, 2.0, -7.5, 11.0, 0.1], k=[-7, -3, 0, 5, 8, 100, 2000000]),
        steps=4,
    ),
    'order': dict(
        N=4,
        equations='''
        v : 1
        w : 1
        u = 2*v + w : 1
        c : 1
        ''',
        reset='''
        tmp = u
        v = tmp + 1
        c = u - tmp
        w += u
        v *= 0.5
        c += u/3
        tmp = v - w
        v = tmp*tmp
        ''',
        initial=dict(v=[1.0, 2.0, -0.3, 0.1], w=[0.7, 0.2, 0.4, 1.1]),
        steps=3,
    ),
    'draws': dict(
        N=6,
        equations='''
        v : 1
        w : 1
        p = 0.3 + 0.1*w : 1
        ''',
        threshold='rand() < p and rand() < 0.9 or randn() > 1.5',
        reset='''
        v = rand() + 2*randn()
        w = v*rand()
        v += w + 10
        ''',
        initial=dict(w=[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
        steps=20,
    ),
    'shared-and-time': dict(
        N=3,
        equations='''
        x : 1
        rate = 3*Hz*(1 + t/ms) : Hz
        ''',
        threshold='t >= 0.1*ms',
        reset='''
        x += rate*dt*k0*N + (N//2)*0.1 + N*N*N
        ''',
        initial=dict(x=[0.0, 1.0, 2.0]),
        externals=dict(k0=0.7),
        steps=5,
    ),
    'euler': dict(
        N=3,
        equations='''
        dv/dt = (v**2 - w + a)/tau : 1
        dw/dt = b*(c*v - w)/tau : 1
        ''',
        method='euler',
        threshold='v > 2',
        reset='''
        v = -1
        w += 0.5
        ''',
        initial=dict(v=[0.1, 1.5, 1.99], w=[0.0, 0.1, -0.2]),
        externals=dict(a=0.3, b=0.1, c=0.2, tau=0.002 * second),
        steps=60,
    ),
}

results = {}
for name, model in MODELS.items():
    start_scope()
    seed(42)
    G = NeuronGroup(model['N'], model['equations'], threshold=model.get('threshold', 'i >= 0'),
                    reset=model['reset'], method=model.get('method', 'euler'))
    for key, values in model['initial'].items():
        setattr(G, key, values)
    net = Network(G)
    net.run(model['steps'] * defaultclock.dt, namespace=model.get('externals', {}))
    state = {}
    for key, eq in G.equations.items():
        if eq.type != 'subexpression':
            state[key] = G.variables[key].get_value().tolist()
    texts = {key: model[key] for key in ('equations', 'threshold', 'reset', 'method') if key in model}
    externals = {k: float(v) for k, v in model.get('externals', {}).items()}
    results[name] = dict(**texts, N=model['N'], steps=model['steps'], initial=model['initial'],
                         externals=externals, state=state)
json.dump(results, sys.stdout, indent=1)
