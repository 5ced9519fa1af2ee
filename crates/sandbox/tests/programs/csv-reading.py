import csv
import io

text = 'name,quote,n\nann,"a ""quoted"", word",1\nbob,"two\nlines",2\n\ncid,,\n'
for row in csv.reader(io.StringIO(text, newline="")):
    print(row)
reader = csv.DictReader(io.StringIO(text, newline=""))
print(reader.fieldnames)
for row in reader:
    print(row, reader.line_num)
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
print(list(csv.reader(["1, 2,  3"], skipinitialspace=True)))
print(list(csv.reader(['1,"x",2.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(["a\\,b,c"], escapechar="\\", quoting=csv.QUOTE_NONE)))
extra = csv.DictReader(["a,b", "1,2,3,4", "5"], restkey="rest", restval="-")
print(list(extra))
try:
    list(csv.reader(['"open'], strict=True))
except csv.Error as error:
    print(error)
try:
    list(csv.reader(["a" * 200], strict=True)) if csv.field_size_limit(100) else None
except csv.Error as error:
    print(error)
dialect = csv.Sniffer().sniff("a|b|c\n1|2|3\n")
print(dialect.delimiter, csv.Sniffer().has_header("name,age\nann,30\nbob,25\n"))
print(sorted(csv.list_dialects()))
