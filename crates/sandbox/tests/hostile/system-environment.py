# expect: ok
# stdout: '{}\n'
import os

print(dict(os.environ))
