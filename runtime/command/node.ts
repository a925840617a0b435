/** Node's modules without an import, so that the same file also loads in a browser. */
type Process = typeof globalThis.process

export type Node = ReturnType<typeof modulesOf>

/** Nothing in a browser. */
export function findNode(): Node | undefined {
  const { process } = globalThis as { process?: Process }
  return typeof process?.getBuiltinModule === 'function' ? modulesOf(process) : undefined
}

function modulesOf(process: Process) {
  return {
    process,
    fs: process.getBuiltinModule('node:fs'),
    path: process.getBuiltinModule('node:path'),
    url: process.getBuiltinModule('node:url'),
    util: process.getBuiltinModule('node:util'),
    workers: process.getBuiltinModule('node:worker_threads'),
  }
}
