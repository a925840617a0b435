/** Python's operators on dynamic values; each family has a file of its own. */
export {
  add,
  divide,
  floorDivide,
  modulo,
  multiply,
  negative,
  positive,
  subtract,
} from './arithmetic.js'
export { bitAnd, bitOr, bitXor, invert } from './bitwise.js'
export {
  contains,
  equal,
  greater,
  greaterEqual,
  isSame,
  less,
  lessEqual,
  notEqual,
  truth,
} from './comparison.js'
export { power } from './power.js'
