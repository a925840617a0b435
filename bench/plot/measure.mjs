/** Times figureLayers on figures of very many marks: `node bench/plot/measure.mjs [--theme dark]`. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const theme = process.argv.includes('dark') ? 'dark' : 'light'
const { outputFiles } = await build({
  entryPoints: [`${root}runtime/plot/index.ts`],
  bundle: true,
  write: false,
  format: 'esm',
})
const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
const { figureLayers, allFeatures } = await import(address)

// a linear congruential generator: the same figure each time
let state = 1
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648
  return state / 2147483648
}
const n = 1_000_000
const t = Float64Array.from({ length: n }, () => 1000 * random()).sort()
const i = Float64Array.from({ length: n }, () => Math.floor(4000 * random()))
const color = '#000000'
const marks = (shape, size) => ({
  kind: 'line',
  zorder: 2,
  x: t,
  y: i,
  marker: { shape, size, face: color, edge: color, edgeWidth: 1 },
})
const lines = Array.from({ length: 100 }, (_, k) => ({
  kind: 'line',
  zorder: 2,
  x: Float64Array.from({ length: 10_000 }, (_, at) => at / 10),
  y: Float64Array.from({ length: 10_000 }, () => 40 * k + 400 * random()),
  stroke: { color: '#1f77b4', width: 1.5 },
}))
const cases = {
  "plot(t, i, '.k')": [marks('.', 6)],
  "plot(t, i, '.k', ms=1)": [marks('.', 1)],
  "plot(t, i, '|k')": [marks('|', 6)],
  "plot(t, i, ',k')": [marks(',', 6)],
  '100 lines of 10,000 points': lines,
}
const axis = (limits) => ({ limits, scale: 'linear', labelled: true })
for (const [name, artists] of Object.entries(cases)) {
  const axes = { position: [0.125, 0.11, 0.775, 0.77], artists }
  const all = { ...axes, x: axis([-50, 1050]), y: axis([-200, 4600]) }
  const figure = { number: 1, size: [6.4, 4.8], dpi: 100, background: '#ffffff', axes: [all] }
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage()
    figureLayers(figure, { theme, id: 'bench', features: allFeatures })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  times.sort((a, b) => a - b)
  console.log(`${name.padEnd(30)}${times[3].toFixed(0).padStart(6)} ms`)
}
