// The true values of the elementary functions, from libquadmath (113 bits).
//   g++ -O2 -std=gnu++17 reference.cpp -lquadmath -o reference
//   reference NAME < arguments > values
// Arguments are doubles (pairs for pow and atan2). For each one two doubles come out: the value
// rounded to nearest, and what is missing from it in units of its last place.
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <quadmath.h>

using quad = __float128;
using Function = quad (*)(quad, quad);

static quad exprel(quad x) { return x == 0 ? 1 : expm1q(x) / x; }

static const std::map<std::string, Function> functions = {
    {"exp", [](quad x, quad) { return expq(x); }},
    {"expm1", [](quad x, quad) { return expm1q(x); }},
    {"exprel", [](quad x, quad) { return exprel(x); }},
    {"log", [](quad x, quad) { return logq(x); }},
    {"log1p", [](quad x, quad) { return log1pq(x); }},
    {"log2", [](quad x, quad) { return log2q(x); }},
    {"log10", [](quad x, quad) { return log10q(x); }},
    {"pow", [](quad x, quad y) { return powq(x, y); }},
    {"sin", [](quad x, quad) { return sinq(x); }},
    {"cos", [](quad x, quad) { return cosq(x); }},
    {"tan", [](quad x, quad) { return tanq(x); }},
    {"asin", [](quad x, quad) { return asinq(x); }},
    {"acos", [](quad x, quad) { return acosq(x); }},
    {"atan", [](quad x, quad) { return atanq(x); }},
    {"atan2", [](quad y, quad x) { return atan2q(y, x); }},
    {"sinh", [](quad x, quad) { return sinhq(x); }},
    {"cosh", [](quad x, quad) { return coshq(x); }},
    {"tanh", [](quad x, quad) { return tanhq(x); }},
    {"asinh", [](quad x, quad) { return asinhq(x); }},
    {"acosh", [](quad x, quad) { return acoshq(x); }},
    {"atanh", [](quad x, quad) { return atanhq(x); }},
    {"cbrt", [](quad x, quad) { return cbrtq(x); }},
    {"erf", [](quad x, quad) { return erfq(x); }},
    {"erfc", [](quad x, quad) { return erfcq(x); }},
    {"gamma", [](quad x, quad) { return tgammaq(x); }},
};

static double ulp(double value) {
  int exponent;
  std::frexp(value, &exponent);
  return std::ldexp(1.0, exponent < -1021 ? -1074 : exponent - 53);
}

int main(int count, char **words) {
  const std::string name = count > 1 ? words[1] : "";
  const auto found = functions.find(name);
  if (found == functions.end()) {
    std::fprintf(stderr, "reference: no function '%s'\n", name.c_str());
    return 1;
  }
  const size_t arity = name == "pow" || name == "atan2" ? 2 : 1;
  double x[2] = {0, 0};
  while (std::fread(x, sizeof(double), arity, stdin) == arity) {
    const quad exact = found->second(x[0], x[1]);
    const double value = static_cast<double>(exact);
    const double rest =
        std::isfinite(value) ? static_cast<double>((exact - value) / ulp(value)) : 0;
    const double row[2] = {value, rest};
    std::fwrite(row, sizeof row, 1, stdout);
  }
  return 0;
}
