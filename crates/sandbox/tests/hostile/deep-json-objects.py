# expect: exception
# exception: RecursionError
import json

json.loads('{"a":' * 100_000 + "1" + "}" * 100_000)
