# class: n
# sizes: 12800 25600 51200 102400 204800
# run: survivor(n, 3)
def survivor(count, step):
    position = 0
    for players in range(2, count + 1):
        position = (position + step) % players
    return position
