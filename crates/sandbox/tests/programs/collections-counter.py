from collections import Counter

text = "the quick brown fox jumps over the lazy dog the end"
words = Counter(text.split())
print(words["the"], words["missing"], "missing" in words)
print(words.most_common(1))
letters = Counter(text.replace(" ", ""))
print(sorted(letters.items())[:6])
print(letters.most_common()[:3])

stock = Counter(apples=3, pears=1)
sold = Counter(apples=1, pears=2, figs=0)
print(stock + sold)
print(stock - sold)
print(stock & sold)
print(stock | sold)
stock.subtract(sold)
print(sorted(stock.items()))
print(+stock, -stock)
print(list(Counter(b=2, a=1).elements()))
print(stock.total(), sum(stock.values()))
print(Counter("aab") <= Counter("aaabb"), Counter("aab") == Counter("baa"))
stock.update("abca")
print(sorted(stock.items()))
del stock["nothing"]
print(Counter(a=1, b=0) == Counter(a=1))
copied = stock.copy()
copied["a"] += 10
print(stock["a"], copied["a"])
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(type(error).__name__)
