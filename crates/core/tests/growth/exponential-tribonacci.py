# class: 2^n
# sizes: 12 14 16 18 20
# run: tribonacci(n)
def tribonacci(n: int) -> int:
    if n < 3:
        return min(n, 1)
    return sum(tribonacci(n - back) for back in (1, 2, 3))
