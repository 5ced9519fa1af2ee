# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: mail = SpamFilter(range(0, 2 * n, 2))
# run: for i in range(200): mail.allows(i)
class SpamFilter:
    def __init__(self, senders):
        self.blocked = set(senders)

    def allows(self, sender):
        return sender not in self.blocked
