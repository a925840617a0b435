"""Writes units.json: every unit of Brian 2.5.1 as name: [SI value, exponents, full name, symbol].

Run: /usr/bin/python3 -W ignore units-reference.py > units.json
"""
import json
import brian2
import brian2.equations.equations as equations
import brian2.units.allunits as allunits
from brian2 import Unit
from brian2.core.namespace import DEFAULT_UNITS

exported = {k: v for k, v in vars(brian2).items() if isinstance(v, Unit)}
known = {k: v for k, v in vars(allunits).items() if isinstance(v, Unit) and k != 'unit'}
known.update(exported)
try:
    equations.dimensions_and_type_from_string('furlong')
except ValueError:
    declarations = sorted(k for k in equations._base_units if k != '__builtins__')

dump = lambda x: json.dumps(x, separators=(',', ':'))
rows = [f'{dump(k)}:' + dump([float(v), [int(x) for x in v.dim._dims], v.name, v.dispname]) for k, v in sorted(known.items())]
print('{"all":{\n' + ',\n'.join(rows) + '\n},')
print('"exported":' + dump(sorted(exported)) + ',')
print('"notInEquations":' + dump(sorted(set(known) - set(DEFAULT_UNITS))) + ',')
print('"declarations":' + dump(declarations) + '}')
