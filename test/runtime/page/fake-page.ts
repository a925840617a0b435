/** A page without a browser: what it asks of the simulation, and what it is told. */
import { servePage, type PageProgram, type WorkerScope } from '../../../runtime/page/worker.js'
import { allFeatures } from '../../../runtime/plot/all-features.js'
import type { Reply, Request } from '../../../runtime/page/protocol.js'
import { load } from '../../support/modules.js'

export type ReplyOf<K extends Reply['kind']> = Extract<Reply, { kind: K }>

export class FakePage {
  readonly replies: Reply[] = []
  readonly #waiting = new Set<() => void>()
  readonly #scope: WorkerScope = {
    onmessage: null,
    // as a message between threads: copied or moved, and refused where neither can be
    postMessage: (reply, transfer) => {
      this.replies.push(structuredClone(reply, { transfer }))
      for (const look of [...this.#waiting]) look()
    },
  }

  constructor(program: PageProgram) {
    // modules, unlike pages, hold no words on figures
    servePage(program, this.#scope, allFeatures)
  }

  ask(request: Request): void {
    this.#scope.onmessage?.({ data: structuredClone(request) })
  }

  run(run: number, set: Extract<Request, { kind: 'run' }>['set'] = {}): void {
    this.ask({ kind: 'run', run, seed: 1, set, held: false })
  }

  all<K extends Reply['kind']>(kind: K): ReplyOf<K>[] {
    return this.replies.filter((reply): reply is ReplyOf<K> => reply.kind === kind)
  }

  /** The first reply of a kind that there is or will be, `count` of them with the last. */
  async next<K extends Reply['kind']>(kind: K, count = 1): Promise<ReplyOf<K>> {
    while (this.all(kind).length < count) {
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#waiting.delete(look)
          resolve()
        }
        this.#waiting.add(look)
      })
    }
    return this.all(kind)[count - 1]
  }
}

export async function programOf(script: string): Promise<PageProgram> {
  return (await load(script)) as unknown as PageProgram
}

export const openPage = async (script: string): Promise<FakePage> =>
  new FakePage(await programOf(script))
