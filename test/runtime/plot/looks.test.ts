/** Turned texts, legends, symlog ticks and arrows; the numbers were recorded from matplotlib 3.6. */
import { describe, expect, it } from 'vitest'
import {
  figureSvg,
  figuresOf,
  type PlotHost,
  pyplotAnnotate,
  pyplotErrorbar,
  pyplotFillBetween,
  pyplotLegend,
  pyplotPlot,
  pyplotRcParams,
  pyplotScatter,
  pyplotText,
  pyplotXlim,
  pyplotYlim,
} from '../../../runtime/plot/index.js'
import { symlogScale } from '../../../runtime/plot/symlog-scale.js'
import { setItem } from '../../../runtime/values/items.js'
import type { Value } from '../../../runtime/values/value.js'

const svgOf = (draw: (sim: PlotHost) => void): string => {
  const sim: PlotHost = {}
  draw(sim)
  return figureSvg(figuresOf(sim)[0])
}

describe('a turned text', () => {
  // get_window_extent() less the place: left, bottom, right, top
  it.each([
    [90, 'top', 'left', [0, -33.13, 10, 0]],
    [90, 'center', 'left', [0, -16.56, 10, 16.56]],
    [30, 'top', 'left', [0, -25.22, 33.69, 0]],
    [-30, 'bottom', 'right', [-33.69, 0, 0, 25.22]],
    [45, 'baseline', 'center', [-15.25, -2, 15.25, 28.49]],
  ])('by %d, %s and %s, stands where its room does', (rotation, va, ha, extent) => {
    const svg = svgOf((sim) => {
      pyplotXlim(sim, [0n, 2n], {})
      pyplotYlim(sim, [0n, 2n], {})
      pyplotText(sim, [1n, 1n, 'turned'], { rotation, va, ha })
    })
    const [, x, y] = /rotate\([-\d.]+ ([\d.]+) ([\d.]+)\)"?[^>]*>turned</.exec(svg) ?? []
    const [left, bottom, right, top] = extent
    // the middle of the axes: (0.125 + 0.775 / 2) of 460.8, 1 - (0.11 + 0.77 / 2) of 345.6
    expect(Math.abs(Number(x) - 236.16 - (left + right) / 2)).toBeLessThan(0.7)
    expect(Math.abs(Number(y) - 174.53 + (bottom + top) / 2)).toBeLessThan(0.7)
  })

  it('turns about its place with rotation_mode', () => {
    const svg = svgOf((sim) => {
      pyplotText(sim, [0.5, 0.5, 'turned'], { rotation: 45n, rotation_mode: 'anchor' })
    })
    const [, x, turnX] = /<text x="([\d.]+)"[^>]*rotate\(-45 ([\d.]+) /.exec(svg) ?? []
    expect(x).toBe(turnX)
  })
})

describe('a legend', () => {
  const line: Value[] = [
    [1n, 2n, 3n],
    [1n, 2n, 3n],
  ]

  const placeOf = (draw: (sim: PlotHost) => void): number => {
    const svg = svgOf((sim) => {
      draw(sim)
      pyplotLegend(sim, [], {})
    })
    return Number(/<rect x="([\d.]+)"[^>]* rx=/.exec(svg)?.[1])
  }

  it('does not mind error bars and filled areas, which matplotlib does not count', () => {
    const right = 300
    const bars = {
      yerr: [
        [0n, 0n, 0n],
        [0n, 0n, 9n],
      ],
      label: 'e',
    }
    expect(placeOf((sim) => pyplotErrorbar(sim, line, bars))).toBeGreaterThan(right)
    expect(
      placeOf((sim) =>
        pyplotFillBetween(
          sim,
          [
            [1n, 2n],
            [1n, 1n],
          ],
          { label: 'f' },
        ),
      ),
    ).toBeGreaterThan(right)
  })

  it('shows the caps of error bars', () => {
    const entry = (capsize: number) =>
      svgOf((sim) => {
        pyplotErrorbar(sim, line, { yerr: 0.1, fmt: 'o', capsize, label: 'e' })
        pyplotLegend(sim, [], {})
      })
    const last = (svg: string) => svg.slice(svg.lastIndexOf('rx="')).match(/<(use|path)/g)?.length
    expect(last(entry(3))).toBeGreaterThan(last(entry(0)) ?? 0)
  })

  it('shows a point of middle area', () => {
    const svg = svgOf((sim) => {
      pyplotScatter(
        sim,
        [
          [1n, 2n],
          [1n, 2n],
        ],
        { s: [0n, 128n], c: 'r', label: 'p' },
      )
      pyplotLegend(sim, [], {})
    })
    const entry = svg.slice(svg.lastIndexOf('rx="'))
    // the root of 64, and the edge of 1 point
    expect(entry).toContain('stroke-width="9"')
  })

  it('has a title of the usual size, and the ground of the axes', () => {
    const svg = svgOf((sim) => {
      setItem(pyplotRcParams(sim), 'axes.facecolor', '#e5e5e5')
      pyplotPlot(sim, line, { label: 'a' })
      pyplotLegend(sim, [], { title: 'T', fontsize: 6n })
    })
    expect(svg).toMatch(/<rect[^>]*rx="[^"]*"[^>]*fill="#e5e5e5"/)
    expect(/<text[^>]*>T</.exec(svg)?.[0]).not.toContain('font-size')
  })

  it('leaves room above raised letters', () => {
    const height = (label: string) => {
      const svg = svgOf((sim) => {
        pyplotPlot(sim, line, { label })
        pyplotLegend(sim, [], {})
      })
      return Number(/<rect[^>]* height="([\d.]+)"[^>]* rx=/.exec(svg)?.[1])
    }
    // '$x^2$' is 0.923 ems high, 'lp' 0.763
    expect(height('$x^2$') - height('x')).toBeCloseTo(1.6, 1)
    expect(height('$x_2$')).toBe(height('x'))
  })
})

describe('symlog ticks', () => {
  // SymmetricalLogLocator(base=10, linthresh=...).tick_values(...)
  it.each([
    [
      [-1e6, 1e6],
      2,
      [...[6, 5, 4, 3, 2, 1, 0].map((k) => -(10 ** k)), 0, 1, 10, 100, 1e3, 1e4, 1e5, 1e6],
    ],
    [[-5, 500], 1, [-1, 0, 1, 10, 100]],
    [[0.1, 1e4], 1, [0, 1, 10, 100, 1000, 10000]],
    [[-1, 1], 2, [-1, 1]],
  ] as [[number, number], number, number[]][])(
    'for %j and the threshold %d',
    (limits, t, ticks) => {
      expect(
        symlogScale(t)
          .ticks(limits)
          .major.map(({ value }) => value),
      ).toEqual(ticks)
    },
  )
})

describe('an arrow', () => {
  const arrow = (shrink: number): string[] =>
    svgOf((sim) => {
      const props = new Map<Value, Value>([
        ['facecolor', 'red'],
        ['shrink', shrink],
      ])
      pyplotAnnotate(sim, ['a'], { xy: [0.1, 0.1], xytext: [0.8, 0.8], arrowprops: props })
    }).match(/<path[^>]*fill="#ff0000"[^>]*>/g) ?? []

  it('is whole where it would shrink to nothing', () => {
    expect(arrow(1)).toHaveLength(1)
    expect(arrow(1)).toEqual(arrow(0))
    expect(arrow(0.1)).not.toEqual(arrow(0))
  })
})

describe('markers', () => {
  it.each([
    ['*', 'bevel'],
    ['D', 'miter'],
  ])('%s have %s corners', (marker, join) => {
    const points: Value[] = [
      [0n, 1n],
      [0n, 1n],
    ]
    const svg = svgOf((sim) => pyplotPlot(sim, points, { marker, ls: '' }))
    expect(svg).toContain(`stroke-linejoin="${join}"`)
  })
})
