# expect: ok
import random
import sqlite3

generator = random.Random(1)
db = sqlite3.connect(":memory:")
db.create_collation("random", lambda a, b: generator.choice((-1, 0, 1)))
db.execute("create table t(x text collate random)")
db.executemany("insert into t values(?)", [(str(n),) for n in range(500)])
db.execute("create index i on t(x)")
print(len(db.execute("select x from t order by x").fetchall()), db.execute("pragma integrity_check").fetchone() is not None)
