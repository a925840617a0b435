import { expect, it } from 'vitest'
import { createProgressBar, progressText } from '../../../runtime/command/progress-bar.js'

const progress = { fraction: 0.5, t: 1.5, start: 1, end: 2, elapsed: 1, remaining: 75, dt: 1e-4 }

it('says how far a run is and how long it will take', () => {
  expect(progressText(progress)).toBe(
    '[###############               ] 50%  0.5 of 1 s  1 min 15 s left',
  )
})

it('overwrites itself on a terminal, after half a second', () => {
  let text = ''
  const bar = createProgressBar({ isTTY: true, write: (more) => (text += more) })
  bar.show({ ...progress, elapsed: 0.4 })
  bar.clear()
  expect(text).toBe('')
  bar.show(progress)
  bar.clear()
  expect(text).toBe(`\r${progressText(progress)}\u001b[K\r\u001b[K`)
})
