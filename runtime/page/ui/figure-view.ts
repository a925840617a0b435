/** A figure on the page: SVG and canvases over each other, changed in place. */
import type { FigureLayer } from '../../plot/figure-layers.js'
import type { Pixels } from '../../plot/layers/placed-picture.js'
import type { DrawnFigure } from '../protocol.js'
import { h, setAttribute } from './dom.js'

type Picture = Extract<FigureLayer, { kind: 'picture' }>

interface Shown {
  readonly node: Element
  /** its text, where it is SVG */
  readonly svg?: string
}

/** On the whole of a canvas. */
export function putPixels(canvas: HTMLCanvasElement, { columns, rows, pixels }: Pixels): void {
  // to set a size wipes a canvas, even if it is the size that it has
  if (canvas.width !== columns) canvas.width = columns
  if (canvas.height !== rows) canvas.height = rows
  const data = new ImageData(pixels as Uint8ClampedArray<ArrayBuffer>, columns, rows)
  canvas.getContext('2d')?.putImageData(data, 0, 0)
}

export class FigureView {
  readonly element = h('div', { class: 'figure-view', role: 'img' })
  #shown: readonly Shown[] = []

  update({ width, height, layers, label, name }: DrawnFigure): void {
    const { element } = this
    setAttribute(element, 'aria-label', label || name)
    element.style.aspectRatio = `${width} / ${height}`
    const shown = layers.map((layer, k) =>
      layer.kind === 'svg'
        ? this.#svg(layer.svg, this.#shown[k])
        : this.#picture(layer, this.#shown[k], width, height),
    )
    for (const { node } of this.#shown.slice(layers.length)) node.remove()
    this.#shown = shown
  }

  #svg(svg: string, old: Shown | undefined): Shown {
    if (old?.svg === svg) return old
    // written by our own code, which escapes the words of the script
    if (old) old.node.insertAdjacentHTML('beforebegin', svg)
    else this.element.insertAdjacentHTML('beforeend', svg)
    const node = (old ? old.node.previousElementSibling : this.element.lastElementChild) as Element
    old?.node.remove()
    // the figure as a whole has a name
    setAttribute(node, 'aria-hidden', 'true')
    return { node, svg }
  }

  #picture(picture: Picture, old: Shown | undefined, width: number, height: number): Shown {
    const canvas = old?.node instanceof HTMLCanvasElement ? old.node : h('canvas')
    const percent = (part: number, whole: number) => `${(100 * part) / whole}%`
    canvas.style.left = percent(picture.left, width)
    canvas.style.top = percent(picture.top, height)
    canvas.style.width = percent(picture.width, width)
    canvas.style.height = percent(picture.height, height)
    putPixels(canvas, picture)
    if (old?.node !== canvas) {
      if (old) old.node.replaceWith(canvas)
      else this.element.append(canvas)
    }
    return { node: canvas }
  }
}
