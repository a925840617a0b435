/** The promises of the doors, checked on every script that the project has. ARCHITECTURE.md, section 2. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/compile.js'
import { verifyChecked } from '../compiler/ir/verify/checked.js'
import { verifyPlan } from '../compiler/ir/verify/plan.js'
import { verifyUpdates } from '../compiler/ir/verify/update.js'
import { root } from './support/brianc.js'

const scripts = ['examples', 'test/scripts', 'test/samples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.eqs'))
    .map((file) => join(folder, file)),
)

describe('every form keeps its promises', () => {
  test.each(scripts)('%s', async (path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const compilation = await compile({ path, text }, { version: '0.0.0', until: 'plan' })
    const { simulation, updates, plan } = compilation
    if (!simulation || !updates || !plan) expect.fail(JSON.stringify(compilation.diagnostics))
    verifyChecked(simulation)
    verifyUpdates(updates, simulation.model)
    verifyPlan(plan)
  })
})
