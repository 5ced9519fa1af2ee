from collections import ChainMap

defaults = {"colour": "red", "user": "guest"}
environment = {"user": "admin"}
settings = ChainMap({}, environment, defaults)
print(settings["user"], settings["colour"])
settings["colour"] = "blue"
print(defaults["colour"], settings["colour"], settings.maps[0])
child = settings.new_child({"user": "child"})
print(child["user"], child.parents["user"])
print(sorted(child), len(child))
print(list(ChainMap({"b": 1}, {"a": 2, "b": 3})))
try:
    del settings["user"]
except KeyError as error:
    print(error.args[0])
del settings["colour"]
print(settings["colour"])
print(settings.get("nothing", "default"), "user" in settings)
print(dict(settings))
left, right = ChainMap({"a": 1}), ChainMap({"a": 2, "b": 3})
print(left | right)
left |= {"c": 5}
print(left.maps)
print(settings.pop("k", None))
settings.maps[0]["k"] = 1
print(settings.popitem())
try:
    settings.popitem()
except KeyError as error:
    print("empty:", error.args[0])
print(bool(ChainMap()), bool(ChainMap({}, {"x": 1})))
