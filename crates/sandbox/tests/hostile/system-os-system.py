# expect: exception
import os

os.system("echo escaped")
