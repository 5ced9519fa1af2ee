# expect: ok
import os

os.environ["PATH"] = "/bin"
os.putenv("HOME", "x" * 100_000)
print(os.getenv("PATH"))
