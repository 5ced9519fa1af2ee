MEGABYTE = 1024 ** 2


def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * MEGABYTE):
    left_fits = False
    right_fits = False
    if left_bytes < broadcast_threshold or left_bytes == broadcast_threshold:
        left_fits = True
    if right_bytes < broadcast_threshold or right_bytes == broadcast_threshold:
        right_fits = True

    answer = ""
    if left_fits == True and right_fits == True:
        if left_bytes < right_bytes:
            answer = "broadcast-left"
        if left_bytes > right_bytes:
            answer = "broadcast-right"
        if left_bytes == right_bytes:
            answer = "broadcast-left"
    if left_fits == True and right_fits == False:
        answer = "broadcast-left"
    if left_fits == False and right_fits == True:
        answer = "broadcast-right"
    if left_fits == False and right_fits == False:
        answer = "sort-merge"
    return answer


def partition_count(total_bytes, target_bytes=128 * MEGABYTE):
    # how many partitions? Double a guess until it is enough, then search between the last two guesses
    enough = 1
    while enough * target_bytes < total_bytes:
        enough = enough * 2
    too_few = enough // 2
    while enough - too_few > 1:
        middle = (enough + too_few) // 2
        if middle * target_bytes < total_bytes:
            too_few = middle
        else:
            enough = middle
    return enough
