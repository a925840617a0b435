/** Pictures within a drawing. */
import type { Box, Projection } from '../layout/projection.js'
import { type Picture, pngAddress } from '../raster/png.js'
import { rectangle } from './numbers.js'

/** A picture over a place on the page: PNG within the SVG, or what the figure's code makes of it. */
export function pictureElement(
  { features, box }: Projection,
  picture: Picture,
  place: Box,
  alpha?: number,
  look = '',
): string {
  if (features.pictures) return features.pictures.put(picture, place, box, alpha)
  // browsers make PNG themselves
  const address = features.address ?? (import.meta.page ? () => '' : pngAddress)
  return (
    `<image${rectangle(place)} preserveAspectRatio="none"${look} ` +
    `href="${address(picture)}"/>\n`
  )
}
