# expect: exception
# exception: OperationalError
import sqlite3

sqlite3.connect(":memory:").backup(sqlite3.connect("/tmp/answer-escaped.db"))
