def find_pairs(arr, target):
    # Step 1: for each value, where was it first and where was it last?
    first_place = {}
    last_place = {}
    place = 0
    for value in arr:
        if value not in first_place:
            first_place[value] = place
        last_place[value] = place
        place = place + 1

    # Step 2: an unordered pair is a frozenset; a value with itself is a frozenset of one.
    unordered = {}
    for value in first_place:
        other = target - value
        if other in last_place:
            if first_place[value] != last_place[other]:
                unordered[frozenset([value, other])] = None

    # Step 3: back to tuples.
    answer = []
    for pair in unordered:
        members = list(pair)
        if len(members) == 1:
            members = members * 2
        answer.append(tuple(members))
    return answer
