# expect: ok
class Evil:
    def __hash__(self):
        table.update({n: n for n in range(1000)})
        table.clear()
        return 1


table = {}
for _ in range(100):
    table[Evil()] = 1
