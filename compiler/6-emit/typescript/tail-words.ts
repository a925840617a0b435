/**
 * What statements behind a run may call so that they can be tried while it is under way: calls that
 * change nothing but what they make. A name that stands in no list here is not tried.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** They read, compute, print and draw numbers. */
export const harmless = /* @__PURE__ */ words(`
  Tuple add subtract multiply divide floorDivide modulo power negative positive invert bitAnd bitOr
  bitXor equal notEqual less lessEqual greater greaterEqual contains isSame truth bound slice
  getItem getAttribute anyAttribute plotAttribute objectAttribute iterate unpack unpackStar orDefault
  dictItems dictKeys dictValues mergeDicts formatValue joinText embeddedArray
  caught isException newException raise setOperate subgroupIndex synapsesAt withoutUnits getStates
  callCallable createSubgroup defaultClock
  npInBestUnit npInUnit unitFail unitGetDimensions unitHaveSame unitIsDimensionless unitIsScalar
  unitQuantity pathBasename pathDirname pathJoin pathSplit pathSplitext
  pyAbs pyAccumulate pyAll pyAny pyBin pyBool pyChain pyChr pyCombinations
  pyCombinationsWithReplacement pyCopy pyDeepcopy pyDict pyDivmod pyEllipsis pyEnumerate pyFilter
  pyFloat pyFormat pyHex pyInt pyIntBase pyIsinstance pyIslice pyLen pyList pyMax pyMaxBy pyMin
  pyMinBy pyOct pyOrd pyPermutations pyPow pyPrint pyPrintWith pyProduct pyRange pyRepeat pyRepr
  pyReversed pyRound pySet pySorted pySortedBy pyStr pySum pyTime pyTuple pyType pyZip pyZipLongest
  mathAcos mathAcosh mathAsin mathAsinh mathAtan mathAtan2 mathAtanh mathCeil mathComb mathCopysign
  mathCos mathCosh mathDegrees mathExp mathExpm1 mathFabs mathFactorial mathFloor mathFmod mathFsum
  mathGcd mathHypot mathIsclose mathIsfinite mathIsinf mathIsnan mathIsqrt mathLog mathLog10
  mathLog1p mathLog2 mathPerm mathPow mathProd mathRadians mathSin mathSinh mathSqrt mathTan mathTanh
  mathTrunc
  npAbs npAdd npAll npAllclose npAny npAppend npArange npArccos npArccosh npArcsin npArcsinh npArctan
  npArctan2 npArctanh npArgmax npArgmin npArgsort npArgwhere npArray npArrayEqual npArraySplit
  npAsanyarray npAsarray npAstype npAtleast1d npAtleast2d npAverage npBincount npBool npCbrt npCeil
  npClip npColumnStack npColumnsOf npConcatenate npConvolve npCopy npCopysign npCorrcoef npCorrelate
  npCos npCosh npCountNonzero npCov npCross npCumprod npCumsum npDeg2rad npDelete npDet npDiag
  npDiagonal npDiff npDigitize npDivide npDivmod npDot npDstack npEdiff1d npEqual npExp npExp2
  npExpandDims npExpm1 npExprel npEye npFabs npFix npFlatnonzero npFlatten npFlip npFliplr npFlipud
  npFloat64 npFloor npFloorDivide npFmax npFmin npFmod npFull npFullLike npGcd npGeomspace npGradient
  npGreater npGreaterEqual npGridOf npHeaviside npHistogram npHistogram2d npHsplit npHstack npHypot
  npIdentity npImag npIn1d npIndices npInner npInsert npInt32 npInt64 npInterp npIntersect1d npInv
  npIsclose npIsfinite npIsin npIsinf npIsnan npIsscalar npKron npLess npLessEqual npLinspace npLog
  npLog10 npLog1p npLog2 npLogaddexp npLogicalAnd npLogicalNot npLogicalOr npLogicalXor npLogspace
  npMatmul npMax npMaximum npMean npMedian npMeshgrid npMin npMinimum npMod npMoveaxis npMultiply
  npNanToNum npNanargmax npNanargmin npNancumsum npNanmax npNanmean npNanmedian npNanmin npNanprod
  npNanstd npNansum npNanvar npNdim npNegative npNonzero npNorm npNotEqual npOnes npOnesLike npOuter
  npPercentile npPlainArange npPlainDot npPlainLinspace npPlainOnesLike npPlainWhere npPlainZerosLike
  npPolyfit npPolyval npPositive npPower npProd npPtp npQuantile npRad2deg npRavel npReal npReciprocal
  npRepeat npReshape npRint npRoll npRot90 npRound npRowOf npSearchsorted npSetdiff1d npSetxor1d
  npShape npSign npSignbit npSin npSinc npSinh npSize npSolve npSort npSplit npSqrt npSquare npSqueeze
  npStack npStd npSubtract npSum npSwapaxes npTake npTan npTanh npTile npTrace npTranspose npTrapz
  npTril npTriu npTrunc npUnion1d npUnique npVar npVsplit npVstack npWhere npZeros npZerosLike
  randomBeta randomBinomial randomChisquare randomChoice randomDirichlet randomExponential randomF
  randomGamma randomGeometric randomGumbel randomHypergeometric randomLaplace randomLogistic
  randomLognormal randomLogseries randomMultinomial randomMultivariateNormal randomNegativeBinomial
  randomNoncentralChisquare randomNoncentralF randomNormal randomPareto randomPermutation randomPoisson
  randomPower randomRand randomRandint randomRandn randomRandomIntegers randomRayleigh
  randomStandardCauchy randomStandardExponential randomStandardGamma randomStandardT randomTriangular
  randomUniform randomVonmises randomWald randomWeibull randomZipf
`)

