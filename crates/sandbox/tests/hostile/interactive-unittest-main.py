# expect: exit
import unittest


class Test(unittest.TestCase):
    def test(self):
        self.fail("on purpose")


unittest.main(argv=["x"])
