# expect: out-of-steps
import sqlite3

sqlite3.connect(":memory:").execute("select * from " + "(select * from " * 2_000 + "(select 1)" + ")" * 2_000).fetchone()
