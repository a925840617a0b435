import type { PointArtist } from '../../figure-data.js'
import { column, type DataOf, placeColumns, points } from './data-of.js'

export const pointData: DataOf<PointArtist> = {
  name: 'Points',
  kind: () => points,
  marks: ({ x }) => x.length,
  coordinates: (artist, along) => [artist[along]],
  columns(artist, names) {
    const { values, areas } = artist
    return [
      ...placeColumns(artist, names),
      ...(values ? [column('value', values)] : []),
      ...(areas.length > 1 ? [column('area', areas)] : []),
    ]
  },
}
