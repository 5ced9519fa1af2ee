# Cuts the lines by hand, as the default settings of the csv module say:
# a quote opens a quoted field only as the first character of the field; within a quoted field two quotes stand for one;
# what follows the closing quote belongs to the field as it is.

FIELD_BEGINS = "field begins"
BARE = "bare"
QUOTED = "quoted"
QUOTE_SEEN = "quote seen"


def cut_line_end(line):
    if line[-2:] == "\r\n":
        return line[:-2]
    if line[-1:] == "\n":
        return line[:-1]
    return line


def cut_fields(line):
    fields = []
    letters = []
    state = FIELD_BEGINS
    for letter in line:
        if state == QUOTED:
            if letter == '"':
                state = QUOTE_SEEN
            else:
                letters.append(letter)
        elif state == QUOTE_SEEN and letter == '"':
            letters.append('"')
            state = QUOTED
        elif letter == ",":
            fields.append("".join(letters))
            letters = []
            state = FIELD_BEGINS
        elif letter == "\r":
            break       # csv.reader takes a lone carriage return at the end as a line end, too
        elif state == FIELD_BEGINS and letter == '"':
            state = QUOTED
        else:
            letters.append(letter)
            state = BARE
    fields.append("".join(letters))
    return fields


def find_duplicates(lines, key_cols):
    result = []
    times_seen = {}
    for line in lines:
        bare_line = cut_line_end(line)
        fields = cut_fields(bare_line)
        # length and text of each key field, so that no two different keys look the same
        key = ""
        for column in key_cols:
            key = key + str(len(fields[column])) + ":" + fields[column]
        if key not in times_seen:
            times_seen[key] = 0
        times_seen[key] = times_seen[key] + 1
        if times_seen[key] > 1:
            result.append(bare_line)
    return result
