# What Brian makes of coupled linear equations with exact: /usr/bin/python3 -W ignore THIS exact-coupled.json
import sys, logging
from brian2 import *
from brian2.stateupdaters.exact import exact, get_linear_system
BrianLogger.suppress_hierarchy('brian2')
import sympy as sp, time
import json
models = [
 'dv/dt=(ge-v)/taum:1\ndge/dt=-ge/taue:1',
 'dv/dt=(ge+gi-(v-El))/taum:1\ndge/dt=-ge/taue:1\ndgi/dt=-gi/taui:1',
 'dv/dt=(gl*(El-v)+ge+Iext)/C:1\ndge/dt=(c-ge)/taue:1',
 'dv/dt=(ge-v-a*v)/taum:1\ndge/dt=(c-ge)/taue:1',
 'dv/dt=(x-v)/taum:1\ndx/dt=(s-x)/taux:1\nds/dt=-s/taus:1',
 'dv/dt=(x-v)/tau:1\ndx/dt=(s-x)/tau:1\nds/dt=-s/tau:1',
 'dv/dt=(x-v)/taum:1\ndx/dt=-x/(2*taum):1',
 'dv/dt=(3*x-2*v)/taum:1\ndx/dt=-x/taue:1',
 'dv/dt=(0.5*ge-v)/taum:1\ndge/dt=-ge/taue:1',
]
out=[]
for e in models:
    ns=dict(taum=1*ms,taue=2*ms,taui=3*ms,taux=5*ms,taus=6*ms,tau=7*ms,El=1,Iext=2,c=3,a=0.5,gl=1,C=10*ms)
    eqs=Equations(e)
    G=NeuronGroup(1,eqs,method='exact',namespace=ns,refractory=1*ms)
    variables=dict(G.variables); variables.update(G.resolve_all(G.equations.identifiers,ns))
    code=dict(l.split(' = ',1) for l in exact(G.equations,variables).split('\n') if l.startswith('_'))
    out.append(dict(equations=e, after={k[1:]:v for k,v in code.items()}))
json.dump(out,open(sys.argv[1],'w'),indent=1)
