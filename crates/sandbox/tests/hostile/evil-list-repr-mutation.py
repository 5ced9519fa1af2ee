# expect: ok
class Evil:
    def __repr__(self):
        items.clear()
        return "gone"


items = [Evil() for _ in range(100)]
print(items)
