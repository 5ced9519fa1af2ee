def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    # step 1: make a history for every key that is anywhere
    histories = {}
    for key in table:
        histories[key] = [(0, "c", table[key])]
    for change in changes:
        lsn = change[0]
        op = change[1]
        key = change[2]
        row = change[3]
        if key not in histories:
            histories[key] = []
        histories[key].append((lsn, op, row))

    # step 2: find the newest entry of each history
    answer = {}
    for key in histories:
        newest = None
        for entry in histories[key]:
            if newest is None:
                newest = entry
            else:
                if entry[0] > newest[0]:
                    newest = entry
        # step 3: a deleted key does not get into the answer
        if newest[1] == "c":
            answer[key] = newest[2]
        elif newest[1] == "u":
            answer[key] = newest[2]
    return answer
