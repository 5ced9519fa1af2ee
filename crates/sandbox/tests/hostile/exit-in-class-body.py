# expect: exit
class Body:
    raise SystemExit
