# expect: exception
import os

print(os.getpid() >= 0)
print(os.getppid(), os.getuid(), os.getlogin())
