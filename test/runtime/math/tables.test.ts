import { expect, it } from 'vitest'
import { powersOfTwo } from '../../../runtime/math/exp-table.js'
import { negativeLogs } from '../../../runtime/math/log-table.js'

// made with mpmath: -log(j/128) for j = 91, 127, 128, 129, 181 with 13 digits in the low part
it.each([
  [0, 0.3411707574027787, -1.156568624616e-14],
  [36, 0.007843177460927109, 9.878410481031e-14],
  [37, 0, 0],
  [38, -0.0077821404420319595, -2.29894100462e-14],
  [90, -0.3464667673461008, -1.077574303757e-13],
])('row %i of the logarithms', (row, high, low) => {
  expect([...negativeLogs.subarray(2 * row, 2 * row + 2)]).toEqual([high, low])
})

// 2**(k/64), the low part with 9 digits
it.each([
  [0, 1, 0],
  [1, 1.0108892860517005, -1.52347786e-17],
  [16, 1.189207115002721, 3.98201523e-17],
  [63, 1.978456026387951, 4.03887531e-17],
])('row %i of the powers of two', (row, high, low) => {
  expect([...powersOfTwo.subarray(2 * row, 2 * row + 2)]).toEqual([high, low])
})
