import { findNode, type Node } from './node.js'
import { type Program, runCommand } from './run-command.js'

/**
 * Runs an emitted module as a command if Node was started with it: on the main thread, the real
 * path of argv[1] being the module's own. Does nothing where it is imported or in a browser.
 */
export function runAsCommand(moduleUrl: string, program: Program): void {
  const node = findNode()
  if (node === undefined || !isMainModule(node, moduleUrl)) return
  const { process, path } = node
  const name = `node ${path.basename(process.argv[1])}`
  runCommand(program, process.argv.slice(2), { name, version: program.model.version }).then(
    (code) => {
      process.exitCode = code
    },
  )
}

function isMainModule({ process, fs, workers }: Node, moduleUrl: string): boolean {
  const script = process.argv[1]
  if (!workers.isMainThread || !script || !moduleUrl.startsWith('file:')) return false
  try {
    return fs.realpathSync(script) === fs.realpathSync(new URL(moduleUrl))
  } catch {
    return false
  }
}
