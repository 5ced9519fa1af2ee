from statistics import NormalDist

r = lambda value: round(value, 8)
height = NormalDist(170, 10)
print(height, height.mean, height.stdev, height.variance)
print(r(height.cdf(180)), r(height.pdf(170)), r(height.inv_cdf(0.975)))
print([r(value) for value in height.quantiles(4)])
print(height + 5, height * 2, height - NormalDist(3, 4), -height)
print(r(height.overlap(NormalDist(180, 10))), r(height.zscore(195)))
print(NormalDist(1, 2) == NormalDist(1, 2), NormalDist(0, 1) == NormalDist(0, 2))
fitted = NormalDist.from_samples([1, 2, 3, 4, 5])
print(r(fitted.mean), r(fitted.stdev))
samples = NormalDist(0, 1).samples(4, seed=3)
print(len(samples), all(isinstance(value, float) for value in samples))
for bad in (lambda: NormalDist(0, -1), lambda: height.inv_cdf(1.5), lambda: NormalDist(0, 0).pdf(1)):
    try:
        bad()
    except ValueError as error:
        print(type(error).__name__, error)
print((NormalDist(1, 3) + NormalDist(2, 4)).stdev)
