import itertools as it

print(list(it.accumulate([1, 2, 3, 4])))
print(list(it.accumulate([3, 1, 4, 1, 5], max)))
print(list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
print(list(it.batched("abcdefg", 3)))
print(list(it.chain("ab", [1, 2])), list(it.chain.from_iterable(["xy", "z"])))
print(list(it.compress("ABCDEF", [1, 0, 1, 0, 1, 1])))
print(list(it.dropwhile(lambda n: n < 3, [1, 2, 3, 1])))
print(list(it.takewhile(lambda n: n < 3, [1, 2, 3, 1])))
print(list(it.filterfalse(lambda n: n % 2, range(8))))
for key, group in it.groupby("AAAABBBCCDAABBB"):
    print(key, len(list(group)), end=" ")
print()
print([(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 6, 5], key=lambda n: n % 2)])
print(list(it.islice(range(100), 5, 30, 7)))
print(list(it.pairwise("ABCD")))
print(list(it.starmap(pow, [(2, 5), (3, 2), (10, 3)])))
first, second = it.tee([1, 2, 3])
next(first)
print(list(first), list(second))
print(list(it.zip_longest("ABCD", "xy", fillvalue="-")))
try:
    list(it.batched("abc", 2, strict=True))
except ValueError as error:
    print(error)
try:
    it.batched("abc", 0)
except ValueError as error:
    print(error)
