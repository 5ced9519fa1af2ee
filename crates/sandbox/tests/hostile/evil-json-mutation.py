# expect: ok
import json


class Evil(dict):
    def items(self):
        outer.clear()
        return [("k", outer)]


outer = [Evil(a=1) for _ in range(100)]
print(json.dumps(outer))
