import { describe, expect, test } from 'vitest'
import { parseScript } from '../../../../compiler/1-parse/index.js'
import { headingOf } from '../../../../compiler/6-emit/page/heading.js'
import { Reporter } from '../../../../compiler/diagnostics/diagnostic.js'

const heading = (text: string, path = 'some-model.eqs') =>
  headingOf(parseScript({ path, text }, new Reporter()))

const title = (text: string, path?: string) => heading(text, path).title

describe('the file in words', () => {
  test.each([
    ['input-latency.eqs', 'Input latency'],
    ['/a/b/cuba_net.py', 'Cuba net'],
    ['C:\\models\\STDP.ipynb', 'STDP'],
    ['-', 'Model'],
    ['<stdin>', 'Model'],
    ['Übung 1.eqs', 'Übung 1'],
  ])('%s', (path, words) => {
    expect(heading('x = 1', path)).toEqual({ title: words, description: [] })
  })

  test('where no comment says what the script is', () => {
    const bare = { title: 'Some model', description: [] }
    expect(heading('from brian2 import *\n# Parameters\nN = 3')).toEqual(bare)
    expect(heading('#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nx = 1')).toEqual(bare)
    expect(heading('!pip install brian2\n%matplotlib inline\nx = 1')).toEqual(bare)
    expect(heading('# %% cell 1\nx = 1')).toEqual(bare)
    expect(heading('# ------\nx = 1')).toEqual(bare)
    expect(heading('"""   """\nx = 1')).toEqual(bare)
    expect(heading('')).toEqual(bare)
  })
})

describe('a docstring', () => {
  test('has its title in its first line', () => {
    const text =
      '"""\nPhase locking in a model\n\nFig. 2A from:\nBrette R (2004).\n\n- one\n- two\n"""'
    expect(heading(text)).toEqual({
      title: 'Phase locking in a model',
      description: ['Fig. 2A from: Brette R (2004).', '- one', '- two'],
    })
  })

  test('is more than the way to a source', () => {
    const source = 'Brette (2004). The title of a paper.'
    for (const way of ['Fig. 1 from:', 'Figure 3 of']) {
      const description = [way, source]
      expect(heading(`"""\n${way}\n\n${source}"""`)).toEqual({ title: 'Some model', description })
    }
    expect(title('"""Bursts in a model. Fig. 6 of:\n\nSource"""')).toBe('Bursts in a model')
  })

  test('may underline it', () => {
    const text = "'''Ring: a network\n===============\nThe text\nof it.\n'''\n# not this\nx = 1"
    expect(heading(text)).toEqual({ title: 'Ring: a network', description: ['The text of it.'] })
  })

  test('may be one sentence, markup or not', () => {
    expect(title('"""A model."""')).toBe('A model')
    expect(title('"""A model..."""')).toBe('A model...')
    expect(title('"""<script>alert(1)</script>"""')).toBe('<script>alert(1)</script>')
  })

  test('comes before comments, and is no other string', () => {
    expect(title('# comment\n"""The docstring"""')).toBe('The docstring')
    expect(title('# comment\nx = 1\n"""No docstring"""')).toBe('comment')
    expect(title('# comment\nb"""No docstring"""')).toBe('comment')
  })
})

describe('the first comment', () => {
  test('up to a colon', () => {
    expect(heading('# Two clocks: a membrane, and\n# a controller.\nx = 1')).toEqual({
      title: 'Two clocks',
      description: ['A membrane, and a controller.'],
    })
    expect(title("# A network (Vogels: 2005; it's well known): two\n# lines")).toBe(
      "A network (Vogels: 2005; it's well known)",
    )
    expect(title('# Example: a ring. It turns.')).toBe('A ring')
    expect(heading('# Streams: numpy.random of it').description).toEqual(['numpy.random of it'])
    expect(heading('# State: v and w').description).toEqual(['v and w'])
    expect(title('# At 12:30 it rings.\n# And then.')).toBe('At 12:30 it rings')
  })

  test('or its first sentence', () => {
    expect(heading('# A wave (Brette et al. 2007) goes. Then it comes: so.\n# End.')).toEqual({
      title: 'A wave (Brette et al. 2007) goes',
      description: ['Then it comes: so. End.'],
    })
    expect(title('# See Fig. 3 of the paper by R. Brette. More\n# follows.')).toBe(
      'See Fig. 3 of the paper by R. Brette',
    )
    expect(title('# Neurons of type a. More\n# follows.')).toBe('Neurons of type a')
  })

  test('or a part of it, the whole below', () => {
    const first = 'The rate of a leaky integrate-and-fire neuron against its current'
    const rest = 'with three refractory periods, beside the formula.'
    expect(heading(`# ${first},\n# ${rest}`)).toEqual({
      title: first,
      description: [`${first}, ${rest}`],
    })
    const long = `${'word '.repeat(30)}end.`
    expect(heading(`# ${long}`)).toEqual({ title: 'Some model', description: [long] })
  })

  test('is the block, with its paragraphs, and no block below', () => {
    expect(heading('## A title ##\n#\n# Text\n# goes on.\n\n# Imports\nimport os')).toEqual({
      title: 'A title',
      description: ['Text goes on.'],
    })
  })

  test('no licence, no line for programs', () => {
    const licence = '# Copyright (c) 2020 Somebody\n# All rights reserved.\n\n'
    const text = `#!/usr/bin/python\n# coding: utf-8\n${licence}# A model\nx = 1`
    expect(title(text)).toBe('A model')
    expect(title('#!/usr/bin/python\n# A model\nx = 1')).toBe('A model')
    expect(title('!pip install brian2\n# A model\nx = 1')).toBe('A model')
    expect(title('# SPDX-License-Identifier: MIT\nx = 1')).toBe('Some model')
  })
})
