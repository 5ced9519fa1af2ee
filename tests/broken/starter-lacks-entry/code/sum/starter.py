def solve(numbers):
    raise NotImplementedError
