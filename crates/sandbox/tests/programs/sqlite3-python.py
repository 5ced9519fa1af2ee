import sqlite3

db = sqlite3.connect(":memory:")
db.create_function("double", 1, lambda x: x * 2, deterministic=True)
print(db.execute("select double(21), double('ab')").fetchone())


class Longest:
    def __init__(self):
        self.best = ""

    def step(self, value):
        if len(value) > len(self.best):
            self.best = value

    def finalize(self):
        return self.best


db.create_aggregate("longest", 1, Longest)
db.create_collation("backwards", lambda a, b: (a < b) - (a > b))
db.execute("create table t(word text, data blob)")
db.executemany("insert into t values(?, ?)", [("pear", b"\x00\xff"), ("fig", None), ("banana", b"")])
print(db.execute("select longest(word) from t").fetchone())
print(db.execute("select word from t order by word collate backwards").fetchall())
print(db.execute("select data, typeof(data), hex(data) from t").fetchall())
for sql in ("select * from missing", "selec 1", "insert into t values(1)", "select double(null)", "create table t(x)"):
    try:
        db.execute(sql)
    except sqlite3.Error as error:
        print(type(error).__name__, error)
db.execute("create table u(id integer primary key, n int check(n > 0), name text unique)")
db.execute("insert into u values(1, 1, 'a')")
for values in ((1, 1, "b"), (2, -1, "b"), (2, 1, "a")):
    try:
        db.execute("insert into u values(?, ?, ?)", values)
    except sqlite3.IntegrityError as error:
        print(error)
try:
    db.execute("select ?", (1, 2))
except sqlite3.ProgrammingError as error:
    print(error)
try:
    db.execute("select ?", (2**70,))
except OverflowError as error:
    print("OverflowError")
sqlite3.register_adapter(complex, lambda z: f"{z.real};{z.imag}")
print(db.execute("select ?", (1 + 2j,)).fetchone())
db.commit()
db.close()
try:
    db.execute("select 1")
except sqlite3.ProgrammingError as error:
    print(error)
