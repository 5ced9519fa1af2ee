# expect: exception
# exception: Error
import csv

list(csv.reader(["x" * 1_000_000]))
