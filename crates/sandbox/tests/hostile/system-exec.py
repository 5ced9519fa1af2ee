# expect: exception
import os

os.execv("/bin/echo", ["echo", "escaped"])
