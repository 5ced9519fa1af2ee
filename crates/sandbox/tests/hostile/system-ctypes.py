# expect: exception
# exception: ModuleNotFoundError
import ctypes
