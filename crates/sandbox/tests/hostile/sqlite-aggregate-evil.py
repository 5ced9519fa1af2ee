# expect: exception
# exception: OperationalError
import sqlite3


class Evil:
    def __init__(self):
        raise ValueError("no aggregate")


db = sqlite3.connect(":memory:")
db.create_aggregate("evil", 1, Evil)
db.execute("select evil(1)").fetchone()
