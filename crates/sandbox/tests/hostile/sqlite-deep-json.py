# expect: exception
import sqlite3

print(sqlite3.connect(":memory:").execute("select json_valid(?), json_extract(?, '$')", ("[" * 50_000 + "]" * 50_000,) * 2).fetchone())
