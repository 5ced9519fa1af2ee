# expect: exception
import sqlite3

db = sqlite3.connect(":memory:")
db.create_collation("fails", lambda a, b: 1 / 0)
print(db.execute("select 'a' = 'b' collate fails").fetchone())
