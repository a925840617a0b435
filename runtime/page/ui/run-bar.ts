/** Run, hold, step, stop, reset; how far the run is. */
import { h, setAttribute, setText } from './dom.js'
import type { RunState, Session } from './session.js'
import { clockText, simulatedText, speedText } from './time-text.js'

export interface RunBar {
  readonly element: HTMLElement
  /** Shows the state of the session. */
  update(): void
}

export function createRunBar(session: Session): RunBar {
  const toggle = button('Run', () => session.toggle(), 'primary')
  const length = h(
    'select',
    { 'aria-label': 'How far a step goes' },
    ...STEPS.map(([seconds, text]) => h('option', { value: seconds }, text)),
  )
  const step = button('Step', () => session.step(Number(length.value)))
  const stop = button('Stop', () => session.stop())
  const status = h('span', { role: 'status', class: 'state' })
  const bar = h('progress', { max: 1, value: 0, 'aria-label': 'Simulated time' })
  const times = h('span', { class: 'times' })
  const speed = h('span', { class: 'speed' })
  const element = h(
    'section',
    { class: 'run-bar', 'aria-label': 'Run' },
    h(
      'div',
      { class: 'buttons' },
      toggle,
      h('span', { class: 'joined' }, step, length),
      stop,
      button('Reset', () => session.reset()),
    ),
    h('div', { class: 'progress' }, bar, h('p', {}, status, times, speed)),
  )
  const update = () => {
    const { state } = session
    setText(toggle, state === 'running' ? 'Pause' : 'Run')
    // not disabled: a disabled button loses the focus
    setAttribute(stop, 'aria-disabled', !session.isActive && 'true')
    setAttribute(element, 'data-state', state)
    setText(status, stateText(session))
    const { shown, spoken, speed: pace } = progressText(session)
    bar.value = shown
    setAttribute(bar, 'aria-valuetext', spoken)
    setText(times, spoken)
    setText(speed, pace)
  }
  update()
  return { element, update }
}

export function button(text: string, press: () => void, kind?: string): HTMLButtonElement {
  return h('button', { type: 'button', class: kind, onclick: press }, text)
}

const STEPS: readonly (readonly [number, string])[] = [
  [0, '1 step'],
  [1e-3, '1 ms'],
  [1e-2, '10 ms'],
  [0.1, '100 ms'],
]

const WORDS: Readonly<Record<RunState, string>> = {
  ready: 'Ready',
  running: 'Running',
  paused: 'Paused',
  stepping: 'Stepping',
  stopping: 'Stopping',
  stopped: 'Stopped',
  done: 'Done',
  failed: 'Failed',
}

function stateText({ state, outcome }: Session): string {
  const words = WORDS[state]
  if (state === 'stopped' && outcome?.reached !== undefined) {
    return `${words} at ${simulatedText(outcome.reached)}`
  }
  return state === 'done' && outcome ? `${words} in ${clockText(outcome.totalSeconds)}` : words
}

function progressText({ state, progress, outcome, isActive }: Session) {
  const isOver = state === 'done' || state === 'stopped'
  const reached = isOver ? outcome?.reached : progress?.t
  if (reached === undefined) return { shown: isOver ? 1 : 0, spoken: '', speed: '' }
  const end = progress?.end ?? reached
  const { t = 0, start = 0, elapsed = 0, remaining = 0 } = progress ?? {}
  // what a network did before this run counts too: the bar does not begin anew
  const shown = state === 'done' ? 1 : end > 0 ? reached / end : 0
  const spoken =
    state === 'done'
      ? `${simulatedText(reached)} simulated`
      : `${simulatedText(reached)} of ${simulatedText(end)}`
  const ratio = elapsed > 0 && t > start ? (t - start) / elapsed : 0
  const left = isActive && ratio > 0 ? `${clockText(remaining)} left` : ''
  const pace = ratio > 0 && isActive ? speedText(ratio) : ''
  return { shown, spoken, speed: [left, pace].filter(Boolean).join(', ') }
}
