import statistics as st
from decimal import Decimal
from fractions import Fraction

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.mode(data))
print(st.pstdev(data), st.pvariance(data), round(st.stdev(data), 10), round(st.variance(data), 10))
print(st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median([1, 3, 5]))
print(st.multimode("aabbc"), st.mode(["x", "y", "y"]))
print(round(st.geometric_mean([1, 10, 100]), 10), round(st.harmonic_mean([40, 60]), 10))
print(st.quantiles(range(1, 12), n=4), st.quantiles([1, 2, 3, 4], n=4, method="inclusive"))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("0.1"), Decimal("0.2")]))
print(st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
print(st.fmean([3, 5], weights=[1, 3]))
for call in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.harmonic_mean([-1])):
    try:
        call()
    except st.StatisticsError as error:
        print("StatisticsError:", error)
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(round(st.correlation(x, y), 10), round(st.covariance(x, y), 10))
slope, intercept = st.linear_regression(x, y)
print(round(slope, 10), round(intercept, 10))
print(st.mean([1e308, 1e308]), st.mean([True, False]))
