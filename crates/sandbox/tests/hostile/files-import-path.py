# expect: exception
# exception: ModuleNotFoundError
import sys

sys.path[:] = ["/", "/tmp", "/usr/lib/python3", "."]
import a_module_on_disk
