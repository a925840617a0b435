import { expect, it } from 'vitest'
import { powersOfTwo } from '../../../runtime/math/exp-table.js'
import { negativeLogs } from '../../../runtime/math/log-table.js'
import { sines } from '../../../runtime/math/sine-table.js'

/** The low part is right to 2**-48 of itself. */
function expectRow(table: Float64Array, row: number, high: number, low: number): void {
  expect(table[2 * row]).toBe(high)
  expect(Math.abs(table[2 * row + 1] - low)).toBeLessThanOrEqual(Math.abs(low) * 2 ** -48)
}

// all made with mpmath: -log(j/128) for j = 91, 127, 128, 129, 181
it.each([
  [0, 0.3411707574027787, -1.156568624616423e-14],
  [36, 0.007843177460927109, 9.878410481031469e-14],
  [37, 0, 0],
  [38, -0.0077821404420319595, -2.298941004620351e-14],
  [90, -0.3464667673461008, -1.077574303757264e-13],
])('row %i of the logarithms', (row, high, low) => {
  expectRow(negativeLogs, row, high, low)
})

// 2**(k/64)
it.each([
  [0, 1, 0],
  [1, 1.0108892917633057, -5.71160520404209e-9],
  [16, 1.1892070770263672, 3.79763538792175e-8],
  [63, 1.9784560203552246, 6.0327263588832495e-9],
])('row %i of the powers of two', (row, high, low) => {
  expectRow(powersOfTwo, row, high, low)
})

// sin(k pi/32)
it.each([
  [0, 0, 0],
  [1, 0.09801721572875977, -7.539919916363081e-8],
  [8, 0.7071068286895752, -4.7503027670911654e-8],
  [16, 1, 0],
  [40, -0.7071068286895752, 4.7503027670911654e-8],
  [79, 0.9951846599578857, 6.671431114405734e-8],
])('row %i of the sines', (row, high, low) => {
  expectRow(sines, row, high, low)
})
