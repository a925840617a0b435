"""Records steps of Brian 2.5.1's integration methods: writes integrators.json beside this file.

Each row: the equations, a method, the values before and after three steps of 0.1 ms of neuron 1
of 3. For noise, what randn() gave in each step, one row of numbers for each call.
"""
import json
import os

from brian2 import *

BrianLogger.suppress_hierarchy('brian2')
prefs.codegen.target = 'numpy'

tau, El, R, C, gL, w, k = 10*ms, -70*mV, 100*Mohm, 200*pF, 10*nS, 5*Hz, 0.3
f = 200*Hz

CUBA = 'dv/dt=(ge+gi-(v-El))/(20*ms):volt\ndge/dt=-ge/(5*ms):volt\ndgi/dt=-gi/tau:volt'
ALPHA = 'dg/dt=(x-g)/tau:1\ndx/dt=-x/tau:1'
FHN = 'dv/dt=(v-v**3/3-u+k)/ms:1\ndu/dt=(v+0.7-0.8*u)/tau:1'
HH = '''dv/dt=(gL*(El-v)-g*m**3*h*(v-50*mV))/C:volt
dm/dt=(1-m)*0.1/exprel(-(v+40*mV)/(10*mV))/ms-4*exp(-(v+65*mV)/(18*mV))/ms*m:1
dh/dt=0.07*exp(-(v+65*mV)/(20*mV))/ms*(1-h)-h/(1+exp(-(v+35*mV)/(10*mV)))/ms:1
g:siemens'''
TIME = 'dv/dt=(sin(2*pi*f*t)-v)/tau:1'
ADAPT = 'dv/dt=(k-v-u)/tau:1\ndu/dt=(0.1*v-u)/(100*ms):1'

systems = [
    (CUBA, ['exact', 'euler', 'rk2', 'rk4', 'exponential_euler', 'independent'],
     dict(v=-0.06, ge=0.004, gi=-0.002)),
    (ALPHA, ['linear', 'rk4'], dict(g=0.7, x=1.3)),
    ('dv/dt=(g-v)/(20*ms):1\ndg/dt=(x-g)/tau:1\ndx/dt=-x/tau:1', ['exact'],
     dict(v=0.5, g=0.7, x=1.3)),
    ('dv/dt=(k*g+w*R*C-v)/(20*ms):1\ndg/dt=(x+k-g)/(5*ms):1\ndx/dt=(0.2-x)/(2*ms):1',
     ['exact', 'rk2'], dict(v=0.5, g=0.7, x=1.3)),
    ('dv/dt=(a*g-v)/T:1\ndg/dt=(b-g)/tau:1\na:1\nb:1\nT:second', ['exact', 'exponential_euler'],
     dict(v=0.5, g=0.7, a=-0.4, b=0.9, T=0.03)),
    ('dx/dt=y*f:1\ndy/dt=-x*f:1', ['exact', 'rk4'], dict(x=1.3, y=-0.4)),
    (ADAPT, ['exact', 'rk4', 'heun', 'milstein'], dict(v=0.5, u=0.2)),
    ('dx/dt=(y-2*x)/tau:1\ndy/dt=(x-3*y+z+k)/tau:1\ndz/dt=(y-2*z)/tau:1', ['exact'],
     dict(x=1.3, y=-0.4, z=0.9)),
    ('dx/dt=y:1\ndy/dt=(-x/tau-2*y)/tau:hertz', ['exact'], dict(x=1.3, y=-0.4)),
    (FHN, ['euler', 'rk2', 'rk4', 'heun', 'milstein'], dict(v=0.5, u=0.2)),
    (HH, ['exponential_euler', 'rk2', 'rk4'], dict(v=-0.06, m=0.1, h=0.6, g=1e-6)),
    (TIME, ['euler', 'rk2', 'rk4', 'exponential_euler', 'heun'], dict(v=0.5)),
    ('dv/dt=-I*w*v+I*k*w:1\nI=2*a+1:1\na:1', ['rk4', 'exponential_euler'], dict(v=0.5, a=0.4)),
    ('dv/dt=w*k:1\ndu/dt=(v-u)/tau:1', ['exponential_euler', 'independent', 'rk2'],
     dict(v=0.5, u=0.2)),
    ('dv/dt=(1.5-v**3)/ms:1', ['euler', 'rk2', 'rk4', 'heun', 'milstein'], dict(v=0.1)),
    ('df/dt=(k_2-f)/tau:1\ndg/dt=-g/tau:1\ndx/dt=-x/tau:1\ndk/dt=(f-k)/tau:1\n'
     'dk_2/dt=-k_2/tau:1', ['rk2', 'rk4', 'heun'],
     dict(f=0.5, g=0.7, x=1.3, k=0.1, k_2=0.4)),
    ('dv/dt=(k-v)/tau+0.2*xi*tau**-0.5:1', ['euler', 'heun', 'milstein'], dict(v=0.5)),
    ('dv/dt=0.2*xi*tau**-0.5:1', ['euler', 'heun', 'milstein'], dict(v=0.5)),
    ('dx/dt=2*(1-x)/tau+s*x*xi*tau**-0.5:1\ns:1', ['heun', 'milstein'], dict(x=1.3, s=0.3)),
    ('dx/dt=-x/tau+(1+sin(2*pi*f*t)*x)*xi*tau**-0.5:1', ['heun', 'milstein'], dict(x=1.3)),
    ('dx/dt=-x/tau+(1+sin(2*pi*f*t))*xi*tau**-0.5:1', ['heun', 'milstein'], dict(x=1.3)),
    ('dx/dt=(y-x)/tau+x*y*xi_1*tau**-0.5:1\ndy/dt=-y/tau+0.2*xi_1*tau**-0.5:1', ['heun'],
     dict(x=1.3, y=-0.4)),
    ('dx/dt=(y-x)/tau+x*xi*tau**-0.5:1\ndy/dt=-y/tau:1', ['heun', 'milstein'],
     dict(x=1.3, y=-0.4)),
    ('dv/dt=(1-v)*(v-0.1)*v/ms+(v*xi-0.3*xi)*tau**-0.5:1', ['milstein'], dict(v=0.5)),
]


def record(equations, method, start):
    group = NeuronGroup(3, equations, method=method, dt=0.1*ms)
    for name, value in start.items():
        getattr(group, name + '_')[:] = value
    draws = []
    net = Network(group)
    seed(1)
    net.run(0.3*ms)
    names = sorted(group.equations.diff_eq_names)
    if group.equations.is_stochastic:
        rng = np.random.RandomState(1)
        draws = [[float(rng.randn(3)[1]) for _ in group.equations.stochastic_variables]
                 for _ in range(3)]
    after = {name: float(getattr(group, name + '_')[1]) for name in names}
    return dict(equations=equations, method=method, start=start, draws=draws, after=after)


rows = [record(e, m, s) for e, methods, s in systems for m in methods]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'integrators.json')
with open(path, 'w') as out:
    out.write('[\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]\n')
