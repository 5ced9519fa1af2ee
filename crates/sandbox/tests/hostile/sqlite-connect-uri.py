# expect: exception
# exception: OperationalError
import sqlite3

sqlite3.connect("file:/etc/passwd?mode=ro", uri=True).execute("select * from sqlite_master")
