# expect: exception
import os

print(os.popen("echo escaped").read())
