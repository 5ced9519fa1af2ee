import re

FIELD = re.compile(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))', re.DOTALL)


def find_duplicates(lines, key_cols):
    seen = set()
    duplicates = []
    for line in lines:
        fields = [quoted.replace('""', '"') if quoted else bare for quoted, bare in FIELD.findall(line)]
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            duplicates.append(line.rstrip("\r\n"))
        seen.add(key)
    return duplicates
