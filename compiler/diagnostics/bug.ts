/** A broken promise of ours: never the user's fault, answered with exit code 70. */
export class Bug extends Error {
  override readonly name = 'Bug'
}

export function invariant(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new Bug(promise)
}

export function assertNever(value: never): never {
  throw new Bug(`unexpected ${JSON.stringify(value)}`)
}
