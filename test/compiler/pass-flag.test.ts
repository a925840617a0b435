import { expect, test } from 'vitest'
import { passesIn, withoutPasses } from '../../compiler/pass-flag.js'

test('--no-pass may come several times, with names in lists', () => {
  const words = ['run', '--no-pass', 'lanes', 'x.eqs', '--no-pass=hoisting, fusion', '--json']
  const { argv, passes } = withoutPasses(words)
  expect(argv).toEqual(['run', 'x.eqs', '--json'])
  expect(passesIn(passes)).toEqual(['lanes', 'hoisting', 'fusion'])
  expect(withoutPasses(['x.eqs'])).toEqual({ argv: ['x.eqs'] })
})

test('a name that is none is refused with one that is near, or with all', () => {
  expect(() => passesIn('hoistng')).toThrow(
    "there is no optimiser pass 'hoistng': did you mean hoisting?",
  )
  expect(() => passesIn('')).toThrow("there is no optimiser pass '': folding, elapsed-times,")
  expect(() => withoutPasses(['x.eqs', '--no-pass'])).toThrow('--no-pass needs a value')
})
