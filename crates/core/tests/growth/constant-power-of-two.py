# class: 1
# sizes: 1000 2000 4000 8000 16000
# run: for i in range(300): is_power_of_two(n + i)
def is_power_of_two(number: int) -> bool:
    return number > 0 and number & (number - 1) == 0
