# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: from collections import deque
# make: players = deque(range(n))
# run: for i in range(200): next_turn(players, i % 5 == 0)
def next_turn(players, skip):
    """The first player plays and goes to the back; a skip passes one more."""
    player = players[0]
    players.rotate(-2 if skip else -1)
    return player