/** They draw: all that they change is the plot state, which a preview has of its own. */
export const drawing = /* @__PURE__ */ words(`
  plainFigure plainFill plainMarkers plainSubplot plainTightLayout plainXlabel plainXlim plainYlabel
  plainYlim scatterMapped pyplotAnnotate pyplotArrow pyplotAutoscale pyplotAxes pyplotAxhline
  pyplotAxhspan pyplotAxis pyplotAxline pyplotAxvline pyplotAxvspan pyplotBar pyplotBarh pyplotBoxplot
  pyplotBrokenBarh pyplotClim pyplotColorbar pyplotContour pyplotContourf pyplotErrorbar
  pyplotEventplot pyplotFiglegend pyplotFigtext pyplotFigure pyplotFill pyplotFillBetween
  pyplotFillBetweenx pyplotGca pyplotGcf pyplotGrid pyplotHist pyplotHist2d pyplotHlines pyplotImshow
  pyplotLegend pyplotLocatorParams pyplotLoglog pyplotMargins pyplotMatshow pyplotMinorticksOff
  pyplotMinorticksOn pyplotPcolor pyplotPcolormesh pyplotPie pyplotPlot pyplotScatter pyplotSemilogx
  pyplotSemilogy pyplotSpy pyplotStackplot pyplotStem pyplotStep pyplotSubplot pyplotSubplot2grid
  pyplotSubplots pyplotSubplotsAdjust pyplotSuptitle pyplotText pyplotTickParams pyplotTicklabelFormat
  pyplotTightLayout pyplotTitle pyplotTwinx pyplotTwiny pyplotVlines pyplotXlabel pyplotXlim
  pyplotXscale pyplotXticks pyplotYlabel pyplotYlim pyplotYscale pyplotYticks
`)

/** They belong to plots, and make no figure. */
export const plotting = /* @__PURE__ */ words(`
  ObjectArray callMap colorMap colorNorm pyplotCla pyplotClf pyplotClose pyplotCycler pyplotDelaxes
  pyplotFignumExists pyplotGetCmap pyplotGetFignums pyplotGridSpec pyplotInert pyplotLine2D
  pyplotNothing pyplotPatch pyplotRc pyplotRcParams pyplotRcdefaults pyplotSavefig pyplotSca
  pyplotSetCmap pyplotShow pyplotStyleUse pyplotTicker
`)

/** They change their first argument, which has to be the script's own and new. */
export const changing = /* @__PURE__ */ words(`
  addInPlace subtractInPlace multiplyInPlace divideInPlace floorDivideInPlace moduloInPlace
  powerInPlace bitAndInPlace bitOrInPlace bitXorInPlace setItem delItem sortInPlace npFillDiagonal
  randomShuffle
`)

/** They call a method of their first argument; its name is the second. */
export const callers = /* @__PURE__ */ words(`
  callMethod callMonitorMethod callObjectMethod callPlotMethod callImageMethod
`)

/** Methods of any value that change nothing. */
export const readingMethods = /* @__PURE__ */ words(`
  spike_trains event_trains values all_values smooth_rate get_states
  keys items get copy index count tolist item sum mean var std min max ptp prod any all argmin argmax
  cumsum cumprod round clip dot repeat argsort nonzero searchsorted transpose swapaxes squeeze diagonal
  trace flatten ravel astype reshape view conj take has_same_dimensions get_best_unit in_best_unit
  in_unit upper lower casefold swapcase capitalize title strip lstrip rstrip removeprefix removesuffix
  split rsplit splitlines partition rpartition join replace startswith endswith find rfind rindex
  zfill ljust rjust center expandtabs isdigit isdecimal isnumeric isalpha isalnum isspace isupper
  islower istitle isidentifier format union intersection difference symmetric_difference issubset
  issuperset isdisjoint
`)

/** Methods that change lists, dicts, sets and arrays. */
export const changingMethods = /* @__PURE__ */ words(`
  append extend insert pop remove clear reverse sort setdefault update popitem add discard fill
  intersection_update difference_update symmetric_difference_update
`)

/** What they give is new: nothing else holds it. */
export const makers = /* @__PURE__ */ words(`
  add subtract multiply divide floorDivide modulo negative npZeros npOnes npFull npEye npIdentity
  npArange npLinspace npLogspace npGeomspace npZerosLike npOnesLike npFullLike npPlainArange
  npPlainLinspace npPlainOnesLike npPlainZerosLike npArray npCopy npConcatenate npTile npRepeat npSort
  pyList pyDict pySorted pySet mergeDicts
`)
