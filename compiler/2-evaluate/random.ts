/** numpy.random, the legacy functions: each draws from the simulation's one stream. */
import { dimensionless } from '../../runtime/values/dimension.js'
import type { RuntimeName, Type } from '../ir/protocol.js'
import type { FunctionRow, Row } from './rows.js'
import { anyType, noneType, numberType } from './value.js'

/** A float without a size, an array with one. */
const drawn =
  (type: 'float' | 'integer', size: number) =>
  (types: readonly Type[]): Type => {
    const given = types.slice(size).some((t) => t.kind !== 'none')
    const spread = types.slice(0, size).some((t) => t.kind !== 'number' || t.shape !== 'scalar')
    const shape = given ? 'array' : spread ? 'unknown' : 'scalar'
    return numberType(type, dimensionless, shape)
  }

/** A row of numbers for each draw. */
const vectors = (type: 'float' | 'integer') => (): Type => numberType(type, dimensionless, 'array')

/** bool is known only where its name is given. */
const randomIntegers = (types: readonly Type[]): Type =>
  types.length > 3 && types[3].kind !== 'none' ? anyType : drawn('integer', 2)(types)

const row = (
  name: string,
  callee: RuntimeName,
  parameters: readonly string[],
  result: (types: readonly Type[]) => Type,
): FunctionRow => ({ kind: 'function', name, callee, parameters, simulation: true, result })

const refused = (name: string, instead: string): Row => ({
  kind: 'unsupported',
  name,
  module: 'of numpy.random',
  instead,
})

/** Of `numpy.random.RandomState(seed)`; no class of a script has this name. */
export const randomStateClass = 'numpy.random.RandomState'

const otherGenerators =
  'call np.random.seed(...) and draw with np.random.normal(...) and its like, or make a ' +
  'np.random.RandomState(seed)'
const noState = 'seed the stream again with np.random.seed(...) to repeat its numbers'

export const randomRows: readonly Row[] = [
  {
    kind: 'function',
    name: 'RandomState',
    callee: 'randomRandomState',
    parameters: ['seed?'],
    result: () => ({ kind: 'object', classes: [randomStateClass] }),
  },
  ...['default_rng', 'Generator', 'PCG64', 'PCG64DXSM', 'Philox', 'SFC64', 'MT19937'].map((name) =>
    refused(name, otherGenerators),
  ),
  ...['get_state', 'set_state'].map((name) => refused(name, noState)),
  refused('bytes', 'draw integers with np.random.randint(0, 256, n)'),
  row('rand', 'randomRand', ['*dimensions'], drawn('float', 0)),
  row('randn', 'randomRandn', ['*dimensions'], drawn('float', 0)),
  row('random', 'randomRand', ['size?'], drawn('float', 0)),
  row('random_sample', 'randomRand', ['size?'], drawn('float', 0)),
  row('exponential', 'randomExponential', ['scale?', 'size?'], drawn('float', 1)),
  row('uniform', 'randomUniform', ['low?', 'high?', 'size?'], drawn('float', 2)),
  row('normal', 'randomNormal', ['loc?', 'scale?', 'size?'], drawn('float', 2)),
  row('poisson', 'randomPoisson', ['lam?', 'size?'], drawn('integer', 1)),
  row('binomial', 'randomBinomial', ['n', 'p', 'size?'], drawn('integer', 2)),
  row('geometric', 'randomGeometric', ['p', 'size?'], drawn('integer', 1)),
  row('negative_binomial', 'randomNegativeBinomial', ['n', 'p', 'size?'], drawn('integer', 2)),
  row('gamma', 'randomGamma', ['shape', 'scale?', 'size?'], drawn('float', 2)),
  row('standard_gamma', 'randomStandardGamma', ['shape', 'size?'], drawn('float', 1)),
  row('beta', 'randomBeta', ['a', 'b', 'size?'], drawn('float', 2)),
  row('chisquare', 'randomChisquare', ['df', 'size?'], drawn('float', 1)),
  row('standard_t', 'randomStandardT', ['df', 'size?'], drawn('float', 1)),
  row('laplace', 'randomLaplace', ['loc?', 'scale?', 'size?'], drawn('float', 2)),
  row('logistic', 'randomLogistic', ['loc?', 'scale?', 'size?'], drawn('float', 2)),
  row('gumbel', 'randomGumbel', ['loc?', 'scale?', 'size?'], drawn('float', 2)),
  row('lognormal', 'randomLognormal', ['mean?', 'sigma?', 'size?'], drawn('float', 2)),
  row('standard_exponential', 'randomStandardExponential', ['size?'], drawn('float', 0)),
  row('standard_cauchy', 'randomStandardCauchy', ['size?'], drawn('float', 0)),
  row('pareto', 'randomPareto', ['a', 'size?'], drawn('float', 1)),
  row('weibull', 'randomWeibull', ['a', 'size?'], drawn('float', 1)),
  row('power', 'randomPower', ['a', 'size?'], drawn('float', 1)),
  row('rayleigh', 'randomRayleigh', ['scale?', 'size?'], drawn('float', 1)),
  row('triangular', 'randomTriangular', ['left', 'mode', 'right', 'size?'], drawn('float', 3)),
  row('vonmises', 'randomVonmises', ['mu', 'kappa', 'size?'], drawn('float', 2)),
  row('ranf', 'randomRand', ['size?'], drawn('float', 0)),
  row('sample', 'randomRand', ['size?'], drawn('float', 0)),
  row('standard_normal', 'randomRandn', ['size?'], drawn('float', 0)),
  row('f', 'randomF', ['dfnum', 'dfden', 'size?'], drawn('float', 2)),
  row(
    'noncentral_chisquare',
    'randomNoncentralChisquare',
    ['df', 'nonc', 'size?'],
    drawn('float', 2),
  ),
  row('noncentral_f', 'randomNoncentralF', ['dfnum', 'dfden', 'nonc', 'size?'], drawn('float', 3)),
  row('wald', 'randomWald', ['mean', 'scale', 'size?'], drawn('float', 2)),
  row(
    'hypergeometric',
    'randomHypergeometric',
    ['ngood', 'nbad', 'nsample', 'size?'],
    drawn('integer', 3),
  ),
  row('logseries', 'randomLogseries', ['p', 'size?'], drawn('integer', 1)),
  row('zipf', 'randomZipf', ['a', 'size?'], drawn('integer', 1)),
  row('multinomial', 'randomMultinomial', ['n', 'pvals', 'size?'], vectors('integer')),
  row('dirichlet', 'randomDirichlet', ['alpha', 'size?'], vectors('float')),
  row(
    'multivariate_normal',
    'randomMultivariateNormal',
    ['mean', 'cov', 'size?'],
    vectors('float'),
  ),
  row('random_integers', 'randomRandomIntegers', ['low', 'high?', 'size?'], drawn('integer', 2)),
  row('randint', 'randomRandint', ['low', 'high?', 'size?', 'dtype?'], randomIntegers),
  row('permutation', 'randomPermutation', ['x'], () => anyType),
  row('choice', 'randomChoice', ['a', 'size?', 'replace?', 'p?'], () => anyType),
  { ...row('shuffle', 'randomShuffle', ['x'], () => noneType), changes: 'argument' },
  row('seed', 'randomSeed', ['seed?'], () => noneType),
]
