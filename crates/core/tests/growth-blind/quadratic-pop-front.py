# class: n^2
# sizes: 200 400 800 1600 3200
# make: jobs = [(i * 31) % 17 for i in range(n)]
# run: work_off(jobs)
def work_off(jobs):
    queue, done = list(jobs), 0
    while queue:
        job = queue.pop(0)
        done += job
    return done
