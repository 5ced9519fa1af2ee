# class: 1
# sizes: 800 1600 3200 6400 12800
# make: limiter = RateLimiter(5, 60)
# make: for user in range(n): limiter.allow(user, 0)
# run: for i in range(200): limiter.allow(i % 50, i)
class RateLimiter:
    def __init__(self, limit: int, seconds: int):
        self.limit = limit
        self.seconds = seconds
        self.windows: dict[int, tuple[int, int]] = {}

    def allow(self, user: int, now: int) -> bool:
        start, count = self.windows.get(user, (now, 0))
        if now - start >= self.seconds:
            start, count = now, 0
        if count >= self.limit:
            return False
        self.windows[user] = (start, count + 1)
        return True
