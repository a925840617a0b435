import type { Picture } from './png.js'

/** Each pixel repeated: renderers that smooth what they enlarge then leave its edges sharp. */
export function enlarged(picture: Picture, across: number, down: number): Picture {
  if (across === 1 && down === 1) return picture
  const { width, height, pixels, palette } = picture
  const depth = palette ? 1 : 4
  const row = width * across * depth
  const larger = new Uint8Array(row * height * down)
  for (let y = 0; y < height; y++) {
    const start = y * down * row
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * depth
      const to = start + x * across * depth
      if (depth === 1) larger.fill(pixels[from], to, to + across)
      else for (let k = 0; k < across; k++) larger.set(pixels.subarray(from, from + 4), to + 4 * k)
    }
    for (let k = 1; k < down; k++) larger.copyWithin(start + k * row, start, start + row)
  }
  return { width: width * across, height: height * down, pixels: larger, palette }
}
