/** The units that Brian builds its others from. Brian, "Physical units"; semantics page 11. */
import type { Dimension } from './dimension.js'

export interface Base {
  /** the symbol */
  readonly display: string
  readonly dimension: Dimension
}

/** Names, symbol and exponents, of which zeros at the end are left out. */
export const bases: ReadonlyMap<string, Base> = /* @__PURE__ */ readBases(
  'metre meter m 1,liter litre l 3,kilogram kilogramme kg 0 1,gram gramme g 0 1,second s 0 0 1,' +
    'amp ampere A 0 0 0 1,kelvin K 0 0 0 0 1,mole mol mol 0 0 0 0 0 1,molar M -3 0 0 0 0 1,' +
    'candle cd 0 0 0 0 0 0 1,radian rad 0,steradian sr 0,hertz Hz 0 0 -1,newton N 1 1 -2,' +
    'pascal Pa -1 1 -2,joule J 2 1 -2,watt W 2 1 -3,coulomb C 0 0 1 1,volt V 2 1 -3 -1,' +
    'farad F -2 -1 4 2,ohm ohm 2 1 -3 -2,siemens S -2 -1 3 2,weber Wb 2 1 -2 -1,' +
    'tesla T 0 1 -2 -1,henry H 2 1 -2 -2,lumen lm 0 0 0 0 0 0 1,lux lx -2 0 0 0 0 0 1,' +
    'becquerel Bq 0 0 -1,gray Gy 2 0 -2,sievert Sv 2 0 -2,katal kat 0 0 -1 0 0 1',
)

function readBases(rows: string): ReadonlyMap<string, Base> {
  return new Map(
    rows.split(',').flatMap((row) => {
      const words = row.split(/ (?=-?\d)/)
      const names = words[0].split(' ')
      const display = names.pop() as string
      const dimension = Array.from({ length: 7 }, (_, k) => Number(words[k + 1] ?? 0))
      const base = { display, dimension: dimension as unknown as Dimension }
      return names.map((name) => [name, base] as const)
    }),
  )
}

export const dimensionOfBase = (name: string): Dimension => (bases.get(name) as Base).dimension
