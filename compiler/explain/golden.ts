/** Golden files that cannot be used, and tolerances that are none. */
import type { Explanation } from './explanation.js'

export const golden = {
  unreadable: {
    title: 'A golden file has to be there to be compared with.',
    text: `
      'brianc golden check' runs a model and compares with what 'brianc golden record' has kept: for
      model.eqs that is model.golden.json in the same folder. Record it, and commit it with the
      script.`,
    fails: 'brianc golden check model.eqs',
    mended: 'brianc golden record model.eqs\nbrianc golden check model.eqs',
    example: 'sketch',
    read: ['golden', 'Recording'],
  },
  truncated: {
    title: 'A golden file has to be whole.',
    text: `
      The text ends in the middle of the data: the file was cut off when it was copied, or the disk
      was full. brianc itself writes golden files whole or not at all. Take the file back from
      version control, or record it again if the results of now are right.`,
    fails: 'brianc golden check model.eqs',
    mended: 'git checkout model.golden.json\nbrianc golden check model.eqs',
    example: 'sketch',
    read: ['golden', 'The file'],
  },
  json: {
    title: 'A golden file is JSON.',
    text: `
      The file was edited by hand so that it is no JSON any more, or it is another file of that name.
      Take it back from version control, or record it again if the results of now are right.`,
    fails: 'brianc golden check model.eqs',
    mended: 'git checkout model.golden.json\nbrianc golden check model.eqs',
    example: 'sketch',
    read: ['golden', 'The file'],
  },
  conflict: {
    title: 'A golden file has no marks of a merge conflict.',
    text: `
      Two branches have changed the results, and git could not join them: neither side is what the
      merged script gives. Merge the script first, then record the file again and look at
      what changed.`,
    fails: 'brianc golden check model.eqs',
    mended: 'brianc golden record model.eqs\ngit add model.golden.json',
    example: 'sketch',
    read: ['golden', 'The file'],
  },
  format: {
    title: 'A golden file is what brianc golden record has written.',
    text: `
      The file is JSON, but without the line that says that it is a golden file. Results of
      'brianc run --out' look alike, but do not say which seed and which parameters they are of.`,
    fails: 'brianc run model.eqs --out model.golden.json',
    mended: 'brianc golden record model.eqs',
    example: 'sketch',
    read: ['golden', 'Recording'],
  },
  version: {
    title: 'A golden file may not be newer than brianc.',
    text: `
      A later version of brianc has written the file, in a form that this version does not know.
      Install that version, or record the file again with this one if everybody uses this one.`,
    fails: 'npm install brianc@1\nbrianc golden check model.eqs',
    mended: 'npm install brianc@2\nbrianc golden check model.eqs',
    example: 'sketch',
    read: ['golden', 'The file'],
  },
  damaged: {
    title: 'The results in a golden file are not edited by hand.',
    text: `
      The file holds a digest of its results, which is not theirs: something was changed after the
      recording, or parts are missing. Seed and tolerances may be edited. For results that are meant
      to be others, change the script and record the file again.`,
    fails: 'sed -i s/0.0031/0.0033/ model.golden.json\nbrianc golden check model.eqs',
    mended: 'git checkout model.golden.json\nbrianc golden check model.eqs',
    example: 'sketch',
    read: ['golden', 'The file'],
  },
  tolerance: {
    title: 'A tolerance is a variable and how far apart it may be.',
    text: `
      The name is a variable (v), an object (G), a variable of an object (G.v), stdout or *. Behind
      '=' stands a number in SI units, a quantity (0.1*mV), a part of the recorded value (1e-6rel),
      both with a + between them, or the word any. Without a tolerance every bit counts.`,
    fails: 'brianc golden check model.eqs --tolerance v=3x',
    mended: 'brianc golden check model.eqs --tolerance v=0.1*mV --tolerance w=1e-6rel',
    example: 'sketch',
    read: ['golden', 'Tolerances'],
  },
} as const satisfies Record<string, Explanation>
