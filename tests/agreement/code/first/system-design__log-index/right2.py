from collections import defaultdict
from functools import reduce
from operator import and_


class LogIndex:
    # day -> (lines, word -> numbers of the lines that hold it)
    def __init__(self):
        self._d = defaultdict(lambda: ([], defaultdict(set)))

    def add(self, day, line):
        lines, post = self._d[day]
        for w in {*line.lower().split()}:
            post[w].add(len(lines))
        lines.append(line)
        return len(lines)

    def search(self, words, first_day, last_day):
        ws = {*map(str.lower, words)}
        return [
            (day, lines[n])
            for day, (lines, post) in sorted(
                (kv for kv in self._d.items() if first_day <= kv[0] <= last_day), key=lambda kv: kv[0])
            for n in sorted(reduce(and_, (post.get(w, frozenset()) for w in ws)))
        ]

    def expire(self, before_day):
        return sum(len(self._d.pop(d)[0]) for d in [*self._d] if d < before_day)
