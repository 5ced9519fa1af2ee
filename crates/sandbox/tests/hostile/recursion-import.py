# expect: exception
# exception: RecursionError
import builtins


def loop(*arguments, **options):
    import json

    return json


builtins.__import__ = loop
import json
