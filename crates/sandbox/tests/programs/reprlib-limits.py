import reprlib
from reprlib import Repr, recursive_repr

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100))
print(reprlib.repr({n: n for n in range(10)}), reprlib.repr(set(range(20))))
print(reprlib.repr(10**60), reprlib.repr([[[[[[[[1]]]]]]]]))
short = Repr(maxlist=2, maxstring=10, maxlevel=2, fillvalue="~")
print(short.repr([1, 2, 3]), short.repr("a long string here"), short.repr([[[1]]]))
print(Repr(indent=2).repr({"a": [1, 2]}))


class Tree:
    def __init__(self, *children):
        self.children = list(children)

    @recursive_repr("<again>")
    def __repr__(self):
        return f"Tree({', '.join(map(repr, self.children))})"


tree = Tree(Tree(), Tree(Tree()))
print(tree)
tree.children.append(tree)
print(tree)


class Special(Repr):
    def repr_int(self, value, level):
        return f"#{value}"

    def repr_Tree(self, value, level):
        return "TREE"


print(Special().repr([1, {"k": 2}, tree]))
loop = [1]
loop.append(loop)
print(loop, repr({"self": loop}))
table = {}
table["me"] = table
print(table)


class Broken:
    def __repr__(self):
        raise ValueError("no repr")


print("Broken instance at" in reprlib.repr(Broken()))
