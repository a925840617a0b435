#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""One of each statement of Python 3.11, and the ways in which it may be written."""
from __future__ import annotations

import os, sys as system, os.path as path
from math import (
    pi,
    e as euler,
)
from . import sibling
from ..parent.module import a as b, c
from ... import far

x = y = z = 0; pass; x += 1;
x, = [1]
(x), [y, *z] = 1, [2, 3, 4]
x: int
x: "list[int]" = [1, 2]
(x): float = 1.5
sibling.value: int = 3
sibling[0]: tuple = 1, 2
x -= 1; x *= 2; x /= 3; x //= 4; x %= 5; x **= 6; x @= 7; x &= 8; x |= 9; x ^= 1; x >>= 2; x <<= 3
del x, (y, [z]), sibling.value, sibling[0]
assert True, "never"
global late
late = 1

if (n := len("abc")) > 2: print(n)
elif n: print(0)
else: print(1)

while n:
    n -= 1
    if n == 1:
        continue
    break
else:
    n = None

for i, (j, *k) in enumerate([(1, 2, 3)]): print(i, j, k)
else: print("done")
for sibling.value in *[1], *[2]: pass
for i in 1, 2, 3,:
    pass

try:
    raise ValueError("x") from None
except (ValueError, TypeError) as error:
    raise
except KeyError: pass
except: pass
else: pass
finally:
    pass
try: pass
finally: pass

with open("a") as f, open("b"): pass
with (open("a") as f, open("b") as sibling.value,): pass
with (open("a"), open("b")): pass
with (open("a")) as (f, g): pass
with (yield_ := open("c")): pass


@decorator
@decorators[0].of(kind)
@(lambda f: f)
def function(a, /, b: int = 1, *args: *types, c, d=2, **kwargs) -> None:
    "documentation"
    global late
    def inner(*, only):
        nonlocal b
        b = yield
        b = yield only, *args
        yield from range(b)
        return
    return inner, *args


def bare(): return
def slash(a, b=1, /): ...
def star(*args, **kwargs): ...
def last(a, *, b,): ...


class Empty: pass


@decorator
class Child(Empty, sibling.Base, *bases, metaclass=type, **options):
    attribute = 1
    def method(self): return super().method()

    async def other(self):
        async with self.lock as lock, self.file: pass
        async for line in self: await line
        else: pass
        return [await part for part in await self.parts()]


match x, *z:
    case 0 | -1.5 | 2j | 1 + 2j | -3 - 4j: pass
    case "a" 'b' | b"c" | None | True | False: pass
    case sibling.value | Child.attribute.name: pass
    case []: pass
    case [a, (b), *_] | (a, b): pass
    case a, *rest: pass
    case {"key": value, -1: [_], sibling.key: _, **rest}: pass
    case Child() | Empty(1, attribute=[_, *_], other={}): pass
    case (1 | 2) as number if number > 1: pass
    case str(text) | [text]: pass
    case _: pass
match = case = _ = type = 1
match[case]; match(case); match.case; match - case; match, case = 1, 2
match (x):
    case case if case: match = case

if True:
	tabs = 1
	if tabs:
	        mixed = 2
def deep():
 if 1:
    if 2:
                pass
 return 3
x = 1 # a comment without a line end
