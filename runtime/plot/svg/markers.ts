/** matplotlib's markers as SVG paths around the origin. */
import type { Marker } from '../figure-data.js'
import { diameterOf, type Point } from './dots.js'
import { short } from './numbers.js'

/** Corners of the shapes for a size of 2, y down, as in matplotlib's markers.py. */
const outlines: Record<string, string> = {
  s: '-1,-1 1,-1 1,1 -1,1',
  '^': '0,-1 -1,1 1,1',
  v: '0,1 -1,-1 1,-1',
  '<': '-1,0 1,1 1,-1',
  '>': '1,0 -1,-1 -1,1',
  D: '0,-1.414 1.414,0 0,1.414 -1.414,0',
  d: '0,-1.414 .849,0 0,1.414 -.849,0',
  p: '0,-1 -.951,-.309 -.588,.809 .588,.809 .951,-.309',
  '*':
    '0,-1 -.225,-.309 -.951,-.309 -.363,.118 -.588,.809 0,.382 .588,.809 .363,.118 .951,-.309 ' +
    '.225,-.309',
  h: '0,-1 -.866,-.5 -.866,.5 0,1 .866,.5 .866,-.5',
  H: '1,0 .5,-.866 -.5,-.866 -1,0 -.5,.866 .5,.866',
  '8': '.383,-.924 .924,-.383 .924,.383 .383,.924 -.383,.924 -.924,.383 -.924,-.383 -.383,-.924',
  P:
    '-.333,-1 .333,-1 .333,-.333 1,-.333 1,.333 .333,.333 .333,1 -.333,1 -.333,.333 -1,.333 ' +
    '-1,-.333 -.333,-.333',
  X: '-.5,-1 0,-.5 .5,-1 1,-.5 .5,0 1,.5 .5,1 0,.5 -.5,1 -1,.5 -.5,0 -1,-.5',
}

const strokes: Record<string, string> = {
  '|': '0,-1 0,1',
  _: '-1,0 1,0',
  '+': '-1,0 1,0 M 0,-1 0,1',
  x: '-1,-1 1,1 M -1,1 1,-1',
  '1': '0,0 0,1 M 0,0 .8,-.5 M 0,0 -.8,-.5',
  '2': '0,0 0,-1 M 0,0 .8,.5 M 0,0 -.8,.5',
  '3': '0,0 -1,0 M 0,0 .5,-.8 M 0,0 .5,.8',
  '4': '0,0 1,0 M 0,0 -.5,-.8 M 0,0 -.5,.8',
}

export const isOpenMarker = (shape: string): boolean => Object.hasOwn(strokes, shape)

/** The straight lines of a marker about the origin, outlines closed; undefined for others. */
export function markerLines(shape: string, size: number): Point[][] | undefined {
  const lines = strokes[shape] ?? outlines[shape]
  return lines?.split('M').map((line) => {
    const corners = line
      .trim()
      .split(' ')
      .map((corner): Point => {
        const [x, y] = corner.split(',').map((part) => (Number(part) * size) / 2)
        return [x, y]
      })
    return isOpenMarker(shape) ? corners : [...corners, corners[0]]
  })
}

/** The path of a marker about the origin. */
export function markerPath(marker: Pick<Marker, 'shape' | 'size'>): string {
  const diameter = diameterOf(marker)
  if (diameter !== undefined) {
    const r = short(diameter / 2)
    return `M-${r} 0a${r} ${r} 0 1 0 ${short(diameter)} 0a${r} ${r} 0 1 0 -${short(diameter)} 0z`
  }
  if (marker.shape === ',') return 'M-.36-.36h.72v.72h-.72z'
  const half = marker.size / 2
  const open = strokes[marker.shape]
  const path = (open ?? outlines[marker.shape]).replace(/-?[\d.]+/g, (x) => short(Number(x) * half))
  return open ? `M${path}` : `M${path}z`
}
