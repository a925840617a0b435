/** Code strings over more synapses than are computed at once: draws are those of numpy 1.24, seed 1. */
import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import { moduleOf } from '../../support/module-of.js'

/** At the ends of what is computed at once, of 90,000 synapses. */
const places = [0, 65535, 65536, 89999]

async function values(code: string) {
  const { files, rendered } = await compile(`from brian2 import *
seed(1)
G = NeuronGroup(300, '')
S = Synapses(G, G, 'w : 1')
S.connect()
${code}
`)
  if (!files) throw new Error(rendered)
  const { simulate } = await moduleOf(files.typescript)
  const { synapses } = await simulate({})
  const w = synapses.S.w as Float64Array
  expect(w.length).toBe(90_000)
  return { w: places.map((place) => w[place]), parts: files.typescript.includes('inParts') }
}

test('one draw for each synapse: a part of them after the other', async () => {
  const { w, parts } = await values("S.w = 'rand()'")
  expect(w).toEqual([
    0.417022004702574, 0.11582657208849267, 0.8176998487025308, 0.6511093297858895,
  ])
  expect(parts).toBe(true)
  const normal = await values("S.w = 'randn()'")
  expect(normal.w).toEqual([
    1.6243453636632417, 1.202939790647436, 0.9777025124617595, -0.1645222228289961,
  ])
})

test('of two draws each is made for all synapses before the other', async () => {
  const { w, parts } = await values("S.w = 'rand() - randn()'")
  expect(w).toEqual([
    -0.9959267446497028, -0.24899564543702452, 0.18636932166815423, -0.28990910272513626,
  ])
  expect(parts).toBe(false)
})

test('numbers of synapses and neurons, and what was there before', async () => {
  const { w } = await values("S.w = 'i + j'\nS.w = '1000*w + i'")
  expect(w).toEqual(
    places.map((s) => 1000 * (Math.floor(s / 300) + (s % 300)) + Math.floor(s / 300)),
  )
})
