# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: cards = [Card(rng.choice("CDHS"), rng.randrange(2, 15)) for _ in range(n)]
# run: sorted(cards)
class Card:
    def __init__(self, suit, rank):
        self.suit = suit
        self.rank = rank

    def __lt__(self, other):
        return (self.rank, self.suit) < (other.rank, other.suit)
