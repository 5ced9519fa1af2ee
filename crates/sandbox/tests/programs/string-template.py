import string
from string import Formatter, Template

print(string.ascii_lowercase, string.digits, string.hexdigits, len(string.punctuation))
print(repr(string.whitespace), len(string.printable), string.capwords("the  quick brown"))
greeting = Template("$who owes ${amount}kr, $$5 more")
print(greeting.substitute(who="Ann", amount=3))
print(greeting.substitute({"who": "Bob"}, amount=0), greeting.safe_substitute(who="x"))
print(greeting.get_identifiers(), greeting.is_valid(), Template("$ bad").is_valid())
for text in ("$missing", "cost $5", "a $"):
    try:
        Template(text).substitute()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)


class Percent(Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"


print(Percent("%with_underscore %plain").safe_substitute(with_underscore="yes", plain="no"))
print(list(Formatter().parse("a {0!r:>{1}} b {{}} {x.y[2]}")))


class Defaulting(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


print(Defaulting().format("{0} {name!u} {absent:>10}", 1, name="ann"))
table = str.maketrans({"a": "4", "e": None, 111: "0"})
print("a hello to peace".translate(table), "abc".translate(str.maketrans("ab", "xy", "c")))
