/** What `brianc golden --help` says. */

const usage = `Usage: brianc golden record MODEL|FOLDER...
           run, and keep the results as MODEL.golden.json
       brianc golden check MODEL|MODEL.golden.json|FOLDER...
           run again as recorded, and compare
`

export const goldenHelp = `${usage}
Golden files are tests: commit them beside the scripts, and check after each change. A folder
stands for what is below it: record takes every .eqs and .py, check every .golden.json.

Flags of record; what is not given stays as in the golden file that is replaced
  --seed N               as brianc run takes it; else the script's own seed(), else 0
  --set NAME=VALUE       a parameter, as brianc run takes it (repeatable)
  --rng numpy|philox     the random stream (numpy)
  --tolerance NAME=VALUE kept in the file, for check (repeatable)
  --fresh                forget the seed, parameters and tolerances of an earlier recording
  --out FILE             where the file goes; by default beside the script

Flags of check
  --tolerance NAME=VALUE for this check, before those of the file (repeatable)

Flags of both
  --target auto|wasm|js  how the loops run, which changes no result (auto)
  --json                 one JSON document on standard output
  --quiet                only what differs or fails
  --help

Tolerances: without one every bit counts
  v=1e-9                 any variable v: at most 1e-9 apart, in SI units
  G.v=0.1*mV             v of the object G, with a unit
  M.t=0.1*ms             spike times of M: spikes are matched neuron by neuron
  w=1e-6rel              at most 1e-6 of the recorded value apart
  w=1e-6rel+1e-12        both: 1e-12 + 1e-6*|recorded|
  G=... or *=...         all variables of G, or of everything; G.v goes before G, G before v
  stdout=any, x=any      not compared

Exit codes: 0 the same, 1 errors in a model, 2 wrong usage, 3 a file cannot be read or written (a
golden file that is truncated, say), 4 a simulation failed, 5 the results differ; of several the
highest
`
