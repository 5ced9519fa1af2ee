import symtable

source = """
import os
total = 0
def outer(a, *, b=1):
    global total
    captured = a
    def inner():
        nonlocal captured
        captured = total + b
        return captured
    return [x for x in inner()]
class Thing:
    attribute = total
    def method(self): return __class__
"""
table = symtable.symtable(source, "<sym>", "exec")
print(table.get_type(), table.get_name(), table.has_children(), sorted(table.get_identifiers()))


def show(table, indent=0):
    for name in sorted(table.get_identifiers()):
        symbol = table.lookup(name)
        facts = [f for f in ("parameter", "global", "declared_global", "local", "free", "nonlocal", "imported", "assigned", "referenced", "namespace") if getattr(symbol, "is_" + f)()]
        print(" " * indent + f"{table.get_name()}.{name}: {' '.join(facts)}")


for child in table.get_children():
    show(child, 2)
outer = table.get_children()[0]
print(outer.get_parameters(), outer.get_locals(), outer.get_globals(), outer.is_nested())
inner = outer.get_children()[0]
print(inner.get_frees(), inner.get_nonlocals(), inner.is_nested())
thing = [c for c in table.get_children() if c.get_name() == "Thing"][0]
print(thing.get_type(), [c.get_name() for c in thing.get_children()])
