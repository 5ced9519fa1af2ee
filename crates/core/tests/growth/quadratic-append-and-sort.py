# class: n^2
# sizes: 150 300 600 1200 2400
# make: scores = list(range(n))
# run: leaderboard(scores)
def leaderboard(scores):
    """The list is sorted again after each append; it is in order already, which takes a full look each time."""
    board = []
    for score in scores:
        board.append(score)
        board.sort()
    return board
