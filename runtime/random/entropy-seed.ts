/** A seed that nobody can foresee. */
export const entropySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]
