"""every_deal.py NUMBERS - the bound in numpy: every deal of the additive domain that `treaty numbers` has printed, both
courts' utilities by broadcasting, then the frontier by sorting. Prints one row like those of treaty.c."""
import sys
import time

import numpy

RUNS = 5


def read(path):
    lines = open(path).read().split("\n")
    clauses = [numpy.array(line.split(), dtype=numpy.int32).reshape(-1, 2) for line in lines[1:] if line]
    return int(lines[0]), clauses


def enumerate_deals(clauses):
    deals = numpy.zeros((1, 2), dtype=numpy.int32)
    for options in clauses:
        deals = (deals[:, None, :] + options[None, :, :]).reshape(-1, 2)
    return deals


def frontier(deals):
    order = numpy.lexsort((-deals[:, 1], -deals[:, 0]))
    second = deals[order, 1]
    best_before = numpy.concatenate(([numpy.iinfo(numpy.int32).min], numpy.maximum.accumulate(second)[:-1]))
    return deals[order[second > best_before]]


def peak_kb():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


wanted, clauses = read(sys.argv[1])
best = enumerated = float("inf")
for _ in range(RUNS):
    start = time.perf_counter()
    deals = enumerate_deals(clauses)
    middle = time.perf_counter()
    points = len(frontier(deals))
    best = min(best, time.perf_counter() - start)
    enumerated = min(enumerated, middle - start)
if points != wanted:
    sys.exit(f"numpy finds {points} points and not {wanted}: nothing here means anything.")
print(f"{'  every deal, in numpy':<34} {best * 1e3:10.4f} ms  {'':<10} {peak_kb():7} kB  "
      f"{points} points, of {len(deals)} deals; {enumerated * 1e3:.1f} ms of it to go through them")
