"""Two walkers who start at the ends and tell each other what they see until they meet."""
import re

_COUNTS = re.compile(r"[^\W_]")


class _Walker:
    __slots__ = ("text", "place", "stride")

    def __init__(self, text, place, stride):
        self.text, self.place, self.stride = text, place, stride

    @property
    def inside(self):
        return 0 <= self.place < len(self.text)

    @property
    def stands_well(self):
        return not self.inside or _COUNTS.match(self.text, self.place) is not None

    def settle(self):
        while not self.stands_well:
            self.step()
        return self

    def step(self):
        self.place += self.stride

    def sees(self):
        return self.text[self.place].lower()


def is_palindrome(s):
    ahead, behind = _Walker(s, 0, +1), _Walker(s, len(s) - 1, -1)
    while True:
        ahead.settle()
        behind.settle()
        if ahead.place >= behind.place:
            return True
        if ahead.sees() != behind.sees():
            return False
        ahead.step()
        behind.step()
