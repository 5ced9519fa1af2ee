# expect: ok
class Evil:
    def __eq__(self, other):
        items.clear()
        return False


items = [Evil() for _ in range(1000)]
for action in (lambda: items.index(5), lambda: items.count(5), lambda: 5 in items, lambda: items.remove(5), lambda: items == [5] * 1000):
    items[:] = [Evil() for _ in range(1000)]
    try:
        action()
    except ValueError:
        pass
