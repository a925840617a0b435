/** The flag --no-pass: which optimiser passes are left out. */
import { oneLine } from '../runtime/values/frame-line.js'
import { nearest } from '../runtime/values/nearest.js'
import { isPass, type PassName, passes } from './passes.js'
import { Usage } from './usage.js'

/** The optimiser passes of a list with commas. */
export function passesIn(list: string | undefined): readonly PassName[] {
  return (list?.split(',') ?? []).map((word) => {
    const name = word.trim()
    if (isPass(name)) return name
    const names = passes.map((pass) => pass.name)
    const close = nearest(name, names)
    const hint = close ? `did you mean ${close}?` : names.join(', ')
    throw new Usage(`there is no optimiser pass '${oneLine(name)}': ${hint}`)
  })
}

/** The words without --no-pass, which may come several times, and all that it names. */
export function withoutPasses(all: readonly string[]): {
  argv: readonly string[]
  passes?: string
} {
  const flag = '--no-pass'
  const at = all.findIndex((word) => word === flag || word.startsWith(`${flag}=`))
  if (at < 0) return { argv: all }
  const isSplit = all[at] === flag
  const passes = isSplit ? all[at + 1] : all[at].slice(flag.length + 1)
  if (passes === undefined) throw new Usage(`${flag} needs a value`)
  passesIn(passes)
  const rest = withoutPasses(all.filter((_, k) => k !== at && !(isSplit && k === at + 1)))
  return { argv: rest.argv, passes: [passes, ...(rest.passes ? [rest.passes] : [])].join(',') }
}
