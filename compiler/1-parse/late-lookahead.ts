/**
 * The decisions of a grammar, each made ready where the parser first comes to it: chevrotain makes all
 * ready at the start, which takes longer than parsing a script, and a script meets some of them.
 */
import { type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain'

export function lateLookahead(maxLookahead: number): ILookaheadStrategy {
  const strategy = new LLkLookaheadStrategy({ maxLookahead })
  return {
    validate: (options) => strategy.validate(options),
    buildLookaheadForAlternation: (options) =>
      late(() => strategy.buildLookaheadForAlternation(options)),
    buildLookaheadForOptional: (options) => late(() => strategy.buildLookaheadForOptional(options)),
  }
}

/** `this` is the parser. */
function late<P, A extends unknown[], R>(
  make: () => (this: P, ...args: A) => R,
): (this: P, ...args: A) => R {
  let made: ((this: P, ...args: A) => R) | undefined
  return function (...args) {
    made ??= make()
    return made.apply(this, args)
  }
}
