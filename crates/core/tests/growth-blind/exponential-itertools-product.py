# class: 2^n
# sizes: 6 8 10 12 14
# run: words(n)
import itertools


def words(length):
    return ["".join(letters) for letters in itertools.product("ab", repeat=length) if "bb" not in letters]
