# expect: exception
# exception: OperationalError
import sqlite3

sqlite3.connect(":memory:").execute("select " + "1+" * 100_000 + "1").fetchone()
