import itertools
import random
import time


def delays(base_delay):
    generator = random.Random()
    for exponent in itertools.count():
        yield base_delay * (1 << exponent) + generator.uniform(0, 1)


class Retrier:
    def __init__(self, attempts, base_delay):
        if attempts < 1:
            raise ValueError("attempts")
        self.schedule = list(itertools.islice(delays(base_delay), attempts - 1))

    def call(self, func):
        for delay in self.schedule:
            try:
                return func()
            except Exception as error:
                print(f"{type(error).__name__}: next try in {delay:.2f} s")
            time.sleep(delay)
        return func()


def retry_with_backoff(func, max_retries=5, base_delay=1):
    return Retrier(max_retries, base_delay).call(func)
