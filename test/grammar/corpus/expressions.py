"""One of each expression of Python 3.11, and the ways in which it may be written."""
numbers = [0, 00, 1_000, 0xFF_ff, 0o17, 0B1_0, 1., .5, 1_0.0_1, 1e3, 1E-3, 1_0e+1_0, 1j, 1.5J, 1e3j, 09.5, 0777j]
joined = 1if numbers else 2
words = 1 or 0x1for x in [] if False else 3 if words else 4 if 1else 5
strings = ['a', "b", '''c
d''', """e 'f' "g" \
h""", r'\d', R"\"", b'\x00', Rb'\d', bR'\d', BR"x", u'i', U"j", 'k' "l" r'\m' """n"""]
escapes = '\a\b\f\n\r\t\v\\\'\"\0\12\777\x41\u0041\U0001F600\N{DEGREE SIGN}\q\
'
formatted = [
    f'', f'{a}', F"{a!r}", rf'\d{a}', fR'{a}\n', f'{{}}', f'{{{a}}}', f'{a:>{width}.{precision}f}',
    f'{a = }', f'{a=!r:^20}', f'{a,}', f'{*a, b}', f'{ {1: 2}[1] }', f'{(lambda x: x)(1)}', f'{a["b"]}',
    f'{a if b else c}', f'{a!s:{b}}', f'{a != b}', f'{a:%H:%M}', f'{x:=10}', f'{(x:=10)}', f'{a:{{}}}' if 0 else '',
    f'''{
    a
    }''', 'plain' f'{a}' "plain", f'\N{DEGREE SIGN}{a}', f'{3.4:10}', f"{'a'}{'''b'''}",
]
displays = [(), (1,), (1, 2), [], [1,], [1, *[2], 3], {}, {1}, {1, *{2}}, {1: 2, **{3: 4}, 5: 6,}, ((1)), [[]]]
comprehensions = [
    [x for x in y], {x for x in y if x if not x}, {x: y for x, y in z}, (x for x, in y for z in x),
    [x for x.y in z for x[0] in z], [(x, y) for x in 1 or 2 for y in (lambda: 3)()], sum(x for x in y),
    [[x for x in y] for y in z], [z := 1, z ** 2], [x := 1 for _ in y], [*x, *(y for y in z)],
]
calls = f(1, *a, b=2, **c, d=3)(*a, *b)(**c, **d)(x for x in y)(x := 1)(a, *b, c,)()
access = a.b.c[0][1:2][1:2:3][:][::][::2, ..., 1:, :2][a, b][a,][*a, b][x := 1].real
unary = -+~-x ** -y ** +z, not not x, not x == y, - - 1, await_ ** 2
binary = 1 + 2 - 3 * 4 / 5 // 6 % 7 @ 8 << 9 >> 10 & 11 | 12 ^ 13
compare = a < b <= c > d >= e == f != g in h not in i is j is not k
logic = a and b or not c and (d or e)
chosen = a if b else c if d else e
functions = [
    lambda: 0, lambda x: x, lambda x, y=1, *z, w, **k: (x, y), lambda *, k: k, lambda x, /, y: y, lambda *a, **k: 0,
    lambda: (yield), lambda x: lambda y: x if x else y, lambda x=lambda: 1: x,
]
attributes = 1 .real, 1..real, 1.0.real, 1j.imag, "a".upper(), [].append, {}.keys(), ().count, ....__class__
odd = (
    # a comment inside brackets
    1,

    2, # another
) + (3
,)
line = 1 + \
    2 \
    + 3
ünïcödé = ª = 变量 = 1; ﬁ = 2
def generator():
    x = yield
    x = yield 1, 2
    x += yield x
    print((yield), (yield 3))
    x = yield from y
    return (yield)
async def coroutine():
    await a
    x = await a ** 2 + -await b
    x = [await y for y in z], (await y for y in await z)
    return await a.b(await c)[0]
@(yield_ := staticmethod)
def decorated(a=(1, 2), *b: lambda: 0, c: 'x' = f'{1}') -> {1: 2}[1]: return *a, *b
print(a, end=""); print(*a, sep=''); exec("1"); print >>sys.stderr, "x"
