def plan_join(left_bytes, right_bytes, broadcast_threshold=10 << 20, *, sides=("left", "right")):
    size, side = sorted(zip((left_bytes, right_bytes), sides))[0]   # "left" < "right" breaks the tie
    match size > broadcast_threshold:
        case True:
            return "sort-merge"
        case False:
            return "-".join(["broadcast", side])


# ceil(a / b) for a >= 1 is (a - 1) // b + 1; an empty input is planned like a single byte
partition_count = lambda total_bytes, target_bytes=1 << 27: ((total_bytes or 1) - 1) // target_bytes + 1
