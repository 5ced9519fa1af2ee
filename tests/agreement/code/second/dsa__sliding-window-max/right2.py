class Maxima(list):
    """The result: a list like any other."""

    __slots__ = ("window",)

    def __init__(self, items, window):
        list.__init__(self, items)
        self.window = window


class _Pile:
    """A stack that always knows its largest element."""

    __slots__ = ("_pairs",)

    def __init__(self):
        self._pairs = []

    def __bool__(self):
        return len(self._pairs) != 0

    def push(self, number):
        top = self._pairs[-1][1] if self._pairs else number
        self._pairs.append((number, number if number > top else top))

    def pop(self):
        return self._pairs.pop()[0]

    @property
    def largest(self):
        return self._pairs[-1][1]


class _Queue:
    """First in, first out, made of two piles."""

    __slots__ = ("_in", "_out")

    def __init__(self):
        self._in, self._out = _Pile(), _Pile()

    def put(self, number):
        self._in.push(number)

    def drop(self):
        if not self._out:
            while self._in:
                self._out.push(self._in.pop())
        self._out.pop()

    @property
    def largest(self):
        if not self._out:
            return self._in.largest
        if not self._in:
            return self._out.largest
        a, b = self._in.largest, self._out.largest
        return a if a >= b else b


def _walk(nums, k):
    if k <= len(nums):
        queue = _Queue()
        for count, number in enumerate(nums, 1):
            queue.put(number)
            if count > k:
                queue.drop()
            if count >= k:
                yield queue.largest


def max_sliding_window(nums, k):
    return Maxima(_walk(nums, k), k)
