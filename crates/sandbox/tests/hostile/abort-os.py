# expect: exit
import os

os.abort()
