# expect: exception
import sqlite3

db = sqlite3.connect(":memory:")
db.deserialize(b"SQLite format 3\0" + bytes(range(256)) * 40)
db.execute("select * from sqlite_master").fetchall()
