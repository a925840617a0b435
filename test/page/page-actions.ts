/** What a user does with a page, and what they see of it. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name })

/** The field of a parameter. */
export const field = (page: Page, name: string): Locator =>
  page.locator(`.parameter:has(code:text-is("${name}")) input[type=text]`)

/** Writes a value into the field of a parameter; a run begins. */
export async function setParameter(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text)
  await field(page, name).press('Enter')
  // the link is written after the run was asked for
  await page.waitForFunction((start) => location.hash.includes(start), `${name}=`)
}

/** The run has come to its end: there are results to be saved. */
export const ended = (page: Page): Promise<void> =>
  page
    .locator('.downloads button:not([aria-disabled])', { hasText: 'JSON' })
    .waitFor({ timeout: 20_000 })

/** The file that a button gives. */
export async function saved(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** How many pixels of a picture are nearly black. */
export async function darkPixels(page: Page, png: Buffer): Promise<number> {
  return (await pixelCounts(page, png)).dark
}

/** How many pixels of a picture are not of its commonest colour. */
export async function markedPixels(page: Page, png: Buffer): Promise<number> {
  return (await pixelCounts(page, png)).marked
}

/** Of two pictures as data: addresses, over red, green, blue and alpha of all pixels. */
export function largestDifference(page: Page, a: string, b: string): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const [one, other] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image()
          image.src = address
          await image.decode()
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return (
            context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
          )
        }),
      )
      if (one.length !== other.length) return Number.POSITIVE_INFINITY
      let largest = 0
      for (let k = 0; k < one.length; k++) largest = Math.max(largest, Math.abs(one[k] - other[k]))
      return largest
    },
    [a, b],
  )
}

function pixelCounts(page: Page, png: Buffer): Promise<{ dark: number; marked: number }> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {}
    let dark = 0
    const colours = new Map<number, number>()
    for (let k = 0; k < data.length; k += 4) {
      if (data[k] + data[k + 1] + data[k + 2] < 150) dark++
      const colour = data[k] * 65536 + data[k + 1] * 256 + data[k + 2]
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    return { dark, marked: data.length / 4 - Math.max(...colours.values()) }
  }, png.toString('base64'))
}
