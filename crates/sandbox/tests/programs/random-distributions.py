import random
import statistics

rng = random.Random(2024)
r = lambda value: round(value, 10)
print(r(rng.gauss(0, 1)), r(rng.gauss(0, 1)), r(rng.normalvariate(10, 2)))
print(r(rng.expovariate(1.5)), r(rng.triangular(0, 10, 3)), r(rng.betavariate(2, 3)))
print(r(rng.gammavariate(2, 1)), r(rng.lognormvariate(0, 0.25)), r(rng.paretovariate(3)))
print(r(rng.vonmisesvariate(0, 4)), r(rng.weibullvariate(1, 1.5)))
print([rng.binomialvariate(10, 0.3) for _ in range(10)])
sample = [rng.gauss(100, 15) for _ in range(500)]
print(95 < statistics.fmean(sample) < 105, 12 < statistics.stdev(sample) < 18)
rolls = [rng.randint(1, 6) for _ in range(600)]
counts = {face: rolls.count(face) for face in range(1, 7)}
print(counts, all(60 < count < 140 for count in counts.values()))
inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(2000))
print(round(4 * inside / 2000, 3))


class Fixed(random.Random):
    def random(self):
        return 0.25


fixed = Fixed()
print(fixed.uniform(0, 100), fixed.choice("abcd"), fixed.random())
walk = [0]
for _ in range(20):
    walk.append(walk[-1] + rng.choice((-1, 1)))
print(walk)
