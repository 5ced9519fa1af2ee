# expect: ok
import select

print(select.select([], [], [], 1e6))
