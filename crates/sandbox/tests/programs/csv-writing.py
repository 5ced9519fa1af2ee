import csv
import io


def written(rows, **options):
    buffer = io.StringIO()
    csv.writer(buffer, **options).writerows(rows)
    return buffer.getvalue()


rows = [["a", 1, 2.5], ['say "hi"', None, ""], ["x,y", "two\nlines", True]]
print(repr(written(rows)))
print(repr(written(rows, lineterminator="\n", quoting=csv.QUOTE_ALL)))
print(repr(written(rows[:1], quoting=csv.QUOTE_NONNUMERIC)))
print(repr(written([["a,b", "c"]], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(repr(written([["it's"]], quotechar="'", doublequote=False, escapechar="^")))
print(repr(written([[1, 2]], delimiter="\t", lineterminator="|")))
buffer = io.StringIO()
writer = csv.DictWriter(buffer, ["id", "name"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerow({"id": 1, "name": "x", "other": 0})
writer.writerow({"id": 2})
print(buffer.getvalue(), end="")
try:
    csv.DictWriter(buffer, ["id"]).writerow({"id": 1, "b": 2})
except ValueError as error:
    print(error)
try:
    written([["a\nb"]], quoting=csv.QUOTE_NONE)
except csv.Error as error:
    print("Error:", error)


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
print(written([["a|b", "c"], [1, None]], dialect="pipes"), end="")
print(list(csv.reader(["'a|b'|c"], "pipes")))
