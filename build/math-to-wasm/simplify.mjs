/** Drops what nobody reads, and puts values that are read once where they are read. */

/** They mention their operands several times. */
const twice = new Set(['isNaN', 'remainder', 'remainderOfPower'])

export function simplify(unit) {
  while (dropUnused(unit.body));
  flatten(unit.body)
  substitute(unit.body, new Map())
  countUses(unit.body)
  unit.locals = localsOf(unit.body)
}

/** True where something was dropped: it may have been the only reader of something else. */
function dropUnused(body) {
  countUses(body)
  return filter(body)
}

function filter(body) {
  let dropped = false
  for (let k = body.length - 1; k >= 0; k--) {
    const statement = body[k]
    for (const inner of innerOf(statement)) dropped = filter(inner) || dropped
    if (isNeeded(statement)) continue
    body.splice(k, 1)
    dropped = true
  }
  return dropped
}

function isNeeded({ op, local, locals, then, otherwise, body }) {
  if (op === 'set') return local.used > 0
  if (op === 'call' || op === 'pair') return locals.some(({ used }) => used > 0)
  if (op === 'if') return then.length + otherwise.length > 0
  return op !== 'list' || body.length > 0
}

function flatten(body) {
  for (let k = 0; k < body.length; k++) {
    for (const inner of innerOf(body[k])) flatten(inner)
    if (body[k].op === 'list') {
      const inner = body[k].body
      body.splice(k, 1, ...inner)
      k += inner.length - 1
    }
  }
}

/** Every local is set before it is read on every path, and never again: values may move. */
function substitute(body, moved) {
  for (let k = 0; k < body.length; k++) {
    const statement = body[k]
    replaceValues(statement, (value) => inside(value, moved))
    const { op, local, value } = statement
    if (op === 'set' && local.used === 1 && local.sets === 1) {
      moved.set(local, value)
      body.splice(k--, 1)
      continue
    }
    for (const inner of innerOf(statement)) substitute(inner, moved)
  }
}

function inside(value, moved) {
  if (value.op === 'local') return moved.get(value) ?? value
  return value.args ? { ...value, args: value.args.map((arg) => inside(arg, moved)) } : value
}

function innerOf({ then, otherwise, body }) {
  return [then, otherwise, body].filter(Boolean)
}

function replaceValues(statement, change) {
  for (const name of ['value', 'condition', 'index']) {
    if (statement[name]) statement[name] = change(statement[name])
  }
  for (const name of ['values', 'args']) {
    if (statement[name]) statement[name] = statement[name].map(change)
  }
}

function countUses(body) {
  walk(body, (statement) => {
    for (const local of [statement.local, ...(statement.locals ?? [])]) {
      if (local) Object.assign(local, { used: 0, sets: 0 })
    }
  })
  const visit = (value) => {
    if (value.op === 'local') value.used++
    for (const arg of value.args ?? []) {
      visit(arg)
      if (twice.has(value.op)) visit(arg)
    }
    return value
  }
  walk(body, (statement) => {
    if (statement.local) statement.local.sets++
    replaceValues(statement, visit)
  })
}

function localsOf(body) {
  const locals = new Set()
  walk(body, ({ local, locals: several }) => {
    for (const one of [local, ...(several ?? [])]) if (one?.used) locals.add(one)
  })
  return [...locals]
}

function walk(body, see) {
  for (const statement of body) {
    see(statement)
    for (const inner of innerOf(statement)) walk(inner, see)
  }
}
