/**
 * Draws every script of test/figures with brianc and with matplotlib, and puts the pairs on a page.
 * `node bench/figures/page.mjs [--only NAME] [--out DIR]`; needs dist/, rsvg-convert and python3
 * with Brian 2. Writes out/figures/index.html, and one PNG for each figure of each side.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : process.argv[at + 1]
}
const out = option('--out', join(root, 'out/figures'))
const only = option('--only', '')
const folder = join(root, 'test/figures')
const python = process.env.PYTHON ?? '/usr/bin/python3'

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.eqs') && file.includes(only))
  .map((file) => basename(file, '.eqs'))
mkdirSync(out, { recursive: true })
const allTheirs = drawTheirs()
const sections = names.map((name) => section(name))
writeFileSync(join(out, 'index.html'), page(sections))
console.log(`${names.length} scripts: ${join(out, 'index.html')}`)

function section(name) {
  const script = join(folder, `${name}.eqs`)
  const ours = drawOurs(name, script)
  const theirs = allTheirs[name]
  const pairs = Array.from({ length: Math.max(ours.count, theirs.count) }, (_, k) => {
    const image = (side) => `<img src="${name}-${side}-${k + 1}.png" alt="${side}">`
    return `<div class="pair">${image('brianc')}${image('matplotlib')}</div>`
  })
  const notes = [ours.notes, theirs.notes]
    .filter(Boolean)
    .map((text) => `<pre>${escaped(text)}</pre>`)
  const source = escaped(readFileSync(script, 'utf8'))
  return `<h2 id="${name}">${name}</h2><pre>${source}</pre>${notes.join('')}${pairs.join('')}`
}

/** Our SVG, as PNG at the size that the script asks for. */
function drawOurs(name, script) {
  const figures = join(out, `${name}-svg`)
  rmSync(figures, { recursive: true, force: true })
  const cli = join(root, 'dist/cli.js')
  const run = spawnSync(
    process.execPath,
    [cli, 'run', script, '--seed', '1', '--figures', figures, '--no-progress'],
    { encoding: 'utf8' },
  )
  const files = run.status === 0 ? readdirSync(figures).filter((file) => file.endsWith('.svg')) : []
  files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  files.forEach((file, k) => {
    const png = join(out, `${name}-brianc-${k + 1}.png`)
    execFileSync('rsvg-convert', [join(figures, file), '-o', png])
  })
  if (run.status !== 0) console.error(`${name}: ${run.stderr}`)
  return { count: files.length, notes: run.stderr.trim() }
}

/** matplotlib's own figures, by number: of all scripts at once, as the imports take long. */
function drawTheirs() {
  const code = `
import matplotlib
matplotlib.use('Agg')
import json, os, runpy, sys, traceback
import matplotlib.pyplot as plt
import brian2
folder, out, names = sys.argv[1], sys.argv[2], sys.argv[3:]
drawn = {}
for name in names:
    plt.close('all')
    matplotlib.rcdefaults()
    matplotlib.use('Agg')
    notes = ''
    try:
        runpy.run_path(os.path.join(folder, name + '.eqs'))
    except Exception:
        notes = traceback.format_exc()
    numbers = plt.get_fignums()
    for k, number in enumerate(numbers):
        target = os.path.join(out, f'{name}-matplotlib-{k + 1}.png')
        plt.figure(number).savefig(target, dpi='figure')
    drawn[name] = {'count': len(numbers), 'notes': notes}
print(json.dumps(drawn))
`
  const args = ['-W', 'ignore', '-c', code, folder, out, ...names]
  const run = spawnSync(python, args, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  const drawn = JSON.parse(run.stdout.trim().split('\n').at(-1))
  for (const [name, { notes }] of Object.entries(drawn)) {
    if (notes) console.error(`${name} (matplotlib): ${notes}`)
  }
  return drawn
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function page(parts) {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Figures: brianc and matplotlib</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 2em }
.pair { display: flex; gap: 1em; flex-wrap: wrap }
img { border: 1px solid #ccc; max-width: 48% }
pre { background: #f4f4f4; padding: .5em; overflow: auto }
</style>
<h1>Figures: brianc on the left, matplotlib on the right</h1>
${parts.join('\n')}
</html>
`
}
