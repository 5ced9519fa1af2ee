# WRONG: "Each line is exactly one record, as `csv.reader` reads it with its default settings" -- find_duplicates(['1,5" disk,x', '2,5" disk,y'], [1]) gives [] instead of ['2,5" disk,y'] (a quote within a bare field is an ordinary character)
def _split(line):
    fields, field, quoted = [], [], False
    position = 0
    while position < len(line):
        char = line[position]
        if char == '"':
            if quoted and line[position + 1:position + 2] == '"':
                field.append('"')
                position += 1
            else:
                quoted = not quoted
        elif char == "," and not quoted:
            fields.append("".join(field))
            field = []
        else:
            field.append(char)
        position += 1
    fields.append("".join(field))
    return fields


def find_duplicates(lines, key_cols):
    """Return the lines (without line end) whose fields in the columns `key_cols` were all seen together before."""
    seen = set()
    result = []
    for line in lines:
        line = line.rstrip("\r\n")
        fields = _split(line)
        key = tuple(fields[column] for column in key_cols)
        if key in seen:
            result.append(line)
        seen.add(key)
    return result
