/** The flags of a run. What --help prints is the table that they are parsed with. */

export const flagHelp = `
  --seed N: as if seed(N) stood at the top of the script
  --set NAME=VALUE: override a parameter: --set tau=20*ms (repeatable)
  --out FILE: write the results: .json, .npz, or a folder/ of .csv
  --figures DIR: write the figures
  --progress: a bar on standard error
  --no-progress
  --timings: one JSON line on standard error
  --target auto|wasm|js: back end
  --on-nan stop|warn|ignore: states that become NaN or infinite
  --threads N: that share long loops
  --rng numpy|philox: random stream
  --json: one JSON document on standard output
  --quiet: no notes on standard error
  --version
  --help
`

/** Each flag with the placeholder of its value, which is empty where it takes none. */
export function flagTable(): ReadonlyMap<string, string> {
  const rows = flagHelp.matchAll(/^ +--([\w-]+)( [^:]+)?/gm)
  return new Map([...rows].map(([, name, value = '']) => [name, value.trim()]))
}
