# class: log n
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(200): Repository(1 + i * n // 200).first_bad(n)
class Repository:
    def __init__(self, bad):
        self.bad = bad

    def is_bad(self, version):
        return version >= self.bad

    def first_bad(self, versions):
        left, right = 1, versions
        while left < right:
            middle = left + (right - left) // 2
            if self.is_bad(middle):
                right = middle
            else:
                left = middle + 1
        return left
