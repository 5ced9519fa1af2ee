import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
create table author(id integer primary key, name text not null unique);
create table book(id integer primary key, author_id int references author, title text, year int, price real);
""")
db.executemany("insert into author(name) values(?)", [("Ann",), ("Bob",), ("Cid",)])
db.executemany(
    "insert into book(author_id, title, year, price) values(:a, :t, :y, :p)",
    [
        {"a": 1, "t": "Alpha", "y": 1999, "p": 10.5},
        {"a": 1, "t": "Beta", "y": 2005, "p": 20},
        {"a": 2, "t": "Gamma", "y": 2005, "p": None},
    ],
)
print(db.execute("select name, count(b.id) from author a left join book b on b.author_id = a.id group by a.id order by 1").fetchall())
cursor = db.execute("select title, price from book where year >= ? order by title", (2000,))
print([column[0] for column in cursor.description], cursor.fetchone(), cursor.fetchone(), cursor.fetchone())
print(db.execute("select sum(price), avg(price), count(*), count(price), min(title), group_concat(title, '|') from book").fetchone())
print(db.execute("select coalesce(price, -1), typeof(price), upper(title), substr(title, 2, 2), length(title) from book").fetchall())
db.row_factory = sqlite3.Row
row = db.execute("select * from book limit 1").fetchone()
print(row.keys(), row["title"], row[3], tuple(row), len(row))
db.row_factory = None
print(db.execute("""select title, year, rank() over (order by year desc), sum(ifnull(price, 0)) over (order by id) from book order by id""").fetchall())
print(db.execute("""with recursive n(i) as (select 1 union all select i * 2 from n where i < 100) select group_concat(i) from n""").fetchone()[0])
print(db.execute("select year, count(*) from book group by year having count(*) > 1").fetchall())
print(db.execute("insert into author(name) values('Dan') returning id, name").fetchall())
print(db.execute("update book set price = price * 2 where price is not null").rowcount, db.total_changes)
print(db.execute("insert into author values(1, 'Zed') on conflict(id) do update set name = excluded.name returning name").fetchone())
print(db.execute("select 7 / 2, 7 / 2.0, 7 % 3, 'a' || 1, 1 = '1', null = null, null is null, 'abc' like 'A%'").fetchone())
print(db.execute("select case when 1 > 2 then 'x' else 'y' end, iif(1, 2, 3), nullif(1, 1), max(1, 5), abs(-3), round(2.567, 2)").fetchone())
print(db.execute("select name from author except select 'Bob' order by 1").fetchall())
