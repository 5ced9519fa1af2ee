def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    # put the tasks in order first (Kahn)
    waiting = {}
    followers = {}
    for task in tasks:
        waiting[task] = 0
        followers[task] = []
    for task in deps:
        for other in deps[task]:
            waiting[task] += 1
            followers[other].append(task)

    order = []
    for task in tasks:
        if waiting[task] == 0:
            order.append(task)
    position = 0
    while position < len(order):
        for follower in followers[order[position]]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                order.append(follower)
        position += 1
    if len(order) < len(waiting):
        raise ValueError("there is a cycle")

    # now run them
    state = {}
    for task in order:
        can_run = True
        for other in deps.get(task, []):
            if state[other] != "success":
                can_run = False
        if not can_run:
            state[task] = "skipped"
            continue
        state[task] = "failed"
        for attempt in range(max_retries + 1):
            try:
                execute(task)
            except Exception:
                pass
            else:
                state[task] = "success"
                break
    return state
