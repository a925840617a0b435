/** A figure as a picture of pixels. */

import type { Pixels } from '../../plot/layers/placed-picture.js'
import { h } from './dom.js'
import { putPixels } from './figure-view.js'

/** Pixels of the picture for one of the figure, to each side. */
const SCALE = 2

/** The PNG of a picture. */
export function pngAddress(picture: Pixels): string {
  const canvas = h('canvas')
  putPixels(canvas, picture)
  return canvas.toDataURL()
}

/**
 * PNG of an SVG document of `width` by `height` pixels, twice as fine. Rejects where the browser
 * cannot make it: pictures of so many pixels, as a rule.
 */
export async function figurePng(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = h('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too many pixels')))),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
