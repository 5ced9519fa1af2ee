# expect: out-of-steps
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("create table t(x)")
db.executemany("insert into t values(?)", [(n,) for n in range(100)])
db.execute("select count(*) from t a, t b, t c, t d, t e, t f where a.x + b.x + c.x + d.x + e.x + f.x = -1").fetchone()
