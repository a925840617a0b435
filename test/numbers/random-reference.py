"""Writes random/distributions.json and random/python.json: draws of numpy's legacy RandomState and
of CPython's random module, 100,000 for each distribution and seed.

The record is the SHA-256 of the bits of all draws as doubles (`exact`); where the inverse cosine
or singular vectors are involved, the bits of every 1,666th. Record on an x86-64 Linux whose processor has fused multiply-add:
glibc takes other variants of log, exp, pow, sin and cos without. `word` is the generator's next 32-bit word:
it agrees only if as many words were consumed, so if no rejection was decided otherwise.
`largest` is the size of what a draw is added to or taken from in the end: where that cancels, the
last bits of a small result are those of a larger summand's error.
Arguments: integers are written as strings.
Run: /usr/bin/python3 -W ignore random-reference.py
"""
import hashlib, json, math, os, random, struct
import numpy as np

N = 100_000
SEEDS = (0, 1, 42, 2**32 - 1)
EVERY = 1666

def e(function, *arguments): return function, arguments, 'exact'
def c(function, *arguments, largest=0.0): return function, arguments, largest

weights = [0.125, 0.5, 0.0625, 0.3125]
many = [1 / 16] * 8 + [1 / 32] * 16
numpy_cases = [
    e('rand', N), e('uniform', -2, 3.5, N), e('triangular', -1, 0.5, 3.0, N),
    e('randint', 100, None, N), e('randint', -5, 2**31, N), e('randint', 0, 2**32, N),
    e('randint', 0, 2**40 + 7, N), e('randint', -7, 2**31, N, 'int32'), e('randint', 0, 2, N, 'bool'),
    e('random_integers', 6, None, N), e('random_integers', -3, 3, N),
    e('permutation', N), e('shuffle', N), e('choice', 13, N), e('choice', 2 * N, N, False),
    e('choice', 4, N, True, weights), e('choice', 24, 12, False, many),
    e('poisson', 0.3, N), e('poisson', 9.5, N), e('poisson', 10.0, N), e('poisson', 123.4, N),
    e('binomial', 10, 0.2, N), e('binomial', 20, 0.9, N), e('binomial', 200, 0.4, N),
    e('binomial', 1000, 0.97, N), e('geometric', 0.05, N), e('geometric', 0.6, N),
    e('negative_binomial', 3, 0.4, N), e('negative_binomial', 0.5, 0.02, N),
    e('hypergeometric', 15, 30, 8, N), e('hypergeometric', 30, 15, 10, N),
    e('hypergeometric', 150, 300, 80, N), e('hypergeometric', 300, 150, 400, N),
    e('logseries', 0.3, N), e('logseries', 0.95, N), e('zipf', 4.0, N), e('zipf', 2.5, N),
    e('multinomial', 20, weights, N // 4), e('multinomial', 500, [0.2, 0.0, 0.3, 0.5], N // 4),
    e('randn', N), e('normal', 10.0, 2.5, N), e('exponential', 3.0, N),
    e('lognormal', 0.5, 0.25, N), e('laplace', 1.0, 2.0, N), e('logistic', 1.0, 2.0, N),
    e('gumbel', 0.5, 2.0, N), e('rayleigh', 2.0, N), e('pareto', 3.0, N), e('weibull', 1.5, N),
    e('power', 2.5, N), e('gamma', 0.5, 2.0, N), e('gamma', 1.0, 2.0, N), e('gamma', 4.2, 0.1, N),
    e('beta', 0.5, 0.4, N), e('beta', 2.0, 3.5, N), e('chisquare', 3.0, N), e('f', 5.0, 7.0, N),
    e('noncentral_chisquare', 3.0, 2.0, N), e('noncentral_chisquare', 0.5, 2.0, N),
    e('noncentral_f', 5.0, 7.0, 1.5, N), e('wald', 2.0, 3.0, N), e('standard_t', 4.0, N),
    e('standard_cauchy', N), c('vonmises', 0.5, 4.0, N, largest=math.pi), c('vonmises', -3.0, 0.5, N, largest=math.pi),
    e('dirichlet', [0.5, 1.0, 2.0, 4.5], N // 4),
    e('multivariate_normal', [1.0, 2.0], [[4.0, 0.0], [0.0, 9.0]], N // 2),
    c('multivariate_normal', [1.0, -2.0], [[2.0, -0.3], [-0.3, 1.0]], N // 2, largest=4.0),
]
python_cases = [
    e('random'), e('uniform', -2, 3.5), e('triangular', -1.0, 3.0, 0.5), e('triangular', 2.0, 3.0),
    e('randint', 1, 6), e('randrange', 10**12), e('randrange', 3, 1000, 7), e('choice', list(range(13))),
    e('gauss', 1.0, 2.0), e('normalvariate', 1.0, 2.0), e('lognormvariate', 0.5, 0.25),
    e('expovariate', 3.0), e('paretovariate', 3.0), e('weibullvariate', 2.0, 1.5),
    e('gammavariate', 0.5, 2.0), e('gammavariate', 1.0, 2.0), e('gammavariate', 4.2, 0.1),
    e('betavariate', 2.0, 3.5), c('vonmisesvariate', 0.5, 4.0, largest=2 * math.pi),
]

def numpy_draws(state, function, arguments):
    if function == 'shuffle':
        items = list(range(arguments[0]))
        state.shuffle(items)
        return np.array(items)
    return np.asarray(getattr(state, function)(*arguments))

def python_draws(state, function, arguments):
    draw = getattr(state, function)
    return np.array([draw(*arguments) for _ in range(N)])

def encode(x):
    if isinstance(x, list): return [encode(y) for y in x]
    return str(x) if isinstance(x, int) and not isinstance(x, bool) else x

def record(function, arguments, largest, runs):
    seeds = {}
    for seed, draws, word in runs:
        bits = draws.astype('<f8').ravel()
        if largest == 'exact': found = {'sha256': hashlib.sha256(bits.tobytes()).hexdigest()}
        else: found = {'bits': ''.join(struct.pack('>d', x).hex() for x in bits[::EVERY])}
        seeds[seed] = {**found, 'word': int(word)}
    row = {'function': function, 'arguments': encode(list(arguments)), 'seeds': seeds}
    return row if largest == 'exact' else {**row, 'largest': largest}

def runs_of_numpy(function, arguments):
    for seed in SEEDS:
        state = np.random.RandomState(seed)
        draws = numpy_draws(state, function, arguments)
        yield seed, draws, state.randint(0, 2**32, dtype=np.uint32)

def runs_of_python(function, arguments):
    for seed in SEEDS:
        state = random.Random(seed)
        yield seed, python_draws(state, function, arguments), state.getrandbits(32)

def write(name, rows):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'random', name)
    with open(path, 'w') as file:
        file.write('[\n' + ',\n'.join(json.dumps(row, separators=(',', ':')) for row in rows) + '\n]\n')

if __name__ == '__main__':
    write('distributions.json', [record(f, a, x, runs_of_numpy(f, a)) for f, a, x in numpy_cases])
    write('python.json', [record(f, a, x, runs_of_python(f, a)) for f, a, x in python_cases])
