# expect: ok
import random
import sqlite3

source = sqlite3.connect(":memory:")
source.execute("create table t(id integer primary key, x text)")
source.executemany("insert into t(x) values(?)", [("row" * n,) for n in range(200)])
source.execute("create index i on t(x)")
source.commit()
image, generator = source.serialize(), random.Random(5)
for _ in range(100):
    data = bytearray(image)
    for _ in range(5):
        data[generator.randrange(len(data))] = generator.randrange(256)
    try:
        db = sqlite3.connect(":memory:")
        db.deserialize(bytes(data))
        for sql in ("select * from t order by x", "delete from t where id % 2", "insert into t(x) values('new')", "pragma integrity_check"):
            db.execute(sql).fetchall()
    except (sqlite3.Error, OverflowError, UnicodeDecodeError):
        pass
