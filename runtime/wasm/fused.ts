/** Kernels of one object that follow on each other and run as one. */
import {
  type Arena,
  type Fused,
  type NativeKernel,
  type NativeRunner,
  NOTED,
  NOWHERE,
  PARTNER,
} from './arena.js'

/** The kernel `name` does the work of the one `after` which it stands, and of its own. */
export const fusedAfter = (after: string, name: string): Fused => ({ after, name, fuse })

/** For as long as they follow on each other. What runs between them may share nothing with them. */
function fuse(arena: Arena, runners: readonly NativeRunner[]): void {
  runners.forEach(({ native: second }, k) => {
    const all = second?.step.native
    const both = second?.fused
    if (!all || !both || !all[both.after] || !all[second.name]) return
    let from = k - 1
    while (from >= 0 && isBeside(from)) from--
    if (from < 0 || !isFirst(from)) return
    second.step.native = { ...all, ...together(arena, all, second.name, both) }

    function isBeside(at: number): boolean {
      const native = runners[at].native
      return native?.isApart === true && second?.isApart === true && native.step !== second.step
    }

    function isFirst(at: number): boolean {
      const native = runners[at].native
      return native?.step === second?.step && native?.name === both?.after
    }
  })
}

/** The first one notes what it is given, and the second one does the work of both. */
function together(
  arena: Arena,
  all: Readonly<Record<string, NativeKernel>>,
  second: string,
  { after: first, name }: Fused,
): Record<string, NativeKernel> {
  const { exports, memory, team, words } = arena
  const { at, shared: one } = all[first]
  const { shared: two } = all[second]
  const given = exports[first].length - 2
  const place = words[at / 4 + NOTED] || arena.array(Float64Array, given).byteOffset
  if (place === NOWHERE) return {}
  words[at / 4 + NOTED] = place
  words[all[second].at / 4 + PARTNER] = at
  const noted = new Float64Array(memory.buffer, place, given)
  const note: NativeKernel['run'] = (...args) => {
    for (let k = 0; k < given; k++) noted[k] = Number(args[k + 2])
    return 0
  }
  return {
    [first]: { at, run: note },
    [second]: (one && two && team?.shareBoth(name, one, two, noted)) || {
      at: all[second].at,
      run: exports[name],
    },
  }
}
