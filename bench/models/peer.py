#!/usr/bin/python3
"""Runs a model with Brian 2 itself and prints one JSON line: seconds, memory and spikes.

    /usr/bin/python3 -W ignore bench/models/peer.py MODEL.eqs [--target cpp|numpy] [--seed N]
                                                              [--set duration=0.2*second] [--spikes FILE]

Needs Debian's packages python3-brian, python3-brian-lib, g++ and time.

    build_s   code generation and C++ compilation (cpp), 0 (numpy)
    run_s     the time loop alone as Brian measures it (cpp), the script without its imports (numpy)
    wall_s    the whole process
    peak_MB   of the compiled program alone (cpp), of the process (numpy)

--set replaces the value of a top-level assignment. --spikes writes each SpikeMonitor as JSON
{name: {"i": [...], "step": [...]}}.
"""
import time
START = time.time()
import argparse
import json
import os
import re
import resource
import tempfile

parser = argparse.ArgumentParser()
parser.add_argument('model')
parser.add_argument('--target', default='cpp', choices=['cpp', 'numpy'])
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--set', action='append', default=[])
parser.add_argument('--spikes')
args = parser.parse_args()

import brian2
from brian2 import SpikeMonitor, prefs, seed, set_device

with tempfile.TemporaryDirectory() as directory:
    memory = os.path.join(directory, 'memory')
    if args.target == 'cpp':
        prefs.devices.cpp_standalone.run_cmd_unix = ['/usr/bin/time', '-f', '%M', '-o', memory, './main']
        set_device('cpp_standalone', directory=os.path.join(directory, 'project'))
    else:
        prefs.codegen.target = 'numpy'
    seed(args.seed)
    with open(args.model) as file:
        source = file.read()
    for name, value in (item.split('=', 1) for item in args.set):
        source, found = re.subn(rf'(?m)^{re.escape(name)} = .*$', lambda _: f'{name} = {value}', source)
        if found != 1:
            parser.error(f'{name} is not assigned once at the top level')
    names = {'__name__': '__main__'}
    before = time.time()
    exec(compile(source, args.model, 'exec'), names)
    elapsed = time.time() - before
    monitors = {k: v for k, v in names.items() if isinstance(v, SpikeMonitor)}
    if args.target == 'cpp':
        run_s = brian2.get_device()._last_run_time
        with open(memory) as file:
            peak = int(file.read().split()[-1])
    else:
        run_s = elapsed
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if args.spikes:
        trains = {k: {'i': v.i[:].tolist(), 'step': [round(float(t)/float(v.clock.dt)) for t in v.t[:]]}
                  for k, v in monitors.items()}
        with open(args.spikes, 'w') as out:
            json.dump(trains, out)
    print(json.dumps({'build_s': elapsed - run_s, 'run_s': run_s, 'wall_s': time.time() - START,
                      'peak_MB': peak/1000, 'spikes': sum(int(v.num_spikes) for v in monitors.values()),
                      'version': brian2.__version__}))
