# expect: exception
# exception: OperationalError
import sqlite3

sqlite3.connect("/tmp/answer-escaped.db").execute("create table t(x)")
