/** The worker of `<brianc-sim>`: its first message is the address of a module, which it serves. */
import { allFeatures } from '../plot/all-features.js'
import type { Request } from './protocol.js'
import { type PageProgram, servePage, type WorkerScope } from './worker.js'

const scope = self as unknown as WorkerScope

scope.onmessage = async ({ data }) => {
  const address = data as unknown as string
  // the interface does not wait for the module
  const waiting: { data: Request }[] = []
  scope.onmessage = (event) => waiting.push(event)
  try {
    servePage((await import(address)) as PageProgram, scope, allFeatures)
    for (const event of waiting) scope.onmessage(event)
  } catch (error) {
    const message = `the module ${address} cannot be loaded: ${(error as Error).message}`
    const help =
      'the attribute src names a module that brianc has made, on this site or one that allows it'
    scope.postMessage(
      { kind: 'failed', run: 0, failure: { code: 'page/module', message, help } },
      [],
    )
  }
}
