# class: n log n
# sizes: 200 400 800 1600 3200
# make: rows = [{"id": i, "score": (i * 7919) % 10007} for i in range(n)]
# run: ranking(rows)
def ranking(rows):
    return [row["id"] for row in sorted(rows, key=lambda row: (-row["score"], row["id"]))]
