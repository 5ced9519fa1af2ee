# expect: exception
# exception: ValueError
import json

json.loads("1" * 1_000_000)
