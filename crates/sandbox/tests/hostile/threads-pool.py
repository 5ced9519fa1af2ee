# expect: exception
# exception: RuntimeError
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    pool.submit(print, 1).result()
