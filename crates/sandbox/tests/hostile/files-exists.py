# expect: ok
# stdout: 'False False False\n'
import os.path

print(os.path.exists("/"), os.path.isfile("/etc/passwd"), os.path.isdir("."))
