# expect: exception
# exception: OperationalError
import sqlite3

sqlite3.connect(":memory:").execute("attach '/tmp/answer-escaped.db' as other").fetchall()
