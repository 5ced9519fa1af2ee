# expect: out-of-steps
import codecs

codecs.register_error("again", lambda error: ("x", error.start))
b"\xff".decode("ascii", "again")
