import unittest

case = unittest.TestCase()


def check(name, *arguments, **keywords):
    try:
        getattr(case, name)(*arguments, **keywords)
        print(name, "ok")
    except AssertionError as error:
        print(name, "->", str(error).splitlines()[0])


check("assertEqual", 1, 1)
check("assertEqual", "one\ntwo", "one\nthree")
check("assertEqual", [1, 2], [1, 3])
check("assertEqual", {"a": 1}, {"a": 2})
check("assertAlmostEqual", 0.1 + 0.2, 0.3)
check("assertAlmostEqual", 1, 1.1, places=3)
check("assertIn", 3, [1, 2])
check("assertIsNone", 0)
check("assertGreater", 1, 2)
check("assertRegex", "abc", "z+")
check("assertCountEqual", [1, 2, 2], [2, 1, 2])
check("assertCountEqual", "ab", "abb")
check("assertSetEqual", {1, 2}, {2, 3})
check("assertRaises", ValueError, int, "5")
check("assertRaises", ValueError, int, "x")
check("assertTrue", [], "with a message")
check("assertIsInstance", True, str)
check("fail", "plain failure")
with case.assertWarns(DeprecationWarning):
    import warnings

    warnings.warn("old", DeprecationWarning)
with case.assertLogs("app", level="INFO") as logs:
    import logging

    logging.getLogger("app").info("message %d", 5)
print(logs.output)
suite = unittest.FunctionTestCase(lambda: None)
outcome = unittest.TestResult()
suite.run(outcome)
print(outcome.testsRun, outcome.wasSuccessful())
case.addCleanup(print, "cleanup ran", 1)
case.doCleanups()
