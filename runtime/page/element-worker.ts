/** The worker of `<brianc-sim>`: its first message is the address of a module, which it serves. */
import { allFeatures } from '../plot/all-features.js'
import { type PageProgram, servePage, type WorkerScope } from './worker.js'

const scope = self as unknown as WorkerScope

scope.onmessage = async ({ data }) => {
  const address = data as unknown as string
  try {
    servePage((await import(address)) as PageProgram, scope, allFeatures)
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
