# expect: exception
import sqlite3

db = sqlite3.connect(":memory:")
cursor = db.cursor()
db.create_function("again", 0, lambda: cursor.__init__(db))
try:
    cursor.execute("select again()").fetchall()
except sqlite3.Error as error:
    print(error)
sqlite3.Cursor.__new__(sqlite3.Cursor).execute("select 1")
