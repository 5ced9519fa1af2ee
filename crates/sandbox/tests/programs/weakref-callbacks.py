import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"hello from {self.name}"


events = []
thing = Thing("a")
reference = weakref.ref(thing, lambda r: events.append(("dead", r() is None)))
print(reference() is thing, weakref.getweakrefcount(thing))
proxy = weakref.proxy(thing)
print(proxy.name, proxy.hello())
method = weakref.WeakMethod(thing.hello)
print(method()())
finalizer = weakref.finalize(thing, events.append, "finalized")
print(finalizer.alive)
del thing
print(events, reference(), method(), finalizer.alive)
try:
    proxy.name
except ReferenceError as error:
    print(error)
values = weakref.WeakValueDictionary()
kept = Thing("kept")
values["k"], values["t"] = kept, Thing("temporary")
print(sorted(values), values.get("t"))
keys = weakref.WeakKeyDictionary({kept: 1})
other = Thing("other")
keys[other] = 2
print(len(keys))
del other
print(len(keys), keys[kept])
group = weakref.WeakSet([kept, Thing("gone")])
print([t.name for t in group])
for bad in (1, "text", (1,)):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
a, b = Thing("x"), Thing("y")
a.other, b.other = b, a
watch = weakref.ref(a)
del a, b
print(watch() is None, gc.collect() > 0, watch() is None)
detached = weakref.finalize(kept, print, "never")
print(detached.detach() is not None, detached.alive)
