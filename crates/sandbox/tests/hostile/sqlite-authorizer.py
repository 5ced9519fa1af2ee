# expect: exception
# exception: DatabaseError
import sqlite3

db = sqlite3.connect(":memory:")
db.set_authorizer(lambda *arguments: sqlite3.SQLITE_DENY)
db.execute("select 1")
