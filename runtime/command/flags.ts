/** The flags of a run. What --help prints is the table that they are parsed with. */

export const flagHelp = `
  --seed N            as if seed(N) stood at the script's top
  --set NAME=VALUE    override a parameter: --set tau=20*ms (repeatable)
  --out FILE.json     write the results
  --figures DIR       write each figure as DIR/figure-1.svg, ...
  --progress          a bar on standard error; on by default on a terminal
  --no-progress       no bar
  --timings           one JSON line on standard error: seconds and memory
  --target auto|js    which back end (auto)
  --on-nan ignore     what a state that becomes NaN does
  --threads 1         workers
  --rng numpy         the random stream: Brian's
  --json              one JSON document on standard output
  --quiet             no notes on standard error
  --version           print the version of the compiler
  --help              print this
`

/** Each flag with the placeholder of its value, which is empty where it takes none. */
export function flagTable(): ReadonlyMap<string, string> {
  const rows = flagHelp.matchAll(/--(\S+) (\S*) +\w/g)
  return new Map([...rows].map(([, name, value]) => [name, value]))
}
