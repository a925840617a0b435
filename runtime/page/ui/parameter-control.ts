/** The field, slider, choice or tick box by which a parameter is set. */
import type { ModelParameter } from '../../results/program.js'
import { h, newId, setAttribute } from './dom.js'
import { numberText, shownSetting, unitText, valueText } from './quantity-text.js'
import type { Setting } from './session.js'
import { sliderScale } from './slider-scale.js'

export interface ParameterControl {
  /** the field and what stands beside it */
  readonly element: HTMLElement
  readonly slider?: HTMLElement
  /** what the label belongs to, and the words on what is wrong */
  readonly field: HTMLInputElement | HTMLSelectElement
  readonly labelId: string
  /** SI; what is being written is replaced only if the value is another one, or `anew` */
  show(value: number | boolean, anew?: boolean): void
}

export interface Changes {
  /** what stands in the field of text: to be checked */
  write(text: string): void
  apply(setting: Setting): void
  /** many come, one after the other */
  applySoon(setting: Setting): void
}

export function createControl(parameter: ModelParameter, changes: Changes): ParameterControl {
  if (parameter.choices) return choice(parameter, parameter.choices, changes)
  return parameter.type === 'boolean' ? tickBox(parameter, changes) : quantity(parameter, changes)
}

function quantity(parameter: ModelParameter, { write, applySoon }: Changes): ParameterControl {
  const labelId = newId()
  const field = h('input', {
    id: newId(),
    type: 'text',
    disabled: parameter.pinned !== undefined,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    onchange: () => write(field.value),
  })
  const slider = createSlider(parameter, labelId, applySoon)
  const unit = unitText(parameter)
  const element = h('div', { class: 'value' }, field, h('span', { class: 'unit' }, unit))
  let shown: number | boolean | undefined
  const show = (value: number | boolean, anew = false) => {
    if (value === shown && !anew) return
    shown = value
    const text = valueText(parameter, value)
    // more digits than are shown may have been written; an empty field is no zero
    const isSame = field.value !== '' && Number(field.value) === Number(text)
    if (anew || !isSame) field.value = text
    slider?.show(Number(value))
  }
  return { element, slider: slider?.element, field, labelId, show }
}

function createSlider(
  parameter: ModelParameter,
  labelId: string,
  applySoon: (setting: Setting) => void,
) {
  const { range, type, shown, pinned } = parameter
  if (!range || pinned !== undefined) return undefined
  const size = shown?.scale ?? 1
  const scale = sliderScale(range, size, type === 'integer')
  const valueAt = (position: number) => scale.valueAt(position)
  const input = h('input', {
    type: 'range',
    min: 0,
    max: scale.last,
    step: 1,
    'aria-labelledby': labelId,
    oninput: () => {
      const x = valueAt(Number(input.value))
      applySoon({ text: shownSetting(parameter, x), value: x * size })
    },
  })
  const ends = [valueAt(0), valueAt(scale.last)].map((x) =>
    h('span', { 'aria-hidden': 'true' }, numberText(x)),
  )
  return {
    element: h('span', { class: 'slider' }, ends[0], input, ends[1]),
    show(value: number) {
      const position = scale.positionOf(value / size)
      if (Number(input.value) !== position) input.value = String(position)
      setAttribute(
        input,
        'aria-valuetext',
        `${valueText(parameter, value)} ${unitText(parameter)}`.trim(),
      )
    },
  }
}

function choice(
  parameter: ModelParameter,
  choices: NonNullable<ModelParameter['choices']>,
  { apply }: Changes,
): ParameterControl {
  const size = parameter.shown?.scale ?? 1
  const options = choices.map(({ label }, k) => h('option', { value: k }, label))
  // for a value that is none of them
  const other = h('option', { value: '', hidden: true })
  const field = h(
    'select',
    {
      id: newId(),
      disabled: parameter.pinned !== undefined,
      onchange: () => {
        const { value } = choices[Number(field.value)]
        const text =
          typeof value === 'boolean'
            ? valueText(parameter, value)
            : shownSetting(parameter, value / size)
        apply({ text, value })
      },
    },
    ...options,
    other,
  )
  const show = (value: number | boolean) => {
    const k = choices.findIndex((given) => isNear(given.value, value))
    other.hidden = k >= 0
    other.textContent = k >= 0 ? '' : `${valueText(parameter, value)} ${unitText(parameter)}`.trim()
    field.value = k >= 0 ? String(k) : ''
  }
  return { element: h('div', { class: 'value' }, field), field, labelId: newId(), show }
}

function tickBox(parameter: ModelParameter, { apply }: Changes): ParameterControl {
  const field = h('input', {
    id: newId(),
    type: 'checkbox',
    disabled: parameter.pinned !== undefined,
    onchange: () => {
      const value = field.checked
      apply({ text: valueText(parameter, value), value })
    },
  })
  const show = (value: number | boolean) => {
    field.checked = Boolean(value)
  }
  return { element: h('div', { class: 'value' }, field), field, labelId: newId(), show }
}

const isNear = (a: number | boolean, b: number | boolean): boolean =>
  a === b || Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.abs(Number(b))
