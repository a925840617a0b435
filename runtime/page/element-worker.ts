/**
 * The worker of `<brianc-sim>`: its first message is the address of a module, which it serves; what
 * it is asked while the module is loaded waits.
 */
import type { Request } from './protocol.js'
import { type PageProgram, servePage, type WorkerScope } from './worker.js'

const scope = self as unknown as WorkerScope

scope.onmessage = async ({ data }) => {
  const address = data as unknown as string
  const early: { data: Request }[] = []
  scope.onmessage = (event) => early.push(event)
  try {
    servePage((await import(address)) as PageProgram, scope)
    for (const event of early) scope.onmessage(event)
  } catch (error) {
    const message = `the module ${address} cannot be loaded: ${(error as Error).message}`
    const help =
      'src names a module that brianc has made, on this site or on one that allows its use'
    scope.postMessage(
      { kind: 'failed', run: 0, failure: { code: 'page/module', message, help } },
      [],
    )
  }
}
