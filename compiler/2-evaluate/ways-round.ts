/** What to do instead of names that are not built; said as the help of `not-built`. */
import type { UnsupportedRow } from './rows.js'

/** The way round a name of Python or of a module; undefined where there is only the general one. */
export function wayRound({ name, module }: UnsupportedRow): string | undefined {
  if (module === 'of Python') return ofPython.get(name)
  const foreign = /^of the module '([^'.]+)/.exec(module)?.[1]
  return foreign === undefined ? undefined : ofModules.get(foreign)
}

const code = 'write the code itself into the script: all of it is compiled beforehand'
const files = 'results are written with --out FILE; state the data in the script as arrays'
const machine = 'a simulation cannot reach the computer around it: do this before or after the run'
const setting = 'state the value in the script, and change it with --set NAME=VALUE'
const attributes = 'write the name of the attribute itself, as in G.v'
const end = 'let the script end, or leave the rest out with if'

const ofPython: ReadonlyMap<string, string> = new Map([
  ['open', files],
  ['exec', code],
  ['eval', code],
  ['compile', code],
  ['__import__', 'write an import statement at the top of the script'],
  ['input', setting],
  ['getattr', attributes],
  ['setattr', attributes],
  ['hasattr', attributes],
  ['delattr', attributes],
  ['globals', 'use the names themselves, or collect the values in a dictionary'],
  ['vars', 'use the names themselves, or collect the values in a dictionary'],
  ['exit', end],
  ['quit', end],
])

const ofModules: ReadonlyMap<string, string> = new Map([
  ['os', machine],
  ['sys', machine],
  ['subprocess', machine],
  ['shutil', machine],
  ['socket', machine],
  ['urllib', machine],
  ['requests', machine],
  ['multiprocessing', 'run the compiled module several times, with different --seed and --set'],
  ['joblib', 'run the compiled module several times, with different --seed and --set'],
  ['argparse', setting],
  ['pickle', files],
  ['json', files],
  ['csv', files],
  ['pandas', files],
  ['h5py', files],
  ['random', "use numpy's random numbers: rand(), randn(), randint(), choice()"],
  ['math', 'use the functions of numpy, which have the same names'],
  ['scipy', 'compute with numpy, or work on the results after the run (--out FILE)'],
  ['sklearn', 'work on the results after the run (--out FILE)'],
  ['seaborn', 'use the functions of matplotlib.pyplot'],
  ['time', '--timings says how long the run takes'],
])
