import { expect, test } from 'vitest'
import { selfTest } from './self-test.js'

// the same on Node 20, 22 and 24, Chromium and Firefox: bench/libm/README.md
test('every function has the recorded bits', () => {
  expect(selfTest()).toBe('42a80da949c2ac7a')
})
