# Without the csv module: a small state machine cuts the line, and the keys are kept in a tree of dicts (one level per key column).


def _fields(text):
    """Yield the fields of one record as csv.reader with its default settings would."""
    chars = []
    state = "start"
    for char in text:
        match state, char:
            case ("start" | "bare" | "closed"), ",":
                yield "".join(chars)
                chars.clear()
                state = "start"
            case "start", '"':
                state = "quoted"
            case "quoted", '"':
                state = "closed"
            case "closed", '"':  # a doubled quote
                chars.append('"')
                state = "quoted"
            case "quoted", _:
                chars.append(char)
            case _:
                chars.append(char)
                state = "bare"
    yield "".join(chars)


def find_duplicates(lines, key_cols):
    root, found = {}, []
    for line in lines:
        line = line.rstrip("\r\n")
        record = [*_fields(line)]
        node, new = root, False
        for col in key_cols:
            if record[col] not in node:
                node[record[col]] = {}
                new = True
            node = node[record[col]]
        if not new:
            found += [line]
    return found
