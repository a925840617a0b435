import type { Features } from '../features.js'
import type { FigureData } from '../figure-data.js'
import { hangBottom, hangTop, textElement } from './text.js'

/** Labels of the whole figure, at matplotlib's places: 0.01 of it from its edges. */
export function sideLabelElements(
  { sideLabels: labels = {}, size }: FigureData,
  features: Features,
): string {
  const [width, height] = size.map((inches) => inches * 72)
  const { x, y } = labels
  return (
    (x ? textElement(features, x, width / 2, height * 0.99, 'middle', hangBottom) : '') +
    (y ? textElement(features, y, width * 0.02, height / 2, 'middle', hangTop, 90) : '')
  )
}
