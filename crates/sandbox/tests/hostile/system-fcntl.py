# expect: exception
# exception: ModuleNotFoundError
import fcntl
