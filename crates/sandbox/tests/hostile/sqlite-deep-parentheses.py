# expect: ok
import sqlite3

sqlite3.connect(":memory:").execute("select " + "(" * 100_000 + "1" + ")" * 100_000).fetchone()
