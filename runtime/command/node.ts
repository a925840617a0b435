/** Node's modules without an import, so that the same file also loads in a browser. */
type Process = typeof globalThis.process

export type Node = ReturnType<typeof modulesOf>

/** Nothing in a browser. */
export function findNode(): Node | undefined {
  const { process } = globalThis as { process?: Process }
  return process?.getBuiltinModule && modulesOf(process)
}

const modulesOf = (process: Process) => ({
  process,
  fs: process.getBuiltinModule('fs'),
  path: process.getBuiltinModule('path'),
  os: process.getBuiltinModule('os'),
  workers: process.getBuiltinModule('worker_threads'),
})
