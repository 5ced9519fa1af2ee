# expect: exception
# exception: ModuleNotFoundError
import multiprocessing
