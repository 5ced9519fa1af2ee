# expect: exception
from concurrent.futures import ProcessPoolExecutor

with ProcessPoolExecutor() as pool:
    pool.submit(print, 1).result()
