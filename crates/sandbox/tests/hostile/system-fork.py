# expect: exception
import os

os.fork()
