import importlib
import importlib.util
import sys

SOURCES = {
    "pets": "print('loading', __name__)\nfrom . import cats\nfrom .cats import meow\nname = 'package'\n",
    "pets.cats": "print('loading', __name__, 'in', __package__)\ndef meow(): return 'meow'\n",
    "pets.dogs": "from .cats import meow\nfrom . import name\ndef bark(): return name + ' ' + meow()\n",
    "circle_a": "import circle_b\nvalue = 1\n",
    "circle_b": "import circle_a\nseen = hasattr(circle_a, 'value')\n",
    "broken": "x = 1\nraise ValueError('broken on import')\n",
}


class Finder:
    def find_spec(self, name, path=None, target=None):
        if name in SOURCES:
            package = any(other.startswith(name + ".") for other in SOURCES)
            return importlib.util.spec_from_loader(name, self, is_package=package)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(SOURCES[module.__name__], module.__dict__)


sys.meta_path.insert(0, Finder())
import pets.dogs

print(pets.dogs.bark(), pets.meow(), pets.cats.__package__, pets.__spec__.name)
from pets import dogs as d

print(d is sys.modules["pets.dogs"], importlib.util.find_spec("pets.cats").name, importlib.util.find_spec("absent_module"))
import circle_a, circle_b

print(circle_a.value, circle_b.seen)
for attempt in range(2):
    try:
        import broken
    except ValueError as error:
        print(error, "broken" in sys.modules)
SOURCES["circle_a"] = "value = 2\n"
print(importlib.reload(circle_a).value, circle_b.circle_a.value)
del sys.modules["circle_b"]
import circle_b as again

print(again.seen, again is circle_b, __import__("pets.cats").__name__, __import__("pets", fromlist=["cats"]).cats.meow())
