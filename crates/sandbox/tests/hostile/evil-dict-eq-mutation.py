# expect: ok
class Evil:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        table.clear()
        return False


table = {}
for _ in range(100):
    table[Evil()] = 1
    table.get(Evil())
