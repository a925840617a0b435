import { describe, expect, it } from 'vitest'
import {
  allFeatures,
  figureSvg,
  figuresOf,
  type PlotHost,
  pyplotFigure,
  pyplotFill,
  pyplotLegend,
  pyplotPlot,
  pyplotScatter,
  pyplotText,
  pyplotTitle,
  pyplotXlim,
  pyplotXscale,
  pyplotYlim,
} from '../../../runtime/plot/index.js'
import type { Value } from '../../../runtime/values/value.js'

type Draw = (sim: PlotHost) => Value

function svgOf(...calls: Draw[]): string {
  const sim: PlotHost = {}
  for (const call of calls) call(sim)
  return figureSvg(figuresOf(sim)[0])
}

const unit: Draw[] = [(sim) => pyplotXlim(sim, [0, 1], {}), (sim) => pyplotYlim(sim, [0, 1], {})]

describe('figureSvg', () => {
  it('counts in points and shows at the dpi of the figure', () => {
    const svg = svgOf((sim) => pyplotFigure(sim, [], { figsize: [6, 4], dpi: 150n }))
    expect(svg).toMatch(/^<svg [^>]*width="900" height="600" viewBox="0 0 432 288"/)
  })

  it('draws dots as one path of a round pen, clipped to the axes', () => {
    const svg = svgOf(
      (sim) => pyplotPlot(sim, [[0, 0.5, 1], [0, 0.5, 1], '.k'], { ms: 1n }),
      ...unit,
    )
    // the axes reach from (57.6, 307.58) to (414.72, 41.47); a dot is ms/2 and an edge of 1 wide
    expect(svg).toContain(
      '<g clip-path="url(#figure-1-1)">\n<path d="M57.6 307.58h0M236.16 174.53h0M414.72 41.47h0" ' +
        'fill="none" stroke="#000000" stroke-width="1.5" stroke-linecap="round"/>',
    )
  })

  it('leaves out what cannot be seen', () => {
    const svg = svgOf(
      (sim) => pyplotPlot(sim, [[0.5, 9, Number.NaN, 0.5], [0.5, 0.5, 0, 9], 'o'], {}),
      ...unit,
    )
    expect(svg.match(/translate|h0/g)).toHaveLength(1)
  })

  it('breaks lines at NaN and cuts far coordinates', () => {
    const x = [0, 0.5, Number.NaN, 0.5, 1e12]
    const svg = svgOf((sim) => pyplotPlot(sim, [x, [0, 0, 0, 1, 1], 'k'], {}), ...unit)
    const path = /<path d="([^"]*)" fill="none" stroke="#000000" stroke-width="1.5"/.exec(svg)?.[1]
    expect(path).toBe('M57.6 307.58L236.16 307.58M236.16 41.47L771.84 41.47')
  })

  it('thins long lines, but keeps their peaks', () => {
    const n = 50_000
    const x = Float64Array.from({ length: n }, (_, k) => k / n)
    const y = x.map((_, k) => (k === 31_234 ? 1 : 0.1 + 0.1 * (k % 2)))
    const svg = svgOf((sim) => pyplotPlot(sim, [Array.from(x), Array.from(y)], {}), ...unit)
    expect(svg.length).toBeLessThan(100_000)
    expect(svg).toMatch(/L[\d.]+ 41\.47L/)
  })

  it('paints shapes below lines whatever the order of the calls', () => {
    const svg = svgOf(
      (sim) => pyplotPlot(sim, [[0, 1], [0, 1], 'r'], {}),
      (sim) => pyplotFill(sim, [[0, 1, 1], [0, 0, 1], 'lightblue'], {}),
    )
    expect(svg.indexOf('#add8e6')).toBeLessThan(svg.indexOf('#ff0000'))
  })

  it('uses one definition for many marks of another shape', () => {
    const svg = svgOf((sim) =>
      pyplotScatter(
        sim,
        [
          [0, 1, 2],
          [0, 1, 2],
        ],
        { marker: 's', alpha: 0.5 },
      ),
    )
    expect(svg.match(/<use href="#figure-1-2"/g)).toHaveLength(3)
    expect(svg).toContain('fill="#1f77b4" fill-opacity="0.5"')
  })

  it('escapes the words of the script', () => {
    const hostile = '</text><script>alert("&")</script>\u0000'
    const svg = svgOf(
      (sim) => pyplotPlot(sim, [[0, 1]], { label: hostile }),
      (sim) => pyplotTitle(sim, [hostile], {}),
      (sim) => pyplotText(sim, [0, 0, hostile], {}),
      (sim) => pyplotLegend(sim, [], {}),
    )
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
    expect(svg.match(/&lt;\/text&gt;&lt;script&gt;alert\(&quot;&amp;&quot;\)/g)).toHaveLength(3)
  })

  it('writes powers of ten as superscripts', () => {
    const svg = svgOf(
      (sim) =>
        pyplotPlot(
          sim,
          [
            [1, 1000],
            [1, 2],
          ],
          {},
        ),
      (sim) => pyplotXscale(sim, ['log'], {}),
    )
    expect(svg).toContain('>10<tspan dy="-3.8" font-size="7">3</tspan></text>')
  })

  it('gives the same bytes again, and holds no wild number', () => {
    const calls: Draw[] = [
      (sim) => pyplotPlot(sim, [[0.1, 0.2, 0.3], [1 / 3, 2 / 3, 1], 'o-'], { label: 'a' }),
      (sim) => pyplotLegend(sim, [], {}),
    ]
    const svg = svgOf(...calls)
    expect(svgOf(...calls)).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|"[^"<>]*(\d\.\d{3}|\de-\d)/)
  })

  it('draws a figure that was read back from JSON with all features', () => {
    const sim: PlotHost = {}
    pyplotText(sim, [0, 0, 'word'], {})
    pyplotLegend(sim, [], {})
    pyplotXscale(sim, ['log'], {})
    const [figure] = figuresOf(sim)
    const copy = JSON.parse(JSON.stringify(figure))
    expect(figureSvg(copy, allFeatures)).toBe(figureSvg(figure))
    expect(() => figureSvg(copy)).toThrow(/allFeatures/)
  })

  it('puts a legend where it hides least', () => {
    const legend = (y: number[]) => {
      const svg = svgOf(
        (sim) => pyplotPlot(sim, [[0, 1, 2, 3, 4], y], { label: 'line' }),
        (sim) => pyplotLegend(sim, [], {}),
      )
      return /<rect x="([\d.]+)" y="([\d.]+)"[^>]*rx=/.exec(svg)?.slice(1).map(Number) ?? []
    }
    const [right, top] = legend([4, 3, 2, 1, 0])
    expect(right).toBeGreaterThan(300)
    expect(top).toBeCloseTo(46.47, 1)
    expect(legend([0, 1, 2, 3, 4])[0]).toBeCloseTo(62.6, 1)
  })
})
