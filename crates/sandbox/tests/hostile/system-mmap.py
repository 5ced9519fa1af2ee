# expect: exception
# exception: ModuleNotFoundError
import mmap
