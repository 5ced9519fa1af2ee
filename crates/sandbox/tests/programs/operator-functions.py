import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul("ab", 2), op.floordiv(-7, 2), op.mod(-7, 3))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.inv(6), op.not_([]), op.neg(4))
print(op.lt(1, 2), op.ge("b", "a"), op.is_(None, None), op.contains("abc", "b"))
rows = [{"name": "x", "size": 3}, {"name": "y", "size": 1}, {"name": "z", "size": 2}]
print([row["name"] for row in sorted(rows, key=op.itemgetter("size"))])
print(op.itemgetter(1, -1)("abcde"), op.itemgetter(slice(1, 3))("abcde"))


class Node:
    def __init__(self, value, child=None):
        self.value, self.child = value, child

    def scale(self, by, plus=0):
        return self.value * by + plus


node = Node(2, Node(5))
print(op.attrgetter("child.value")(node), op.attrgetter("value", "child.value")(node))
print(op.methodcaller("scale", 3, plus=1)(node))
print(op.methodcaller("split", ",")("a,b,c"))
items = [1, 2, 3]
op.setitem(items, 0, 9)
op.delitem(items, 1)
print(items, op.getitem(items, 0), op.concat([1], [2]))
items2 = op.iadd(items, [4])
print(items2 is items, items)
text = "a"
print(op.iadd(text, "b"), text)
print(op.countOf([1, 2, 1, 1], 1), op.indexOf("hello", "l"), op.length_hint(iter([1, 2, 3])))
print(op.index(True), op.truth(""), op.call(max, 3, 7))
try:
    op.index(1.0)
except TypeError as error:
    print(error)
print(op.matmul.__name__, op.pow(2, 10), op.lshift(1, 4), op.abs(-3), op.pos(-3))
