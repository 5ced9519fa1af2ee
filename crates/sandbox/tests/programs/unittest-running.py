import io
import unittest


class Arithmetic(unittest.TestCase):
    def setUp(self):
        self.numbers = [1, 2, 3]

    def test_sum(self):
        self.assertEqual(sum(self.numbers), 6)

    def test_failing(self):
        self.assertEqual(self.numbers, [1, 2, 4])

    def test_error(self):
        self.numbers[10]

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("unreachable")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_subtests(self):
        for n in range(4):
            with self.subTest(n=n):
                self.assertNotEqual(n, 2)

    def test_raises(self):
        with self.assertRaisesRegex(ValueError, "invalid literal") as caught:
            int("x")
        self.assertIsInstance(caught.exception, ValueError)


stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Arithmetic)
result = unittest.TextTestRunner(stream=stream, verbosity=0).run(suite)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures))
print(result.wasSuccessful(), [test.id().rsplit(".", 1)[1] for test, _ in result.errors])
print(result.skipped[0][1], [str(test).split()[0] for test, _ in result.failures])
print(stream.getvalue().strip().splitlines()[-1])
print("First differing element 2:" in result.failures[0][1])
print(unittest.defaultTestLoader.getTestCaseNames(Arithmetic))
print("IndexError: list index out of range" in stream.getvalue())
