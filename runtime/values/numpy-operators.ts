/** Python's operators under numpy's names: `np.add(a, b)`. Lists count as arrays. */
import { add, divide, floorDivide, modulo, multiply, subtract } from './arithmetic.js'
import { equal, greater, greaterEqual, less, lessEqual, notEqual } from './comparison.js'
import { arrayOf, itemsOf } from './operand.js'
import { power } from './power.js'
import { Tuple, type Value } from './value.js'

type Binary = (a: Value, b: Value) => Value

const onArrays =
  (f: Binary): Binary =>
  (a, b) =>
    f(asNumbers(a), asNumbers(b))

const asNumbers = (value: Value): Value => {
  const items = itemsOf(value)
  return items ? (arrayOf(items).value as Value) : value
}

export const npAdd = /* @__PURE__ */ onArrays(add)
export const npSubtract = /* @__PURE__ */ onArrays(subtract)
export const npMultiply = /* @__PURE__ */ onArrays(multiply)
export const npDivide = /* @__PURE__ */ onArrays(divide)
export const npPower = /* @__PURE__ */ onArrays(power)
/** mod(a, b), remainder: the sign of b. */
export const npMod = /* @__PURE__ */ onArrays(modulo)
export const npFloorDivide = /* @__PURE__ */ onArrays(floorDivide)
export const npDivmod = (a: Value, b: Value): Value => new Tuple([npFloorDivide(a, b), npMod(a, b)])
export const npEqual = /* @__PURE__ */ onArrays(equal)
export const npNotEqual = /* @__PURE__ */ onArrays(notEqual)
export const npLess = /* @__PURE__ */ onArrays(less)
export const npLessEqual = /* @__PURE__ */ onArrays(lessEqual)
export const npGreater = /* @__PURE__ */ onArrays(greater)
export const npGreaterEqual = /* @__PURE__ */ onArrays(greaterEqual)
