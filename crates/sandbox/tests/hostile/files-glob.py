# expect: ok
# stdout: '[]\n'
import glob

print(glob.glob("/etc/p*"))
