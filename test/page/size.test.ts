/** The pages of the seeds stay small: contract, section 1. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { brianc } from '../support/brianc.js'

const folder = mkdtempSync(join(tmpdir(), 'brianc-size-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['input-correlated', 'input-latency'])('the page of %s is small', async (name) => {
  const path = join(folder, `${name}.html`)
  const { code, stderr } = await brianc([`examples/${name}.eqs`, '-o', path])
  expect(code, stderr).toBe(0)
  const page = readFileSync(path)
  expect(page.length).toBeLessThan(150_000)
  expect(gzipSync(page, { level: 9 }).length).toBeLessThan(60_000)
})
