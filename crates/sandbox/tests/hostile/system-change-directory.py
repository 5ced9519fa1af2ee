# expect: exception
import os

os.chdir("/")
