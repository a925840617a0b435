/** Times and speeds as the run bar words them. */
import { expect, test } from 'vitest'
import { clockText, simulatedText, speedText } from '../../../runtime/page/ui/time-text.js'

test.each([
  [0, '0 s'],
  [0.12, '120 ms'],
  [0.1 + 0.2, '300 ms'],
  [0.9999999999, '1 s'],
  [1.2345, '1.23 s'],
  [123.4, '123 s'],
  [1e-4, '100 µs'],
  [2.5e-5, '25 µs'],
])('%d simulated seconds are %s', (t, text) => {
  expect(simulatedText(t)).toBe(text)
})

test.each([
  [0.0004, '1 ms'],
  [0.04, '40 ms'],
  [0.0996, '0.1 s'],
  [0.84, '0.8 s'],
  [9.96, '10 s'],
  [59.4, '59 s'],
  [59.9, '1 min 0 s'],
  [125, '2 min 5 s'],
  [3725, '1 h 2 min'],
])('%d seconds of the clock are %s', (t, text) => {
  expect(clockText(t)).toBe(text)
})

test.each([
  [3.21, '3.2 times real time'],
  [120, '120 times real time'],
  [1, '1 times real time'],
  [0.7, '0.7 of real time'],
  [0.2, '1/5 of real time'],
  [0.0007, '1/1400 of real time'],
])('%d is %s', (ratio, text) => {
  expect(speedText(ratio)).toBe(text)
})
