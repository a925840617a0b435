/** The names that emitted code may call. */
export { Tuple, type Value } from './values/value.js'
export { joinText } from './values/format.js'
export {
  add,
  bitAnd,
  bitOr,
  bitXor,
  contains,
  divide,
  equal,
  floorDivide,
  greater,
  greaterEqual,
  invert,
  isSame,
  less,
  lessEqual,
  modulo,
  multiply,
  negative,
  notEqual,
  positive,
  power,
  subtract,
  truth,
} from './values/operators.js'
export {
  addInPlace,
  bitAndInPlace,
  bitOrInPlace,
  bitXorInPlace,
  divideInPlace,
  floorDivideInPlace,
  moduloInPlace,
  multiplyInPlace,
  powerInPlace,
  subtractInPlace,
} from './values/in-place.js'
export { dictItems, dictKeys, dictValues, mergeDicts, pyDict } from './values/dict.js'
export {
  orDefault,
  pyAccumulate,
  pyAll,
  pyAny,
  pyBin,
  pyChr,
  pyDivmod,
  pyFilter,
  pyHex,
  pyIntBase,
  pyMaxBy,
  pyMinBy,
  pyOct,
  pyOrd,
  pyPow,
  pySortedBy,
  sortInPlace,
  unpackStar,
} from './values/builtins.js'
export {
  mathAcos,
  mathAcosh,
  mathAsin,
  mathAsinh,
  mathAtan,
  mathAtan2,
  mathAtanh,
  mathCeil,
  mathComb,
  mathCopysign,
  mathCos,
  mathCosh,
  mathDegrees,
  mathExp,
  mathExpm1,
  mathFabs,
  mathFactorial,
  mathFloor,
  mathFmod,
  mathFsum,
  mathGcd,
  mathHypot,
  mathIsclose,
  mathIsfinite,
  mathIsinf,
  mathIsnan,
  mathIsqrt,
  mathLog,
  mathLog10,
  mathLog1p,
  mathLog2,
  mathPerm,
  mathPow,
  mathProd,
  mathRadians,
  mathSin,
  mathSinh,
  mathSqrt,
  mathTan,
  mathTanh,
  mathTrunc,
} from './values/math-module.js'
export {
  pyChain,
  pyCombinations,
  pyCombinationsWithReplacement,
  pyCopy,
  pyDeepcopy,
  pyIslice,
  pyPermutations,
  pyProduct,
  pyRepeat,
  pyZipLongest,
} from './values/itertools.js'
export {
  pathBasename,
  pathDirname,
  pathJoin,
  pathSplit,
  pathSplitext,
} from './values/paths.js'
export { embeddedArray } from './values/data-file.js'
export { caught, isException, newException, raise } from './values/exceptions.js'
export { pyIsinstance, pyType } from './values/types.js'
export { pyIter, pyNext } from './values/iterator.js'
export { pySet, setOperate } from './values/set.js'
export {
  anyAttribute,
  callMethod,
  delItem,
  getAttribute,
  getItem,
  iterate,
  pyEllipsis,
  setAttribute,
  setItem,
  slice,
  unpack,
} from './values/items.js'
export {
  npInBestUnit,
  npInUnit,
  unitFail,
  unitGetDimensions,
  unitHaveSame,
  unitIsDimensionless,
  unitIsScalar,
  unitQuantity,
} from './values/unit-functions.js'
export { pyFormat } from './values/text-format.js'
export { formatValue } from './values/percent-format.js'
export {
  pyAbs,
  pyBool,
  pyEnumerate,
  pyFloat,
  pyInt,
  pyLen,
  pyList,
  pyMax,
  pyMin,
  pyRange,
  pyRepr,
  pyReversed,
  pyRound,
  pySorted,
  pyStr,
  pySum,
  pyTuple,
  pyZip,
} from './values/python.js'
export * from './values/numpy.js'
export { acos as arccos, asin as arcsin, atan as arctan } from './math/arc.js'
export { exp, expm1, exprel } from './math/exp.js'
export { cosh, sinh, tanh } from './math/hyperbolic.js'
export {
  errorRowsTable,
  negativeLogsTable,
  powersOfTwoTable,
  sinesTable,
  twoOverPiTable,
} from './math/tables.js'
export { latestBefore } from './math/latest-before.js'
export { log, log10, log1p } from './math/log.js'
export { agree, expMean, expmEntry } from './math/matrix-exponential.js'
export { floorDivide as floorDivideNumbers, floorModulo } from './math/modulo.js'
export { pow } from './math/pow.js'
export { glibcLog } from './random/glibc-log.js'
export { fusedAfter } from './wasm/fused.js'
export { nativeKernels } from './wasm/native-kernels.js'
export { threadedKernels } from './wasm/threaded-kernels.js'
export { cos, sin, tan } from './math/trigonometric.js'
export {
  randomBinomial,
  randomGeometric,
  randomNegativeBinomial,
  randomPoisson,
} from './random/counts.js'
export {
  randomBeta,
  randomChisquare,
  randomGamma,
  randomStandardGamma,
  randomStandardT,
} from './random/gamma.js'
export {
  randomGumbel,
  randomLaplace,
  randomLogistic,
  randomLognormal,
} from './random/location-scale.js'
export {
  randomPareto,
  randomPower,
  randomRayleigh,
  randomStandardCauchy,
  randomStandardExponential,
  randomTriangular,
  randomWeibull,
} from './random/transforms.js'
export { randomVonmises } from './random/von-mises.js'
export { randomHypergeometric, randomLogseries, randomZipf } from './random/rare-counts.js'
export {
  randomF,
  randomNoncentralChisquare,
  randomNoncentralF,
  randomWald,
} from './random/ratios.js'
export { randomDirichlet, randomMultinomial } from './random/multivariate.js'
export { randomMultivariateNormal } from './random/multivariate-normal.js'
export { philoxRandom } from './random/philox-random.js'
export { ownStream, randomRandomState } from './random/own-stream.js'
export { randomChoice } from './random/choice.js'
export {
  pythonRandomExpovariate,
  pythonRandomGauss,
  pythonRandomGetrandbits,
  pythonRandomLognormvariate,
  pythonRandomNormalvariate,
  pythonRandomRandint,
  pythonRandomRandom,
  pythonRandomRandrange,
  pythonRandomSeed,
  pythonRandomTriangular,
  pythonRandomUniform,
} from './random/python-random.js'
export {
  pythonRandomChoice,
  pythonRandomChoices,
  pythonRandomSample,
  pythonRandomShuffle,
} from './random/python-select.js'
export {
  pythonRandomBetavariate,
  pythonRandomGammavariate,
  pythonRandomParetovariate,
  pythonRandomVonmisesvariate,
  pythonRandomWeibullvariate,
} from './random/python-variates.js'
export {
  randomExponential,
  randomNormal,
  randomRand,
  randomRandn,
  randomSeed,
  randomUniform,
} from './random/numpy-random.js'
export { randomRandint, randomRandomIntegers } from './random/integers.js'
export { randomPermutation, randomShuffle } from './random/permute.js'
export { callMonitorMethod } from './monitors/methods.js'
export {
  createPopulationRateMonitor,
  populationRateMonitorClass,
} from './monitors/rate-monitor.js'
export { eventVariables } from './monitors/event-variables.js'
export {
  createEventMonitor,
  createSpikeMonitor,
  eventMonitorClass,
  spikeMonitorClass,
} from './monitors/spike-monitor.js'
export { createStateMonitor, stateMonitorClass } from './monitors/state-monitor.js'
export { readComputed } from './network/computed-variables.js'
export { ownNames } from './network/own-names.js'
export { createNeuronGroup } from './network/create-neuron-group.js'
export { neuronGroupClass } from './network/neuron-group.js'
export { createBinomialFunction } from './network/binomial-function.js'
export { createPoissonInput } from './network/poisson-input.js'
export { givenClock, givenOrder, givenSlot } from './network/common-values.js'
export { createPoissonGroup } from './network/poisson-group.js'
export { createSpikeGenerator, spikeGeneratorClass } from './network/spike-generator.js'
export { createSubgroup, subgroupIndex } from './network/subgroup.js'
export { createSynapses, synapsesClass } from './network/synapses.js'
export { synapsesAt } from './network/synapse-indices.js'
export { connectPairs } from './network/connect-pairs.js'
export { connectSynapses } from './network/connect.js'
export { setEnd } from './network/set-end.js'
export { createLinkedVariable, linkState } from './network/links.js'
export { profiling } from './network/profile.js'
export { reportEvery } from './network/reports.js'
export { runNetwork, runUnwatched } from './network/run-network.js'
export * from './network/network-calls.js'
export { readCallables } from './network/callables.js'
export { constantsOf } from './network/constants.js'
export { drawNormal, drawPoisson, drawRows, drawWhere } from './network/drawing.js'
export { createTimedArray } from './network/timed-array.js'
export { createClock } from './network/create-clock.js'
export { runBlock, setEventSchedule } from './network/group-runners.js'
export {
  assignState,
  computedState,
  selectState,
  setWhere,
  withoutUnits,
} from './network/state-code.js'
export { getStates, setStates } from './network/group-states.js'
export { getSynapsesStates, setSynapsesStates } from './network/synapses-states.js'
export {
  bound,
  breathe,
  callCallable,
  defaultClock,
  pyPrint,
  pyPrintWith,
  pyTime,
  startScope,
  unit,
} from './network/script.js'
export type { Simulation } from './network/simulation.js'
export type { Step } from './network/step.js'
export { defineProgram, describeModel, simulateProgram } from './results/program.js'
export type { Result, SimulateOptions } from './results/result.js'
export * from './plot/index.js'
export { runAsCommand } from './command/run-as-command.js'
/** What the worker of a page calls. */
export { servePage } from './page/worker.js'
