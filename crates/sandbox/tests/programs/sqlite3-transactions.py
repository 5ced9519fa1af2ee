import sqlite3

db = sqlite3.connect(":memory:")
db.execute("create table account(name text primary key, balance int not null check(balance >= 0))")
db.executemany("insert into account values(?, ?)", [("ann", 100), ("bob", 50)])
db.commit()


def transfer(source, target, amount):
    try:
        with db:
            db.execute("update account set balance = balance + ? where name = ?", (amount, target))
            db.execute("update account set balance = balance - ? where name = ?", (amount, source))
        return "done"
    except sqlite3.IntegrityError as error:
        return f"rolled back: {error}"


balances = lambda: dict(db.execute("select name, balance from account order by name"))
print(transfer("ann", "bob", 30), balances())
print(transfer("ann", "bob", 300), balances())
print(db.in_transaction)
db.execute("delete from account")
print(db.in_transaction, balances())
db.rollback()
print(balances())
db.isolation_level = None
db.execute("begin")
db.execute("savepoint inner_one")
db.execute("update account set balance = 0")
db.execute("rollback to inner_one")
db.execute("commit")
print(balances(), db.isolation_level)
db.execute("create trigger log_it after update on account begin insert into audit values(old.name, old.balance, new.balance); end") if db.execute("create table audit(name, before, after)") else None
db.execute("update account set balance = balance + 1 where name = 'bob'")
print(db.execute("select * from audit").fetchall())
db.execute("create view rich as select name from account where balance > 75")
print(db.execute("select * from rich order by 1").fetchall())
print(list(db.iterdump())[0], len(list(db.iterdump())) > 5)
copy = sqlite3.connect(":memory:")
db.backup(copy)
print(copy.execute("select count(*) from account").fetchone())
print(db.execute("select json_extract('{\"a\": [1, 2]}', '$.a[1]'), json_array(1, 'x')").fetchone())
print(db.execute("select date('2024-02-28', '+2 days'), strftime('%Y', '2024-05-06'), julianday('2000-01-01')").fetchone())
print(db.execute("pragma foreign_keys").fetchone(), db.execute("select name from sqlite_master where type = 'table' order by 1").fetchall())
