/** Builds what bin.brianc points at before any test runs, so that no test sees an old one. */
import { execFileSync } from 'node:child_process'
import { warnWithoutChromium } from './support/chromium.js'

export function setup(): void {
  const root = new URL('..', import.meta.url).pathname
  execFileSync(process.execPath, ['build.mjs', '--no-types'], { cwd: root, stdio: 'inherit' })
  warnWithoutChromium()
}
