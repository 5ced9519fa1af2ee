import warnings

warnings.warn("this goes to stderr", UserWarning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first", DeprecationWarning)
    warnings.warn(FutureWarning("second"))
    warnings.warn("third", stacklevel=1)
print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", RuntimeWarning)
    except RuntimeWarning as warning:
        print("error:", warning)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", message="keep.*", category=UserWarning)
    warnings.warn("keep this")
    warnings.warn("drop this")
    warnings.warn("keep but other", ResourceWarning)
print([str(w.message) for w in caught])
with warnings.catch_warnings(record=True, action="default") as caught:
    for _ in range(3):
        warnings.warn("repeated")
print(len(caught))


@warnings.deprecated("use new() instead")
def old():
    return "old result"


with warnings.catch_warnings(record=True, action="always") as caught:
    print(old(), caught[0].category.__name__, caught[0].message, old.__deprecated__)
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
with warnings.catch_warnings(record=True, action="always") as caught:
    compile("1 is 1", "<w>", "eval")
    compile("'\\d'", "<w>", "eval")
    compile("assert (1, 2)", "<w>", "exec")
print([str(w.message) for w in caught])
print(issubclass(DeprecationWarning, Warning), warnings.formatwarning("m", UserWarning, "f", 3, "line"), end="")
