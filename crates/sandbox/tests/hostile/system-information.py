# expect: ok
import os
import platform
import sys

print(len(platform.platform()) > 0, sys.argv, sys.platform, os.name, os.cpu_count())
