/** A figure on the page: SVG and canvases over each other. */
import type { DrawnFigure } from '../protocol.js'

export function showFigure({ width, height, layers }: DrawnFigure): HTMLElement {
  const view = document.createElement('div')
  view.className = 'figure'
  view.style.aspectRatio = `${width} / ${height}`
  for (const layer of layers) {
    if (layer.kind === 'svg') {
      view.insertAdjacentHTML('beforeend', layer.svg)
      continue
    }
    const canvas = document.createElement('canvas')
    canvas.width = layer.columns
    canvas.height = layer.rows
    const percent = (part: number, whole: number) => `${(100 * part) / whole}%`
    Object.assign(canvas.style, {
      left: percent(layer.left, width),
      top: percent(layer.top, height),
      width: percent(layer.width, width),
      height: percent(layer.height, height),
    })
    const pixels = new ImageData(
      layer.pixels as Uint8ClampedArray<ArrayBuffer>,
      layer.columns,
      layer.rows,
    )
    canvas.getContext('2d')?.putImageData(pixels, 0, 0)
    view.append(canvas)
  }
  return view
}
