/** What `--help` says. */

const usage = `Usage: brianc model.eqs -o sim.mjs        compile to one JavaScript module (.mjs, .js)
       brianc model.eqs -o sim.ts         ... to readable TypeScript
       brianc model.eqs -o page.html      ... to a page with controls and figures, in one file
       brianc dev model.eqs               the page on this machine, anew whenever you save
       brianc run model.eqs [run flags]   compile in memory and run
       brianc check model.eqs             report faults only
       brianc model.eqs --print FORM      script, model, update, plan, typescript or wat
       brianc explain CODE                what a diagnostic means (--list: all of them)
       brianc golden record|check ...     results as regression tests (brianc golden --help)

The input is a Brian 2 script (.eqs, .py), a notebook (.ipynb), or - for standard input.
`

const build = `
Flags
  -o, --output FILE      where the result goes; its ending decides what it is: .mjs, .js, .ts,
                         .html, or .d.ts (.d.mts, .d.eqs.ts): the types of the module alone
      --print FORM       print a form of the program instead
      --no-minify        keep the bundle readable
      --sourcemap[=inline|external]
                         a map to the lines of the script: sim.mjs.map (inline: in the module;
                         external: the module does not name it)
      --no-declaration   no types of the module for TypeScript beside it
      --target auto|wasm|js
                         which back end; js: no WebAssembly beside the JavaScript
      --no-pass NAME[,NAME]
                         leave optimiser passes out, which changes no result: folding,
                         elapsed-times, conditional-stores, hoisting, common-subexpressions,
                         dead-variables, run-start, fusion, lanes, turns, together, choices,
                         settled (run too)
      --json             diagnostics as one JSON document on standard output
      --timings          one JSON line on standard error: seconds by phase
      --quiet            no warnings and notes
      --version, --help
`

const runFlags = `
Run flags (the same for: node sim.mjs)
  --seed N               as if seed(N) stood at the top of the script
  --rng numpy|philox     numpy: the stream of Brian; philox: numbers that do not hang on the
                         order in which things are computed (numpy)
  --set NAME=VALUE       override a parameter: --set tau=20*ms, --set "tau=20 ms" (repeatable)
  --out FILE             write the results: FILE.json, FILE.npz (numpy.load), or FOLDER/ for
                         .csv files
  --figures DIR          write each figure as DIR/figure-1.svg, ...
  --progress, --no-progress
                         a bar on standard error; on by default on a terminal
  --on-nan stop|warn|ignore
                         what a state that becomes NaN or infinite does (warn)
  --target auto|wasm|js  how the loops run, which changes no result (auto)
  --threads N            share long loops where that is faster; the results are the same (1)
  --timings              one JSON line on standard error: seconds by phase
  --json                 one JSON document on standard output
  --quiet, --version, --help
`

const dev = `Usage: brianc dev model.eqs [--port N]
           serve the page of the script to this machine, at the address that it prints; whenever
           the script or a file that it reads is saved, the page starts again with the parameters
           and the seed that it had; faults of the script are shown in it; Ctrl-C ends it

Flags
      --port N           where it listens, on this machine alone (8000); 0: any port that is free
      --target auto|wasm|js
                         how the loops run, which changes no result (auto)
      --no-minify        keep the simulation readable in the browser's debugger
      --no-pass NAME[,NAME]
                         leave optimiser passes out (brianc --help names them)
      --help
`

const exits = `
Exit codes: 0 done, 1 errors in the model, 2 wrong usage, 3 reading or writing failed,
4 the simulation failed, 5 results differ from a golden file, 70 a bug of brianc,
130 interrupted (data so far is written)
`

export function help(command?: string): string {
  if (command === 'run') return `Usage: brianc run model.eqs [flags]\n${runFlags}${exits}`
  if (command === 'check') return `Usage: brianc check model.eqs [--json] [--quiet]\n${exits}`
  if (command === 'dev') return dev + exits
  if (command === 'explain') return `Usage: brianc explain CODE | --list [--json]\n${exits}`
  return usage + build + runFlags + exits
}
