import doctest
import io


def average(values):
    """Return the mean.

    >>> average([1, 2, 3])
    2.0
    >>> average([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> {"b": 1,   "a": 2}  # doctest: +NORMALIZE_WHITESPACE
    {'b': 1,
     'a': 2}
    >>> 1 / 0  # doctest: +SKIP
    """
    return sum(values) / len(values)


examples = doctest.DocTestParser().get_examples(average.__doc__)
print(len(examples), repr(examples[0].source), repr(examples[0].want), bool(examples[1].exc_msg))
test = doctest.DocTestParser().get_doctest(average.__doc__, {"average": average}, "average", None, 0)
print(doctest.DocTestRunner(verbose=False).run(test))
wrong = doctest.DocTestParser().get_doctest(">>> 1 + 1\n3\n>>> 2\n2\n", {}, "wrong", None, 0)
output = io.StringIO()
print(doctest.DocTestRunner(verbose=False).run(wrong, out=output.write))
report = output.getvalue()
print("Expected:\n    3\nGot:\n    2" in report)
print(repr(doctest.script_from_examples("text\n>>> x = 1\n>>> x\n1\n")))
checker = doctest.OutputChecker()
print(checker.check_output("a...z\n", "abcz\n", doctest.ELLIPSIS), checker.check_output("a\n", "b\n", 0))
finder = doctest.DocTestFinder()
print([t.name for t in finder.find(average, "average", module=False, globs={})])
