# class: n^3
# sizes: 10 20 40 80 160
# make: friends = [[r != c and (r + c) % 3 > 0 for c in range(n)] for r in range(n)]
# run: triangles(friends)
def triangles(friends):
    people = len(friends)
    count = 0
    for a in range(people):
        for b in range(a):
            for c in range(b):
                if friends[a][b] and friends[b][c] and friends[a][c]:
                    count += 1
    return count
