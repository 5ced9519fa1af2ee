# class: 1
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(50): even_sum(n + i)
def even_sum(limit: int) -> int:
    """Sum of the even numbers up to limit, by formula."""
    half = limit // 2
    return half * (half + 1)
