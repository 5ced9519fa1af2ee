# class: n log n
# sizes: 512 1024 2048 4096 8192
# make: signal = [complex(i % 5, 0) for i in range(n)]
# run: transform(signal)
import cmath


def transform(values):
    """Recursive fast Fourier transform; the size is a power of two."""
    size = len(values)
    if size == 1:
        return values
    even = transform(values[::2])
    odd = transform(values[1::2])
    result = [0j] * size
    for k in range(size // 2):
        turned = cmath.rect(1, -2 * cmath.pi * k / size) * odd[k]
        result[k] = even[k] + turned
        result[k + size // 2] = even[k] - turned
    return result
