import itertools as it
import math

print(["".join(p) for p in it.product("ab", "xyz")])
print(["".join(p) for p in it.product("01", repeat=3)])
print(["".join(p) for p in it.permutations("abc")])
print(["".join(p) for p in it.permutations("abc", 2)])
print(["".join(p) for p in it.combinations("abcd", 2)])
print(["".join(p) for p in it.combinations_with_replacement("abc", 2)])
for n in range(6):
    assert len(list(it.combinations(range(5), n))) == math.comb(5, n)
    assert len(list(it.permutations(range(5), n))) == math.perm(5, n)
print(list(it.product()), list(it.permutations([])), list(it.combinations([], 1)))
print(sum(1 for _ in it.permutations(range(6))))


def powerset(items):
    items = list(items)
    return it.chain.from_iterable(it.combinations(items, r) for r in range(len(items) + 1))


print(list(powerset([1, 2, 3])))
digits = "send more money"
unique = sorted(set(digits.replace(" ", "")))
print(len(unique), "".join(unique))
triples = [t for t in it.combinations(range(1, 30), 3) if t[0] ** 2 + t[1] ** 2 == t[2] ** 2]
print(triples)
queens = [c for c in it.permutations(range(6))
          if len({c[i] + i for i in range(6)}) == len({c[i] - i for i in range(6)}) == 6]
print(queens)
